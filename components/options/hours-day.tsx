import { useId } from 'preact/hooks';
import type { Day } from '../../utils/core/business/week.ts';
import {
  canSplitAtMidnight,
  type DayDraft,
  dayModes,
  type HoursDraft,
  type IntervalDraft,
  minutesOf,
  splitAtMidnight,
  timeText,
} from '../../utils/state/options-hours-draft.ts';
import type { HoursDraftProblem } from '../../utils/state/options-hours-problems.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../text.tsx';
import { dayName } from './day-name.ts';
import { HoursInterval } from './hours-interval.tsx';

export interface HoursDayProps {
  readonly day: Day;
  readonly draft: HoursDraft;
  readonly problem: HoursDraftProblem | undefined;
  readonly onChange: (draft: HoursDraft) => void;
}

/** A second set of hours, an hour after the first one ends, where the day has room for it. */
function nextInterval(after: IntervalDraft): IntervalDraft {
  const end = minutesOf(after.close) ?? 0;
  return end === 0 || end > 21 * 60
    ? { open: '', close: '' }
    : { open: timeText(end + 60), close: timeText(end + 120) };
}

export function HoursDay({ day, draft, problem, onChange }: HoursDayProps) {
  const { t, locale } = useText();
  const errorId = useId();
  const name = dayName(day, locale);
  const { mode, intervals } = draft.days[day];
  const put = (next: Partial<DayDraft>) =>
    onChange({ ...draft, days: { ...draft.days, [day]: { mode, intervals, ...next } } });
  const open = mode === 'specific_hours';
  const overnight = problem?.code === 'closesBeforeItOpens';
  return (
    <fieldset class="day">
      <legend class="visually-hidden">{name}</legend>
      <span class="day-name" aria-hidden="true">
        {name}
      </span>
      <select
        class="field-input day-mode"
        aria-label={t('options.hours.modeOf', { day: name })}
        value={mode}
        onChange={(event) => put({ mode: dayModes.find((known) => known === event.currentTarget.value) ?? mode })}
      >
        {dayModes.map((known) => (
          <option key={known} value={known}>
            {t(`options.hours.mode.${known}`)}
          </option>
        ))}
      </select>
      {open && (
        <div class="day-intervals">
          {intervals.map((interval, index) => (
            <HoursInterval
              key={index}
              day={name}
              interval={interval}
              second={index > 0}
              describedBy={problem === undefined ? undefined : errorId}
              onChange={(next) => put({ intervals: intervals.map((old, at) => (at === index ? next : old)) })}
              onAdd={
                intervals.length < 2 ? () => put({ intervals: [...intervals, nextInterval(interval)] }) : undefined
              }
              onRemove={
                intervals.length > 1 ? () => put({ intervals: intervals.filter((_, at) => at !== index) }) : undefined
              }
            />
          ))}
        </div>
      )}
      <div class="field-error day-error" id={errorId} role="alert" hidden={problem === undefined}>
        {problem !== undefined && <Icon name="alert" />}
        {problem !== undefined && 'day' in problem && <span>{t(`options.hours.problem.${problem.code}`)}</span>}
      </div>
      {overnight && canSplitAtMidnight(draft, day) && (
        <div class="day-error">
          <Button onClick={() => onChange(splitAtMidnight(draft, day, problem.index))}>
            {t('options.hours.split')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
