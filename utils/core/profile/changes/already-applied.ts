import type { BusinessState, Stamp } from './business-state.ts';

/** Whether this request has been carried out before. History remembers longer than the list of operations. */
export function alreadyApplied({ business, history }: BusinessState, { operation }: Stamp): boolean {
  return business.operations.includes(operation) || history.changes.some(({ id }) => id === operation);
}
