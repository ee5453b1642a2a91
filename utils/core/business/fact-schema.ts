import * as z from 'zod/mini';
import { factSources } from './fact.ts';

const factSourceSchema = z.enum(factSources);

/** The schema of a fact over that of its value. */
export function factSchema<T extends z.ZodMiniType>(value: T) {
  return z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('shown'), value, source: factSourceSchema }),
    z.strictObject({ state: z.literal('none'), source: factSourceSchema }),
    z.strictObject({ state: z.literal('unknown') }),
  ]);
}
