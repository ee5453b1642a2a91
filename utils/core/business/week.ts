/** Days in WhatsApp's own order and spelling: its week starts on Sunday. */
export const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;
export type Day = (typeof days)[number];

export const minutesInDay = 24 * 60;

/** The day after, round the week. */
export function nextDay(day: Day): Day {
  return days[(days.indexOf(day) + 1) % days.length] ?? 'sun';
}
