import type { Step } from './step.ts';

export const editSteps: readonly Step[] = [];
