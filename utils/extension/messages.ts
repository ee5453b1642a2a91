import * as z from 'zod/mini';
import { maxLength } from '../core/lengths.ts';
import { facebookIdSchema } from '../core/business/business-page.ts';
import { pageSnapshotSchema } from '../core/business/page-snapshot.ts';
import { businessIdSchema, businessSchema, operationSchema } from '../core/profile/business.ts';
import { buttonPageSchema, pageButtonSchema } from '../core/business/page-button.ts';
import { phoneCheckSchema } from '../core/phone/phone-check.ts';
import { settingsSchema } from '../core/settings/settings.ts';
import { historySchema } from '../core/profile/history.ts';
import { mirrorStatusSchema } from '../core/mirror/mirror-status.ts';
import type { StoredState } from '../core/store/stored-state.ts';
import { done, gone, storageFailed } from './answer-shapes.ts';
import { backupMessages } from './backup-messages.ts';
import { businessMessages } from './business-messages.ts';
import { storageMessages } from './storage-messages.ts';
import { mostKeys } from './most-keys.ts';
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
const typedText = z.string().check(maxLength(100));
const tabId = z.int().check(z.minimum(0));

export type { PageProblem } from '../core/sync/page-problem.ts';

/** What the wrong-Page guard wants confirmed before linking. */
const linkDoubtSchema = z.enum(['numberDiffers', 'nameDiffers']);
export type LinkDoubt = z.infer<typeof linkDoubtSchema>;

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
  linkPage: {
    from: 'extension',
    request: z.strictObject({
      operation: operationSchema,
      business: businessIdSchema,
      tab: tabId,
      /** The Page the person was shown; another one in the tab by now is `pageChanged`. */
      profileId: z.string().check(maxLength(25)),
      confirmed: z.array(linkDoubtSchema).check(maxLength(2)),
      /** *Move the link*: marks of the links that the person agreed to end. */
      move: z.optional(z.array(z.string().check(maxLength(300))).check(maxLength(2))),
    }),
    response: z.discriminatedUnion('kind', [
      done,
      z.strictObject({
        kind: z.literal('doubt'),
        doubts: z.array(linkDoubtSchema),
        pageNumber: z.optional(z.string()),
      }),
      /** The Page is linked to another number, this number to another Page, or both: these links would end. */
      z.strictObject({ kind: z.literal('wouldMove'), ends: z.array(businessSchema).check(maxLength(2)) }),
      problem,
      gone,
      storageFailed,
    ]),
  },
  /**
   * All that is stored, but for histories; with `keys`, what these records hold. Our pages read it here: one parser,
   * and none of its weight in the popup.
   */
  readStored: {
    from: 'extension',
    request: z.strictObject({
      keys: z.optional(z.array(z.string().check(maxLength(300))).check(maxLength(mostKeys))),
    }),
    response: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('stored'), state: z.custom<StoredState>() }),
      storageFailed,
    ]),
  },
  readHistory: {
    from: 'extension',
    request: z.strictObject({ business: businessIdSchema }),
    response: z.discriminatedUnion('kind', [
      /** `undoable`: ids of the changes that an undo would still undo something of. */
      z.strictObject({ kind: z.literal('history'), history: historySchema, undoable: z.array(operationSchema) }),
      storageFailed,
    ]),
  },
  /** What a tab shows, checked; null where nobody of ours answers. */
  readTab: {
    from: 'extension',
    request: z.strictObject({ tab: tabId }),
    response: z.strictObject({ reading: z.nullable(z.custom<TabReading>()) }),
  },
  /** What a tab shows, as a report without anything that a person wrote. */
  reportTab: {
    from: 'extension',
    request: z.strictObject({ tab: tabId }),
    response: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('report'), text: z.string().check(maxLength(200_000)) }),
      problem,
    ]),
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
  ...businessMessages,
  /** How it stands with the person's other browsers; null before the first comparison. */
  readMirror: {
    from: 'extension',
    request: z.strictObject({}),
    response: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('mirror'), status: z.nullable(mirrorStatusSchema) }),
      storageFailed,
    ]),
  },
  ...backupMessages,
  ...storageMessages,
} as const satisfies Record<string, MessageContract>;

export type MessageName = keyof typeof messages;
export type Request<Name extends MessageName> = z.infer<(typeof messages)[Name]['request']>;
export type Response<Name extends MessageName> = z.infer<(typeof messages)[Name]['response']>;
