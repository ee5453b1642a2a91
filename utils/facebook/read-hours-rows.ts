import { type HoursRow, type HoursTable, readHoursTable } from '../core/hours/read-hours-table.ts';

/**
 * A document names its language without the region. In Chinese the regions name days and parts of the day differently,
 * and the words of one can't be taken for another's hours. Regions that differ in their clock are not tried: "9:00 –
 * 5:00" in a document in English may be British or American.
 */
const regions = new Map([['zh', ['zh-TW', 'zh-HK']]]);

/**
 * The week that drawn rows say, in the language of their document (BCP 47), its regions' or, where its words don't name
 * the days, English. Understood as a whole or not at all; `row` is the one at fault.
 */
export function readHoursRows(rows: readonly HoursRow[], language: string): HoursTable {
  const [plain = ''] = language.toLowerCase().split(/[-_]/);
  const meant = [[language, 'en'], ...(regions.get(plain) ?? []).map((region) => [region])];
  // Lines are told apart by elements, and "9:00", "–" and "17:00" may each stand in one of its own.
  const inOne = rows.map(({ day, hours }) => ({ day, hours: hours.replaceAll('\n', ' ') }));
  const readings = [rows, inOne].flatMap((some) => meant.map((languages) => readHoursTable(some, languages)));
  const [asDrawn = readHoursTable(rows, [])] = readings;
  return readings.find(({ kind }) => kind === 'read') ?? asDrawn;
}
