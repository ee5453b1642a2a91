import type { DemoPage } from '../demo/demo-view.ts';
import { weekRows } from '../demo/week-rows.ts';
import type { RelayAnswer } from './relay-answer.ts';

/**
 * What the hours dialog asks for. The shape of the real answer was found nowhere: these key names are ours, so that
 * nobody can rely on them, and the rows on the screen are what a reader has.
 */
export function hoursDialogAnswer(page: DemoPage): RelayAnswer {
  return {
    query: 'ProfileCometBusinessHoursDialogQuery',
    preloader: '6a69713214stand09',
    complete: true,
    sequence: 0,
    data: {
      page: {
        id: page.pageId,
        stand_in_week: weekRows(page).map(({ day, hours }) => ({ stand_in_day: day, stand_in_hours: hours })),
      },
    },
  };
}
