import * as z from 'zod/mini';
import { maxLength } from '../lengths.ts';
import { pageLinkSchema } from './page-link.ts';
import { profileSchema } from './profile.ts';

/** Random, made by whoever asks for the business: a repeated request finds its own record. */
export const businessIdSchema = z.string().check(z.regex(/^[A-Za-z0-9-]{8,64}$/));
/** Random id of one request; a retry carries the same one and is not applied twice. */
export const operationSchema = z.string().check(z.regex(/^[A-Za-z0-9-]{8,64}$/));
export const rememberedOperations = 16;

/** One record per WhatsApp number: storage key `business:<id>`, one atomic value. */
export const businessSchema = z.strictObject({
  version: z.literal(1),
  id: businessIdSchema,
  /** +1 with each change. */
  rev: z.int().check(z.minimum(1)),
  profile: profileSchema,
  link: z.nullable(pageLinkSchema),
  /** The last operations applied, newest last. */
  operations: z.array(operationSchema).check(maxLength(rememberedOperations)),
});
export type Business = z.infer<typeof businessSchema>;
