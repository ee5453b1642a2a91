import * as z from 'zod/mini';
import { maxLength } from '../lengths.ts';
import { deviceSchema } from './stamp.ts';

/** More aren't named one by one. */
export const mostNamed = 50;

const time = z.int().check(z.minimum(0));

/** A record that doesn't travel (whole), and why. */
const leftOutSchema = z.strictObject({
  /** Key of the record: `business:<id>` or `settings`. */
  key: z.string().check(maxLength(100)),
  /** Name of the business; empty for settings and where it can't be read. */
  name: z.string().check(maxLength(100)),
  /**
   * `tooLarge`: more than one item holds. `noRoom`: the browser's sync is full. `shortened`: travels without its
   * largest part. `unreadable`: what another browser sent can't be understood, perhaps made by another version.
   */
  why: z.enum(['tooLarge', 'noRoom', 'shortened', 'unreadable']),
});
export type LeftOut = z.infer<typeof leftOutSchema>;

const failureSchema = z.enum(['missing', 'rejected', 'silent', 'full', 'busy']);
export type MirrorFailure = z.infer<typeof failureSchema>;

/** Storage key `mirror`: how it stands with the person's other browsers. Times in ms since the epoch. */
export const mirrorStatusSchema = z.strictObject({
  version: z.literal(1),
  /** This browser's name among the stamps; random. */
  device: deviceSchema,
  /** `paused`: everything was reset here; nothing is fetched back until the person wants it. */
  state: z.enum(['starting', 'inStep', 'off', 'paused', 'unavailable']),
  /** Why unavailable, with what the browser said. */
  why: z.optional(failureSchema),
  detail: z.optional(z.string().check(maxLength(300))),
  /** When this state came to be. */
  since: time,
  /** When every record was last compared. */
  comparedAt: time,
  /** When news of another browser last came. */
  heardAt: z.nullable(time),
  leftOut: z.array(leftOutSchema).check(maxLength(mostNamed)),
  /** How many more are left out than are named. */
  more: z.int().check(z.minimum(0)),
});
export type MirrorStatus = z.infer<typeof mirrorStatusSchema>;

export function firstStatus(device: string, now: number): MirrorStatus {
  return {
    version: 1,
    device,
    state: 'starting',
    since: now,
    comparedAt: 0,
    heardAt: null,
    leftOut: [],
    more: 0,
  };
}
