import type { Business } from '../business.ts';
import type { History } from '../history.ts';

/** When a change is made, and by which request: a retry carries the same operation and is not applied twice. */
export interface Stamp {
  /** ms since the epoch. */
  readonly now: number;
  readonly operation: string;
}

/** A business and what became of it: the two records that every change writes together. */
export interface BusinessState {
  readonly business: Business;
  readonly history: History;
}
