import type { SyncPlan } from './sync-plan-types.ts';

/**
 * What a plan would write, as one text: two plans with the same mark write the same. A preview hands on its mark, so
 * that nothing but what was shown is written.
 */
export function planMark(plan: SyncPlan): string {
  return JSON.stringify(plan.flatMap(({ field, change, after }) => (change ? [[field, after]] : [])));
}
