import * as z from 'zod/mini';
import { maxLength } from '../lengths.ts';
import { drawnCardSchema } from './drawn-card.ts';
import { rowLimits } from './row-limits.ts';
import { snapshotLimits } from './snapshot-limits.ts';

const text = (max: number) => z.string().check(maxLength(max));
const list = <T extends z.ZodMiniType>(item: T, max: number) => z.array(item).check(maxLength(max));

/**
 * What one view of the site shows, taken out of the document as plain text: nothing in it was understood, and nothing
 * in it is trusted. Content scripts send this; the background finds out what it means.
 */
export const pageSnapshotSchema = z.strictObject({
  /** Address of the view when it was taken. */
  url: text(8192),
  language: text(35),
  /** When what it was taken from came here, ms since the epoch: the document, or the newest answer. */
  asOf: z.int().check(z.minimum(0)),
  /** Nothing else was in view in this document before: what is drawn can't be left over. */
  isFresh: z.boolean(),
  /** The document is a refusal of the site's, or none of its app at all. */
  refused: z.boolean(),
  /** Name and value of the head's tags. */
  head: list(z.tuple([text(100), text(4096)]), snapshotLimits.head),
  /** Embedded data that may hold facts, in document order. */
  blocks: list(text(snapshotLimits.block), snapshotLimits.blocks),
  /** Copies of answers the site received for this view, oldest first. */
  answers: list(text(snapshotLimits.block), snapshotLimits.answers),
  /** What stands on screen in the header, once it is drawn. */
  drawn: z.nullable(
    z.strictObject({
      name: z.optional(text(300)),
      /** Addresses of the tabs below the header. */
      tabs: list(text(4096), snapshotLimits.tabs),
      /** Address behind the site's own WhatsApp button. */
      button: z.optional(text(4096)),
      cards: list(drawnCardSchema, rowLimits.cards),
      /** Rows of the week, where they are open on screen. */
      hours: z.optional(list(z.strictObject({ day: text(200), hours: text(200) }), snapshotLimits.hours)),
    }),
  ),
});
export type PageSnapshot = z.infer<typeof pageSnapshotSchema>;
