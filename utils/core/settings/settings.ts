import * as z from 'zod/mini';
import { maxLength } from '../lengths.ts';
import { facebookIdSchema } from '../business/business-page.ts';
import { longestHiddenName, mostHiddenPages } from './hidden-pages.ts';

/** Longer drafts are cut by some apps: warned of above `warn`, refused above `refuse` (encoded URL characters). */
export const messageLimits = { warn: 500, refuse: 2000 } as const;

const onOff = z.boolean();

const hiddenPageSchema = z.strictObject({
  profileId: facebookIdSchema,
  name: z.string().check(maxLength(longestHiddenName)),
});

/** Storage key `settings`. */
export const settingsSchema = z.strictObject({
  version: z.literal(1),
  rev: z.int().check(z.minimum(0)),
  /** Which Pages show the button. */
  showButton: z.enum(['everyPage', 'linkedPages', 'nowhere']),
  /** Where a chat opens: wa.me lets the device decide; `web` goes straight to WhatsApp Web. */
  openChatsIn: z.enum(['app', 'web']),
  /** Draft put into the chat; `{page}` and `{url}` stand for the Page's name and address. Empty for none. */
  messageTemplate: z.string().check(maxLength(messageLimits.refuse)),
  syncFields: z.strictObject({
    description: onOff,
    address: onOff,
    email: onOff,
    websites: onOff,
    categories: onOff,
    hours: onOff,
  }),
  badge: onOff,
  /** What this browser notifies of. Absent: of nothing. Each browser has its own, as each is allowed to or not. */
  notify: z.optional(z.strictObject({ updated: onOff, stopped: onOff, attention: onOff, elsewhere: onOff })),
  /** Whether this browser keeps in step with the person's others. Absent: it does. Each browser has its own. */
  mirror: z.optional(onOff),
  /** Pages that nobody linked and on which the person doesn't want the button, oldest first. Absent in older records. */
  // oxlint-disable-next-line no-underscore-dangle -- zod/mini calls it so.
  hiddenPages: z._default(z.array(hiddenPageSchema).check(maxLength(mostHiddenPages)), []),
});
export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  version: 1,
  rev: 0,
  showButton: 'everyPage',
  openChatsIn: 'app',
  messageTemplate: '',
  syncFields: { description: true, address: true, email: true, websites: true, categories: true, hours: true },
  badge: true,
  hiddenPages: [],
};
