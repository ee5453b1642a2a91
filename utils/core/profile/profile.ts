import * as z from 'zod/mini';
import { businessHoursSchema, timeZoneSchema } from './business-hours.ts';

/** WhatsApp's own limits, in UTF-16 units: the strictest way of counting, so what fits here fits there. */
export const profileLimits = {
  name: 100,
  about: 139,
  description: 512,
  address: 256,
  email: 128,
  websites: 2,
  website: 256,
  categories: 3,
  category: 200,
} as const;

/** E.164 with its plus: +905321234567. */
export const phoneSchema = z.string().check(z.regex(/^\+[1-9][0-9]{5,14}$/));
const upTo = (max: number) => z.string().check(z.maxLength(max));
export const websiteSchema = z.httpUrl().check(z.maxLength(profileLimits.website));
export const emailSchema = z.email().check(z.maxLength(profileLimits.email));

/** A WhatsApp Business profile: the same fields and limits as WhatsApp's. An empty text is an unset field. */
export const profileSchema = z.strictObject({
  phone: phoneSchema,
  name: upTo(profileLimits.name).check(z.minLength(1)),
  about: upTo(profileLimits.about),
  description: upTo(profileLimits.description),
  address: upTo(profileLimits.address),
  email: z.union([z.literal(''), emailSchema]),
  websites: z.array(websiteSchema).check(z.maxLength(profileLimits.websites)),
  categories: z.array(upTo(profileLimits.category).check(z.minLength(1))).check(z.maxLength(profileLimits.categories)),
  hours: z.nullable(businessHoursSchema),
  /** The business's own zone; null until it is known. */
  timezone: z.nullable(timeZoneSchema),
  /** Address of a picture: data only, never loaded. */
  picture: z.optional(z.httpUrl().check(z.maxLength(2048))),
});
export type Profile = z.infer<typeof profileSchema>;
export type ProfileField = keyof Profile;

/** The fields that sync may change. Name, phone, picture and about are never synced. */
export const syncFields = ['description', 'address', 'email', 'websites', 'categories', 'hours'] as const;
export type SyncField = (typeof syncFields)[number];
export const syncFieldSchema = z.enum(syncFields);

export function emptyProfile(phone: string, name: string): Profile {
  return {
    phone,
    name,
    about: '',
    description: '',
    address: '',
    email: '',
    websites: [],
    categories: [],
    hours: null,
    timezone: null,
  };
}
