import * as z from 'zod/mini';
import { maxLength } from '../lengths.ts';
import { rowLimits } from './row-limits.ts';

const list = <T extends z.ZodMiniType>(item: T, max: number) => z.array(item).check(maxLength(max));
const link = z.string().check(maxLength(rowLimits.link));
const text = z.string().check(maxLength(rowLimits.text));

const drawnRowSchema = z.strictObject({
  /** What stands beside the row's icon: its value, then a label or other small print. */
  texts: list(text, rowLimits.texts),
  /** The part of the value that is drawn bold. */
  bold: z.optional(text),
  /** Where the row leads, as its links say it. */
  links: list(link, rowLimits.links),
});

/** One card of a view as it is drawn: rows of an icon and a text, not yet understood and not trusted. */
export const drawnCardSchema = z.strictObject({
  rows: list(drawnRowSchema, rowLimits.rows),
  /** Links of its headings and pictures: whom a post or a suggestion is about. */
  names: list(link, rowLimits.names),
});
export type DrawnCard = z.infer<typeof drawnCardSchema>;
export type DrawnRow = z.infer<typeof drawnRowSchema>;
