import * as z from 'zod/mini';
import { maxLength } from '../core/lengths.ts';
import { businessIdSchema, businessSchema, operationSchema } from '../core/profile/business.ts';
import { choicesSchema } from '../core/profile/page-link.ts';
import { phoneSchema, profileFieldSchema, profileSchema, syncFieldSchema } from '../core/profile/profile.ts';
import { done, gone, storageFailed } from './answer-shapes.ts';

const typedText = z.string().check(maxLength(100));
/** The mark of the preview that the person agreed to. */
const seenPlan = z.optional(z.string().check(maxLength(20_000)));

/** The part of the table of messages by which a person changes one business. */
export const businessMessages = {
  addBusiness: {
    from: 'extension',
    request: z.strictObject({ operation: operationSchema, id: businessIdSchema, phone: phoneSchema, name: typedText }),
    response: z.discriminatedUnion('kind', [
      done,
      z.strictObject({ kind: z.literal('numberTaken'), business: businessSchema }),
      storageFailed,
    ]),
  },
  removeBusiness: {
    from: 'extension',
    request: z.strictObject({ operation: operationSchema, business: businessIdSchema }),
    response: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('removed') }), storageFailed]),
  },
  /** Undoes the removal of a business, as long as it is kept. */
  bringBack: {
    from: 'extension',
    request: z.strictObject({ operation: operationSchema, business: businessIdSchema, phone: phoneSchema }),
    response: z.discriminatedUnion('kind', [
      done,
      z.strictObject({ kind: z.literal('numberTaken'), business: businessSchema }),
      z.strictObject({ kind: z.literal('pageTaken'), business: businessSchema }),
      gone,
      storageFailed,
    ]),
  },
  editProfile: {
    from: 'extension',
    request: z.strictObject({
      operation: operationSchema,
      business: businessIdSchema,
      changes: z.partial(profileSchema),
      /** Said yes to "sync will stop". Without it an edit of a syncing field is answered with `wouldStopSync`. */
      stopSync: z.boolean(),
      /** *Keep this field as mine*: these are locked with the edit, and the rest goes on syncing. */
      keep: z.optional(z.array(syncFieldSchema).check(maxLength(6))),
    }),
    response: z.discriminatedUnion('kind', [
      done,
      z.strictObject({ kind: z.literal('wouldStopSync'), field: syncFieldSchema }),
      z.strictObject({ kind: z.literal('numberTaken'), business: businessSchema }),
      gone,
      storageFailed,
    ]),
  },
  /** Turns sync on (and applies what the Page last showed) or off. */
  setSync: {
    from: 'extension',
    request: z.strictObject({
      operation: operationSchema,
      business: businessIdSchema,
      sync: z.enum(['import', 'disabled']),
      seen: seenPlan,
    }),
    response: z.discriminatedUnion('kind', [
      done,
      /** outdated: something else than the preview showed would be written by now. Nothing was. */
      z.strictObject({ kind: z.enum(['notLinked', 'outdated']) }),
      gone,
      storageFailed,
    ]),
  },
  /** What the person decides about one field of a link: to lock it, to sync it again, which value to take, to clear it. */
  decideField: {
    from: 'extension',
    request: z.strictObject({
      operation: operationSchema,
      business: businessIdSchema,
      decision: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('lock'), field: syncFieldSchema }),
        z.strictObject({ kind: z.literal('clear'), field: syncFieldSchema }),
        z.strictObject({ kind: z.literal('unlock'), field: syncFieldSchema, seen: seenPlan }),
        z.strictObject({ kind: z.literal('choose'), choice: choicesSchema }),
      ]),
    }),
    response: z.discriminatedUnion('kind', [
      done,
      z.strictObject({ kind: z.enum(['notLinked', 'outdated', 'notOffered']) }),
      gone,
      storageFailed,
    ]),
  },
  setTimeZone: {
    from: 'extension',
    request: z.strictObject({
      operation: operationSchema,
      business: businessIdSchema,
      timezone: z.string().check(maxLength(64)),
    }),
    response: z.discriminatedUnion('kind', [
      done,
      z.strictObject({ kind: z.literal('unknownZone') }),
      gone,
      storageFailed,
    ]),
  },
  setButton: {
    from: 'extension',
    request: z.strictObject({ operation: operationSchema, business: businessIdSchema, button: z.enum(['on', 'off']) }),
    response: z.discriminatedUnion('kind', [
      done,
      z.strictObject({ kind: z.literal('notLinked') }),
      gone,
      storageFailed,
    ]),
  },
  unlinkPage: {
    from: 'extension',
    request: z.strictObject({ operation: operationSchema, business: businessIdSchema }),
    response: z.discriminatedUnion('kind', [done, gone, storageFailed]),
  },
  /**
   * Undoes any change of the history. `ended`: whose links the same change ended; they come back with it, or nothing is
   * undone. `left`: its fields that have another value by now, and keep it.
   */
  undo: {
    from: 'extension',
    request: z.strictObject({
      operation: operationSchema,
      business: businessIdSchema,
      change: operationSchema,
      ended: z.optional(z.array(businessIdSchema).check(maxLength(2))),
    }),
    response: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('done'),
        business: businessSchema,
        left: z.optional(z.array(profileFieldSchema)),
      }),
      z.strictObject({
        kind: z.literal('cannotUndo'),
        why: z.enum(['unknownChange', 'alreadyUndone', 'changedSince', 'pageTaken']),
      }),
      gone,
      storageFailed,
    ]),
  },
} as const;
