import * as z from 'zod/mini';

const count = z.int().check(z.minimum(0));
export const deviceSchema = z.string().check(z.regex(/^[A-Za-z0-9-]{8,64}$/));

/**
 * How new a value is: three counters of which the first decides first, then the time it was noticed at (ms since the
 * epoch) and the browser it comes from. Clocks decide nothing but what the counters leave open.
 */
export const stampSchema = z.tuple([count, count, count, count, deviceSchema]);
export type Stamp = z.infer<typeof stampSchema>;

/** When and in which browser changes are noticed. */
export interface Noticed {
  /** ms since the epoch. */
  readonly at: number;
  readonly by: string;
}

/** Above 0 if the first is newer. 0 only for one and the same stamp. */
export function compareStamps(one: Stamp, other: Stamp): number {
  for (let index = 0; index < 4; index += 1) {
    const difference = Number(one[index]) - Number(other[index]);
    if (difference !== 0) return difference;
  }
  return one[4] === other[4] ? 0 : one[4] > other[4] ? 1 : -1;
}
