import * as z from 'zod/mini';
import { maxLength, minLength } from '../lengths.ts';

/**
 * Business hours as a WhatsApp Business profile holds them: per day a mode, minutes since midnight in the
 * business's own time zone, at most two intervals a day, none past midnight; a closed day has no key.
 */
const intervalSchema = z.tuple([
  z.int().check(z.minimum(0), z.maximum(1439)),
  z.int().check(z.minimum(1), z.maximum(1440)),
]);
export const dayHoursSchema = z.discriminatedUnion('mode', [
  z.strictObject({
    mode: z.literal('specific_hours'),
    hours: z.array(intervalSchema).check(minLength(1), maxLength(2)),
  }),
  z.strictObject({ mode: z.literal('open_24h') }),
  z.strictObject({ mode: z.literal('appointment_only') }),
]);
export type DayHours = z.infer<typeof dayHoursSchema>;
export type Interval = z.infer<typeof intervalSchema>;

/** An IANA zone name by its form; whether it exists is asked of Intl where that matters. */
export const timeZoneSchema = z.string().check(z.regex(/^[A-Za-z0-9_+\-/]{2,64}$/));

export const businessHoursSchema = z.strictObject({
  timezone: timeZoneSchema,
  note: z.optional(z.string().check(maxLength(256))),
  config: z.strictObject({
    sun: z.optional(dayHoursSchema),
    mon: z.optional(dayHoursSchema),
    tue: z.optional(dayHoursSchema),
    wed: z.optional(dayHoursSchema),
    thu: z.optional(dayHoursSchema),
    fri: z.optional(dayHoursSchema),
    sat: z.optional(dayHoursSchema),
  }),
});
export type BusinessHours = z.infer<typeof businessHoursSchema>;
