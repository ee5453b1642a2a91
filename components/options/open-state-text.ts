import { days } from '../../utils/core/business/week.ts';
import type { BusinessHours } from '../../utils/core/profile/business-hours.ts';
import { openState } from '../../utils/core/profile/open-state.ts';
import { zonedTime } from '../../utils/core/profile/zoned-time.ts';
import type { Text } from '../create-text.ts';

export interface OpenStateText {
  readonly open: boolean;
  readonly words: string;
}

/** "Open · closes at 18:00", by the business's own clock; null where nobody can tell. */
export function openStateText(hours: BusinessHours, now: number, text: Text): OpenStateText | null {
  const { t } = text;
  const state = openState(hours, now);
  const at = ({ day, minute }: { day: (typeof days)[number]; minute: number }) => ({
    day: text.weekday(days.indexOf(day)),
    time: text.timeOfDay(minute % 1440),
    today: day === zonedTime(now, hours.timezone)?.day,
  });
  if (state.kind === 'unknown') return null;
  if (state.kind === 'byAppointment') return { open: true, words: t('common.hours.appointmentOnly') };
  if (state.kind === 'open') {
    if (state.until === undefined) return { open: true, words: t('common.hours.alwaysOpen') };
    const { day, time, today } = at(state.until);
    return {
      open: true,
      words: today ? t('options.preview.openUntil', { time }) : t('options.preview.openUntilDay', { day, time }),
    };
  }
  if (state.opens === undefined) return { open: false, words: t('options.preview.closedNow') };
  const { day, time, today } = at(state.opens);
  return {
    open: false,
    words: today ? t('options.preview.closedUntil', { time }) : t('options.preview.closedUntilDay', { day, time }),
  };
}
