import { profileLimits } from '../../utils/core/profile/profile-limits.ts';
import type { TextProblem } from '../../utils/state/options-sections.ts';
import type { Text } from '../create-text.ts';

const limits = { ...profileLimits, websites: profileLimits.website, categories: profileLimits.category };

/** The error under one field, with what to do; undefined where nothing is wrong with it. */
export function problemText(
  problems: readonly TextProblem[],
  at: Pick<TextProblem, 'field' | 'index'>,
  { t }: Text,
): string | undefined {
  const problem = problems.find(({ field, index }) => field === at.field && index === at.index);
  if (problem === undefined) return undefined;
  if (problem.code !== 'tooLong') return t(`options.problem.${problem.code}`);
  const limit = Object.entries(limits).find(([name]) => name === at.field)?.[1] ?? 0;
  return t('options.problem.tooLong', { limit });
}
