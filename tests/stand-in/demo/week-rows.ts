import { days } from '../../../utils/core/business/week.ts';
import type { DemoLanguage, DemoPage } from './demo-view.ts';
import { demoWords } from './words.ts';

export interface WeekRow {
  readonly day: string;
  readonly hours: string;
}

const locales: Readonly<Record<DemoLanguage, string>> = {
  en: 'en-US',
  tr: 'tr-TR',
  pt: 'pt-BR',
  ar: 'ar-EG',
  hi: 'hi-IN',
  id: 'id-ID',
  ja: 'ja-JP',
  de: 'de-DE',
};

/** A Page's weekly hours as rows of a weekday and its times, in the Page's language; Sunday first. Empty without hours. */
export function weekRows(page: DemoPage): WeekRow[] {
  if (page.hours?.kind !== 'weekly') return [];
  const locale = locales[page.language];
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  const { days: week } = page.hours;
  // 4 January 1970 was a Sunday.
  return days.map((day, index) => ({
    day: weekday.format(Date.UTC(1970, 0, 4 + index)),
    hours:
      week[day].map(([open, close]) => `${time.format(open * 60_000)} - ${time.format(close * 60_000)}`).join(', ') ||
      demoWords[page.language].closed,
  }));
}
