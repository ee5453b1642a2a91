import * as z from 'zod/mini';

/** Why the Page in a tab can't be acted on; each has its own words on screen. */
export const pageProblemSchema = z.enum([
  'noPageInTab',
  'pageStillLoading',
  'pageNotUnderstood',
  'pageChanged',
  'privateWindow',
  'noAccess',
]);
export type PageProblem = z.infer<typeof pageProblemSchema>;
