import { days } from '../../utils/core/business/week.ts';
import type { PageHours, PageInterval } from '../../utils/core/business/page-hours.ts';
import type { PageFields } from '../../utils/core/profile/page-link.ts';
import type { SyncField } from '../../utils/core/profile/profile.ts';
import type { Text } from '../create-text.ts';

function dayWords(intervals: readonly PageInterval[], text: Text): string {
  if (intervals.length === 0) return text.t('common.hours.closed');
  if (intervals.some(([open, close]) => open === 0 && close === 1440)) return text.t('common.hours.open24h');
  return text.list(intervals.map(([open, close]) => `${text.timeOfDay(open)} – ${text.timeOfDay(close % 1440)}`));
}

function pageHoursText(hours: PageHours, text: Text): string {
  if (hours.kind === 'always') return text.t('common.hours.alwaysOpen');
  return [...days.slice(1), days[0]]
    .map((day) => `${text.weekday(days.indexOf(day))}: ${dayWords(hours.days[day], text)}`)
    .join('\n');
}

/** What the Page said of one field when it was last seen, as it said it, before any translation. */
export function pageFieldText(field: SyncField, seen: PageFields, text: Text): string {
  const fact = seen[field];
  if (fact.state === 'none') return text.t('options.link.pageShowsNone');
  if (fact.state === 'unknown') return text.t('options.link.pageDidNotSay');
  const { value } = fact;
  if (typeof value === 'string') return value;
  return 'kind' in value ? pageHoursText(value, text) : value.join('\n');
}
