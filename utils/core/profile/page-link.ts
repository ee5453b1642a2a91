import * as z from 'zod/mini';
import { maxLength, minLength } from '../lengths.ts';
import { facebookIdSchema, usernameSchema } from '../business/business-page.ts';
import { factSchema } from '../business/fact-schema.ts';
import { pageHoursSchema } from '../business/page-hours.ts';
import { emailSchema, syncFieldSchema, websiteSchema } from './profile.ts';
import { profileLimits } from './profile-limits.ts';

const time = z.int().check(z.minimum(0));

/** What the Page said of one synced field when it was last seen, before any translation. */
export const pageFieldsSchema = z.strictObject({
  description: factSchema(z.string().check(maxLength(5000))),
  address: factSchema(z.string().check(maxLength(1000))),
  email: factSchema(z.array(z.string().check(maxLength(320))).check(maxLength(10))),
  websites: factSchema(z.array(z.string().check(maxLength(2048))).check(maxLength(20))),
  categories: factSchema(z.array(z.string().check(maxLength(200))).check(maxLength(10))),
  hours: factSchema(pageHoursSchema),
});
export type PageFields = z.infer<typeof pageFieldsSchema>;

export const fieldStatusSchema = z.enum(['synced', 'adjusted', 'kept', 'locked', 'notShown', 'refused']);
export type FieldStatus = z.infer<typeof fieldStatusSchema>;

const fieldRecordSchema = z.strictObject({
  status: fieldStatusSchema,
  /** When this status came to be, ms since the epoch. */
  at: time,
});

/** When the site had told what is known of each field, ms since the epoch. */
const seenAtSchema = z.strictObject({
  description: z.optional(time),
  address: z.optional(time),
  email: z.optional(time),
  websites: z.optional(time),
  categories: z.optional(time),
  hours: z.optional(time),
});
export type SeenAt = z.infer<typeof seenAtSchema>;

/** Which of several values the person took where a Page shows more than a profile holds, as the profile holds them. */
export const choicesSchema = z.strictObject({
  email: z.optional(emailSchema),
  websites: z.optional(z.array(websiteSchema).check(minLength(1), maxLength(profileLimits.websites))),
});
export type Choices = z.infer<typeof choicesSchema>;

/** Sync is WhatsApp's own `import`: Page to profile only. `undecided` until the person has chosen. */
const syncSwitchSchema = z.enum(['undecided', 'import', 'disabled']);

export const linkedPageSchema = z.strictObject({
  profileId: facebookIdSchema,
  pageId: z.optional(facebookIdSchema),
  username: z.optional(usernameSchema),
  url: z.httpUrl().check(maxLength(2048)),
  name: z.string().check(minLength(1), maxLength(300)),
  pictureUrl: z.optional(z.string().check(maxLength(2048))),
});
export type LinkedPage = z.infer<typeof linkedPageSchema>;

/** What a person decided about single fields of a link. */
export const decisionsSchema = z.strictObject({
  /** Fields that the person keeps as their own while the rest goes on syncing. */
  locked: z.array(syncFieldSchema).check(maxLength(6)),
  /** Absent in older records. */
  choices: z.optional(choicesSchema),
});
export type Decisions = z.infer<typeof decisionsSchema>;

export const pageLinkSchema = z.strictObject({
  page: linkedPageSchema,
  linkedAt: time,
  button: z.enum(['on', 'off']),
  showOnProfile: z.boolean(),
  sync: syncSwitchSchema,
  /** Set when an edit of the profile stopped sync. */
  stoppedBy: z.optional(z.strictObject({ field: syncFieldSchema, at: time })),
  ...decisionsSchema.shape,
  /** ISO 3166 country of the Page (for phone numbers and the time zone), if it could be told. */
  country: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** The Page's values when last seen. Unknown facts never replace known ones. */
  seen: pageFieldsSchema,
  /** Absent in older records. */
  seenAt: z.optional(seenAtSchema),
  fields: z.strictObject({
    description: z.optional(fieldRecordSchema),
    address: z.optional(fieldRecordSchema),
    email: z.optional(fieldRecordSchema),
    websites: z.optional(fieldRecordSchema),
    categories: z.optional(fieldRecordSchema),
    hours: z.optional(fieldRecordSchema),
  }),
  lastSeenAt: time,
  lastSyncedAt: z.nullable(time),
});
export type PageLink = z.infer<typeof pageLinkSchema>;
