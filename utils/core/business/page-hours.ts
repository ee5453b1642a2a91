import * as z from 'zod/mini';
import { maxLength } from '../lengths.ts';
import { days } from './week.ts';

export const daySchema = z.enum(days);

/**
 * Weekly hours as a Facebook Page states them: no time zone; minutes since midnight of the day they open;
 * a close after 24:00 (up to 48:00) means past midnight. A day with an empty list is closed.
 */
const pageIntervalSchema = z.tuple([
  z.int().check(z.minimum(0), z.maximum(1440)),
  z.int().check(z.minimum(0), z.maximum(2880)),
]);
const pageDaySchema = z.array(pageIntervalSchema).check(maxLength(8));

export const pageHoursSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('always') }),
  z.strictObject({
    kind: z.literal('weekly'),
    days: z.strictObject({
      sun: pageDaySchema,
      mon: pageDaySchema,
      tue: pageDaySchema,
      wed: pageDaySchema,
      thu: pageDaySchema,
      fri: pageDaySchema,
      sat: pageDaySchema,
    } satisfies Record<(typeof days)[number], typeof pageDaySchema>),
  }),
]);
export type PageHours = z.infer<typeof pageHoursSchema>;
export type PageInterval = z.infer<typeof pageIntervalSchema>;
