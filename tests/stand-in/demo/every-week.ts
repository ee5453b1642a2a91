import type { PageHours, PageInterval } from '../../../utils/core/business/page-hours.ts';

/** Weekly hours that differ between working days, Saturday and Sunday. */
export function everyWeek(
  working: readonly PageInterval[],
  saturday: readonly PageInterval[],
  sunday: readonly PageInterval[],
): PageHours {
  const day = () => [...working];
  return {
    kind: 'weekly',
    days: { sun: [...sunday], mon: day(), tue: day(), wed: day(), thu: day(), fri: day(), sat: [...saturday] },
  };
}
