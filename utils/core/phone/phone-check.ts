import * as z from 'zod/mini';
import { phoneSchema } from '../profile/profile.ts';

/** Named reasons why a text is no number one can chat with. */
export const phoneProblemSchema = z.enum([
  'empty',
  'notANumber',
  'tooShort',
  'tooLong',
  'unknownCountry',
  'countryNeeded',
  'invalidForCountry',
  'tollFree',
  'premiumRate',
  'shortCode',
]);
export type PhoneProblem = z.infer<typeof phoneProblemSchema>;

export const phoneCheckSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('valid'),
    e164: phoneSchema,
    /** As people write it abroad: +90 532 123 45 67. */
    international: z.string(),
    country: z.nullable(z.string()),
    /** A landline can be on WhatsApp too; only a mobile number is offered on Pages nobody linked. */
    line: z.enum(['mobile', 'landline', 'either', 'other']),
  }),
  z.strictObject({ kind: z.literal('invalid'), reason: phoneProblemSchema }),
]);
export type PhoneCheck = z.infer<typeof phoneCheckSchema>;

/** The check as a dependency: its metadata is heavy, so whoever needs it may have to load it first. */
export type CheckPhone = (text: string, country: string | null) => PhoneCheck | Promise<PhoneCheck>;
