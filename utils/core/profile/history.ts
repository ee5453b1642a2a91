import * as z from 'zod/mini';
import { maxLength } from '../lengths.ts';
import { businessIdSchema, operationSchema } from './business.ts';
import { decisionsSchema, pageLinkSchema } from './page-link.ts';
import { profileSchema } from './profile.ts';

export const historyLength = 100;

export const changeCauseSchema = z.enum([
  'create',
  'link',
  'sync',
  'edit',
  'resume',
  'stop',
  'lock',
  'unlock',
  'choose',
  'clear',
  'unlink',
  'remove',
  'undo',
  'import',
  'remote',
  /** Nobody's doing: what stood here before could not be read and was set aside. */
  'damaged',
]);
export type ChangeCause = z.infer<typeof changeCauseSchema>;

/** Part of a profile: the fields that one change touched, with their values on one side of it. */
export const profilePartSchema = z.partial(profileSchema);
export type ProfilePart = z.infer<typeof profilePartSchema>;

/** One change of a business: what the fields were and what they became. */
export const changeSchema = z.strictObject({
  id: operationSchema,
  /** ms since the epoch. */
  at: z.int().check(z.minimum(0)),
  cause: changeCauseSchema,
  before: profilePartSchema,
  after: profilePartSchema,
  /** The link as it stood before an unlink or a replaced link, so that it can be undone. */
  link: z.optional(z.nullable(pageLinkSchema)),
  /** What was decided about single fields of the link, where this change decided something else. */
  decisions: z.optional(z.strictObject({ before: decisionsSchema, after: decisionsSchema })),
  /** Name of the Page concerned, for show. */
  page: z.optional(z.string().check(maxLength(300))),
  undone: z.optional(z.literal(true)),
});
export type Change = z.infer<typeof changeSchema>;

/** Storage key `history:<business id>`; newest last. */
export const historySchema = z.strictObject({
  version: z.literal(1),
  business: businessIdSchema,
  changes: z.array(changeSchema).check(maxLength(historyLength)),
});
export type History = z.infer<typeof historySchema>;
