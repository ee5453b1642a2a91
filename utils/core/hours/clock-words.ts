/** Words that Intl writes around times in one language, as it spells them. */
export interface ClockWords {
  /** Parts of the day with the hours (0–23) each can stand for: "AM", "öğleden sonra", "凌晨". */
  readonly dayPeriods: ReadonlyMap<string, ReadonlySet<number>>;
  readonly to: readonly string[];
  readonly and: readonly string[];
  readonly hour: readonly string[];
  /** Whether unmarked hours up to 12 leave open which half of the day they are in. */
  readonly twelveHour: boolean;
  /** Whether the hour after midnight or noon is written 0 with a day period, as in 午前0時. */
  readonly zeroHour: boolean;
}

const onlyWords = /^[\p{L}\p{M} ]+$/u;
const at = (hour: number, minute = 0) => Date.UTC(2024, 0, 1, hour, minute);
const clock = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const;

/** Parts of the day begin on the hour, but "noon" and "midnight" may be one minute long. */
const tried = [...Array.from({ length: 24 }, (_, hour) => [hour, 0] as const), [0, 30] as const, [12, 30] as const];

function dayPeriodsOf(language: string): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const dayPeriod of [undefined, 'short', 'long'] as const) {
    const options = { ...clock, hour12: true, ...(dayPeriod === undefined ? {} : { dayPeriod }) };
    const format = new Intl.DateTimeFormat(language, options);
    for (const [hour, minute] of tried) {
      for (const { type, value } of format.formatToParts(at(hour, minute))) {
        if (type === 'dayPeriod') found.set(value, (found.get(value) ?? new Set()).add(hour));
      }
    }
  }
  return found;
}

function words(parts: readonly { readonly type: string; readonly value: string }[]): string[] {
  return parts
    .filter(({ type, value }) => type === 'literal' && onlyWords.test(value) && value.trim() !== '')
    .map(({ value }) => value.trim());
}

/** Asks Intl about one language (a tag that it supports). Takes some milliseconds: keep the answer. */
export function clockWords(language: string): ClockWords {
  const weekdays = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const ranges = [
    ...[true, false].map((hour12) =>
      new Intl.DateTimeFormat(language, { ...clock, hour12 }).formatRangeToParts(at(9), at(18)),
    ),
    weekdays.formatRangeToParts(at(9), at(24 + 9)),
  ].flatMap((parts) => parts.filter(({ source }) => source === 'shared'));
  const hours = new Intl.DateTimeFormat(language, { hour: 'numeric', timeZone: 'UTC' });
  const halves = new Intl.DateTimeFormat(language, { ...clock, hour12: true });
  const midnight = halves.formatRangeToParts(at(0), at(13)).find(({ type }) => type === 'hour')?.value ?? '';
  return {
    dayPeriods: dayPeriodsOf(language),
    to: words(ranges),
    and: words(new Intl.ListFormat(language).formatToParts(['1', '2'])),
    hour: words(hours.formatToParts(at(9))),
    twelveHour: ['h11', 'h12'].includes(hours.resolvedOptions().hourCycle ?? ''),
    zeroHour: /^\p{Nd}$/u.test(midnight),
  };
}
