import * as z from 'zod/mini';
import { facebookIdSchema } from '../core/business/business-page.ts';
import { pageSnapshotSchema } from '../core/business/page-snapshot.ts';
import { businessIdSchema, businessSchema, operationSchema } from '../core/profile/business.ts';
import { phoneSchema, profileSchema, syncFieldSchema } from '../core/profile/profile.ts';
import { buttonPageSchema, pageButtonSchema } from '../core/business/page-button.ts';
import { phoneCheckSchema } from '../core/phone/phone-check.ts';
import { settingsSchema } from '../core/settings/settings.ts';
import { historySchema } from '../core/profile/history.ts';
import type { StoredState } from '../core/store/stored-state.ts';
import { backupMessages } from './backup-messages.ts';
import type { TabReading } from './page-messages.ts';
import { pageProblemSchema } from '../core/sync/page-problem.ts';

/** Who may send a message: a content script on a Page view, or one of our own pages. */
type MessageOrigin = 'page' | 'extension';

interface MessageContract {
  readonly from: MessageOrigin;
  readonly request: z.ZodMiniType;
  readonly response: z.ZodMiniType;
}

const country = z.string().check(z.regex(/^[A-Z]{2}$/));
const typedText = z.string().check(z.maxLength(100));
const tabId = z.int().check(z.minimum(0));

export type { PageProblem } from '../core/sync/page-problem.ts';

/** What the wrong-Page guard wants confirmed before linking. */
const linkDoubtSchema = z.enum(['numberDiffers', 'nameDiffers']);
export type LinkDoubt = z.infer<typeof linkDoubtSchema>;

const done = z.strictObject({ kind: z.literal('done'), business: businessSchema });
const gone = z.strictObject({ kind: z.literal('gone') });
const storageFailed = z.strictObject({ kind: z.literal('storageFailed'), detail: z.string().check(z.maxLength(500)) });
const settingsSaved = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('saved'), settings: settingsSchema }),
  storageFailed,
]);
const problem = z.strictObject({ kind: z.literal('problem'), problem: pageProblemSchema });

/** The one table of messages to the background: a forgotten handler is a type error. */
export const messages = {
  /** A view shows something new. If it is a Page's, its linked profile is synced; answers with the button for it, if any. */
  pageSeen: {
    from: 'page',
    request: pageSnapshotSchema,
    response: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('page'),
        profileId: facebookIdSchema,
        button: z.nullable(pageButtonSchema),
      }),
      /** It can't be told yet what is in view. */
      z.strictObject({ kind: z.literal('rendering') }),
      z.strictObject({ kind: z.literal('elsewhere') }),
    ]),
  },
  /** The view before is gone and the tab shows no Page any more: its badge goes too. */
  pageLeft: {
    from: 'page',
    request: z.strictObject({}),
    response: z.strictObject({}),
  },
  /** *Hide on this Page*. Whatever the answer, the tab has taken its button away; the next answer says whether it stays so. */
  hideButton: {
    from: 'page',
    request: buttonPageSchema,
    response: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.enum(['hidden', 'privateWindow', 'wrongPage', 'gone']) }),
      storageFailed,
    ]),
  },
  /** *Settings* in the button's menu: a page can't open them itself. */
  openSettings: {
    from: 'page',
    request: z.strictObject({}),
    response: z.strictObject({}),
  },
  checkPhone: {
    from: 'extension',
    request: z.strictObject({ text: typedText, country }),
    response: phoneCheckSchema,
  },
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
  editProfile: {
    from: 'extension',
    request: z.strictObject({
      operation: operationSchema,
      business: businessIdSchema,
      changes: z.partial(profileSchema),
      /** Said yes to "sync will stop". Without it an edit of a syncing field is answered with `wouldStopSync`. */
      stopSync: z.boolean(),
    }),
    response: z.discriminatedUnion('kind', [
      done,
      z.strictObject({ kind: z.literal('wouldStopSync'), field: syncFieldSchema }),
      z.strictObject({ kind: z.literal('numberTaken'), business: businessSchema }),
      gone,
      storageFailed,
    ]),
  },
  linkPage: {
    from: 'extension',
    request: z.strictObject({
      operation: operationSchema,
      business: businessIdSchema,
      tab: tabId,
      /** The Page the person was shown; another one in the tab by now is `pageChanged`. */
      profileId: z.string().check(z.maxLength(25)),
      confirmed: z.array(linkDoubtSchema).check(z.maxLength(2)),
    }),
    response: z.discriminatedUnion('kind', [
      done,
      z.strictObject({
        kind: z.literal('doubt'),
        doubts: z.array(linkDoubtSchema),
        pageNumber: z.optional(z.string()),
      }),
      /** The Page belongs to another number, or this number to another Page. Unlink that one first. */
      z.strictObject({ kind: z.literal('pageTaken'), business: businessSchema }),
      z.strictObject({ kind: z.literal('numberTaken'), business: businessSchema }),
      problem,
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
    }),
    response: z.discriminatedUnion('kind', [
      done,
      z.strictObject({ kind: z.literal('notLinked') }),
      gone,
      storageFailed,
    ]),
  },
  setTimeZone: {
    from: 'extension',
    request: z.strictObject({
      operation: operationSchema,
      business: businessIdSchema,
      timezone: z.string().check(z.maxLength(64)),
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
  /** Undoes the newest change that can still be undone (sync, unlink, edit). */
  undo: {
    from: 'extension',
    request: z.strictObject({ operation: operationSchema, business: businessIdSchema, change: operationSchema }),
    response: z.discriminatedUnion('kind', [
      done,
      z.strictObject({
        kind: z.literal('cannotUndo'),
        why: z.enum(['unknownChange', 'alreadyUndone', 'changedSince', 'pageTaken']),
      }),
      gone,
      storageFailed,
    ]),
  },
  /** All that is stored, but for histories. Our pages read it here: one parser, and none of its weight in the popup. */
  readStored: {
    from: 'extension',
    request: z.strictObject({}),
    response: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('stored'), state: z.custom<StoredState>() }),
      storageFailed,
    ]),
  },
  readHistory: {
    from: 'extension',
    request: z.strictObject({ business: businessIdSchema }),
    response: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('history'), history: historySchema }),
      storageFailed,
    ]),
  },
  /** What a tab shows, checked; null where nobody of ours answers. */
  readTab: {
    from: 'extension',
    request: z.strictObject({ tab: tabId }),
    response: z.strictObject({ reading: z.nullable(z.custom<TabReading>()) }),
  },
  saveSettings: {
    from: 'extension',
    // A list that is absent in old records has a default, which would pass for a wish to empty it.
    request: z.partial(z.omit(settingsSchema, { version: true, rev: true, hiddenPages: true })),
    response: settingsSaved,
  },
  /** Takes a Page off the list of Pages without the button. */
  showButton: {
    from: 'extension',
    request: z.strictObject({ profileId: facebookIdSchema }),
    response: settingsSaved,
  },
  ...backupMessages,
} as const satisfies Record<string, MessageContract>;

export type MessageName = keyof typeof messages;
export type Request<Name extends MessageName> = z.infer<(typeof messages)[Name]['request']>;
export type Response<Name extends MessageName> = z.infer<(typeof messages)[Name]['response']>;
