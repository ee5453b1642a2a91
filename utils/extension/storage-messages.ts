import * as z from 'zod/mini';
import { storageFailed } from './answer-shapes.ts';

/** The part of the table of messages that is about storage itself. */
export const storageMessages = {
  /** Whether this browser keeps a second copy. */
  readCopy: {
    from: 'extension',
    request: z.strictObject({}),
    response: z.strictObject({ kind: z.literal('copy'), kept: z.boolean() }),
  },
  /** Everything in storage and copy as it was found, damaged or not. Works where nothing else does. */
  exportRaw: {
    from: 'extension',
    request: z.strictObject({}),
    response: z.strictObject({ kind: z.literal('raw'), text: z.string() }),
  },
  /** The notice of what was restored has been read. `at`: which one. */
  dismissRestored: {
    from: 'extension',
    request: z.strictObject({ at: z.int().check(z.minimum(0)) }),
    response: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('dismissed') }), storageFailed]),
  },
} as const;
