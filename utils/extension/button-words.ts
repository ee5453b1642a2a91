import { createI18n } from '@wxt-dev/i18n';
import type { ChosenButton, HoursNow } from '../core/business/choose-button.ts';
import type { PageButton } from '../core/business/page-button.ts';
import { days } from '../core/business/week.ts';
import type { ZonedTime } from '../core/profile/zoned-time.ts';

const { t } = createI18n();

const minute = 60_000;
const sunday = Date.UTC(2026, 0, 4);

/** The person's own way of writing times, as long as it is in the language of the words around them. */
function localeOfTimes(language: string): string {
  const own = t('@@ui_locale');
  return (own.split('_')[0] === language.split('_')[0] ? own : language).replaceAll('_', '-');
}

/** "Closed now · opens 09:00", by the business's own clock; with the day when that isn't today; null where nobody can tell. */
function hoursLine({ state, today }: HoursNow, language: string): string | null {
  const at = ({ day, minute: ofDay }: ZonedTime) => {
    const locale = localeOfTimes(language);
    const moment = sunday + (days.indexOf(day) * 1440 + (ofDay % 1440)) * minute;
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(moment);
    const time = format({ hour: '2-digit', minute: '2-digit' });
    return day === today ? time : `${format({ weekday: 'short' })} ${time}`;
  };
  switch (state.kind) {
    case 'open':
      return state.until === undefined ? t('button.open') : t('button.openUntil', [at(state.until)]);
    case 'closed':
      return state.opens === undefined ? t('button.closed') : t('button.closedUntil', [at(state.opens)]);
    case 'byAppointment':
      return t('button.byAppointment');
    case 'unknown':
      return null;
  }
}

function explanation({ origin, number }: ChosenButton): string {
  if (number === undefined) return t('button.shownLink');
  // A left-to-right isolate: a number inside right-to-left text would otherwise be shown turned round.
  const isolated = `\u2066${number}\u2069`;
  if (origin === 'linked') return t('button.linked', [isolated]);
  return origin === 'shown' ? t('button.shown', [isolated]) : t('button.mobile', [isolated]);
}

/** A button with all its words, in the language of our messages. `page`: the one it stands on. */
export function buttonWords(chosen: ChosenButton, { profileId, name }: PageButton['page']): PageButton {
  const language = t('_lang');
  const hours = chosen.hours === undefined ? null : hoursLine(chosen.hours, language);
  const lines = [hours, explanation(chosen), t('button.addedBy')];
  return {
    page: { profileId, name },
    href: chosen.href,
    name: t('button.name', [name]),
    title: lines.filter((line) => line !== null).join('\n'),
    language,
    direction: t('_dir') === 'rtl' ? 'rtl' : 'ltr',
    menu: {
      open: t('button.more'),
      about: t('button.about'),
      hide: t('button.hide'),
      settings: t('button.settings'),
    },
  };
}
