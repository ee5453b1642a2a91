import { type Day, days } from '../../utils/core/business/week.ts';

/** Two spellings of one thing, as with time zones: a method since 2024, a property before; some engines have neither. */
type LocaleWithWeek = Intl.Locale & {
  readonly getWeekInfo?: () => { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
};

// Unicode CLDR 47, supplemental weekData, firstDay; every other region starts on Monday.
const sundayRegions =
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW';
const saturdayRegions = 'AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY';

/** Day that a week starts with where people speak like this (BCP 47); 0 is Sunday. */
function firstDayOfWeek(locale: string): number {
  const known: LocaleWithWeek = new Intl.Locale(locale);
  const info = known.getWeekInfo?.() ?? known.weekInfo;
  if (info !== undefined) return info.firstDay % days.length;
  const region = known.maximize().region ?? '';
  if (sundayRegions.split(' ').includes(region)) return 0;
  return saturdayRegions.split(' ').includes(region) ? 6 : 1;
}

/** The days of the week in the order in which a person reads them. */
export function weekOrder(locale: string): readonly Day[] {
  const first = firstDayOfWeek(locale);
  return [...days.slice(first), ...days.slice(0, first)];
}
