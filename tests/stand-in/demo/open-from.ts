import type { PageInterval } from '../../../utils/core/business/page-hours.ts';
import type { DemoPage } from './demo-view.ts';

/** The page with its first interval of every open day moved to begin at `clock` (HH:MM). Unchanged where that makes no sense. */
export function openFrom({ hours }: DemoPage, clock: string): Partial<DemoPage> {
  if (hours?.kind !== 'weekly' || !/^\d\d:\d\d$/.test(clock)) return {};
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const start = hour * 60 + minute;
  const moved = ([first, ...rest]: readonly PageInterval[]): PageInterval[] =>
    first === undefined || start >= first[1] ? [] : [[start, first[1]], ...rest];
  const { sun, mon, tue, wed, thu, fri, sat } = hours.days;
  return {
    hours: {
      kind: 'weekly',
      days: {
        sun: moved(sun),
        mon: moved(mon),
        tue: moved(tue),
        wed: moved(wed),
        thu: moved(thu),
        fri: moved(fri),
        sat: moved(sat),
      },
    },
  };
}
