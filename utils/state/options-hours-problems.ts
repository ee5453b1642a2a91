import { type Day, days } from '../core/business/week.ts';
import { isTimeZone } from '../core/place/is-time-zone.ts';
import { closingMinutes, type HoursDraft, minutesOf } from './options-hours-draft.ts';

export const noteLimit = 256;

export type DayProblem =
  | { readonly code: 'timeMissing' | 'overlap'; readonly day: Day }
  | { readonly code: 'closesBeforeItOpens'; readonly day: Day; readonly index: number };
export type HoursDraftProblem = DayProblem | { readonly code: 'timeZoneNeeded' | 'noteTooLong' | 'noDayOpen' };

function dayProblem(draft: HoursDraft, day: Day): DayProblem | null {
  const { mode, intervals } = draft.days[day];
  if (mode !== 'specific_hours') return null;
  const times = intervals.flatMap(({ open, close }) => {
    const from = minutesOf(open);
    const to = closingMinutes(close);
    return from === null || to === null ? [] : [{ from, to }];
  });
  if (times.length < intervals.length) return { code: 'timeMissing', day };
  const index = times.findIndex(({ from, to }) => from >= to);
  if (index !== -1) return { code: 'closesBeforeItOpens', day, index };
  const sorted = times.toSorted((a, b) => a.from - b.from);
  const overlap = sorted.some(({ from }, at) => at > 0 && from < (sorted[at - 1]?.to ?? 0));
  return overlap ? { code: 'overlap', day } : null;
}

/** What keeps edited hours from being saved: at most one thing a day, then what concerns the whole week. */
export function hoursDraftProblems(draft: HoursDraft): readonly HoursDraftProblem[] {
  if (!draft.shown) return [];
  const found: HoursDraftProblem[] = days.flatMap((day) => dayProblem(draft, day) ?? []);
  if (days.every((day) => draft.days[day].mode === 'closed')) found.push({ code: 'noDayOpen' });
  if (!isTimeZone(draft.timezone)) found.push({ code: 'timeZoneNeeded' });
  if (draft.note.length > noteLimit) found.push({ code: 'noteTooLong' });
  return found;
}
