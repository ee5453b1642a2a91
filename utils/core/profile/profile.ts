import * as z from 'zod/mini';
import { maxLength, minLength } from '../lengths.ts';
import { businessHoursSchema, timeZoneSchema } from './business-hours.ts';
import { profileLimits } from './profile-limits.ts';
import { syncFields } from './sync-fields.ts';

/** E.164 with its plus: +905321234567. */
export const phoneSchema = z.string().check(z.regex(/^\+[1-9][0-9]{5,14}$/));
const upTo = (max: number) => z.string().check(maxLength(max));
export const websiteSchema = z.httpUrl().check(maxLength(profileLimits.website));
export const emailSchema = z.email().check(maxLength(profileLimits.email));

/** A WhatsApp Business profile: the same fields and limits as WhatsApp's. An empty text is an unset field. */
export const profileSchema = z.strictObject({
  phone: phoneSchema,
  name: upTo(profileLimits.name).check(minLength(1)),
  about: upTo(profileLimits.about),
  description: upTo(profileLimits.description),
  address: upTo(profileLimits.address),
  email: z.union([z.literal(''), emailSchema]),
  websites: z.array(websiteSchema).check(maxLength(profileLimits.websites)),
  categories: z.array(upTo(profileLimits.category).check(minLength(1))).check(maxLength(profileLimits.categories)),
  hours: z.nullable(businessHoursSchema),
  /** The business's own zone; null until it is known. */
  timezone: z.nullable(timeZoneSchema),
  /** Address of a picture: data only, never loaded. */
  picture: z.optional(z.httpUrl().check(maxLength(2048))),
});
export type Profile = z.infer<typeof profileSchema>;
export type ProfileField = keyof Profile;
export const profileFieldSchema = z.keyof(profileSchema);

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
