import { isTimeZone } from '../place/is-time-zone.ts';
import type { BusinessHours } from '../profile/business-hours.ts';
import { emailSchema, type Profile, websiteSchema } from '../profile/profile.ts';
import { profileLimits } from '../profile/profile-limits.ts';
import { timeZoneOfProfile } from '../profile/time-zone-of-profile.ts';
import { type CsvColumn, csvDays } from './csv-columns.ts';
import { readHoursCell } from './hours-cell.ts';
import type { BadRow, CsvRecord } from './read-csv-table.ts';

type Problem = Omit<BadRow, 'line'>;
type Cells = CsvRecord['cells'];
const longestNote = 256;

const textLimits = [
  ['name', profileLimits.name],
  ['about', profileLimits.about],
  ['description', profileLimits.description],
  ['address', profileLimits.address],
  ['email', profileLimits.email],
  ['category_1', profileLimits.category],
  ['category_2', profileLimits.category],
  ['category_3', profileLimits.category],
  ['hours_note', longestNote],
] as const satisfies readonly (readonly [CsvColumn, number])[];

const oneLine = (cell: string | undefined) => cell?.replaceAll(/\s+/g, ' ');
const withScheme = (text: string) => (/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`);

function findProblem(cells: Cells): Problem | null {
  for (const [column, limit] of textLimits) {
    if ((cells.get(column) ?? '').length > limit) return { why: 'tooLong', column };
  }
  const email = cells.get('email');
  if (email !== undefined && !emailSchema.safeParse(email).success) return { why: 'email', column: 'email' };
  for (const column of ['website_1', 'website_2'] as const) {
    const website = cells.get(column);
    if (website !== undefined && !websiteSchema.safeParse(withScheme(website)).success)
      return { why: 'website', column };
  }
  const zone = cells.get('time_zone');
  return zone === undefined || isTimeZone(zone) ? null : { why: 'timeZone', column: 'time_zone' };
}

/** A list with the cells that hold something put in their places. Each value stands in it once. */
function listOf(old: readonly string[], given: readonly (string | undefined)[]): string[] {
  return [...new Set(given.map((value, index) => value ?? old[index] ?? '').filter((value) => value !== ''))];
}

function hoursOf(cells: Cells, old: Profile): BusinessHours | null | Problem {
  const filled = csvDays.filter((day) => cells.has(`hours_${day}`));
  const note = cells.get('hours_note') ?? old.hours?.note;
  if (filled.length === 0 && (old.hours === null || note === old.hours.note)) return old.hours;
  const timezone = cells.get('time_zone') ?? timeZoneOfProfile(old);
  if (timezone === null) return { why: 'timeZoneMissing', column: 'time_zone' };
  const config = { ...old.hours?.config };
  for (const day of filled) {
    const hours = readHoursCell(cells.get(`hours_${day}`) ?? '');
    if (hours === undefined) return { why: 'hours', column: `hours_${day}` };
    if (hours === null) delete config[day];
    else config[day] = hours;
  }
  return { timezone, ...(note !== undefined && { note }), config };
}

/**
 * What a row says of a profile, as an edit of it; or the first cell that can't be right. Empty cells say nothing: they
 * leave what is there. Values too long are refused, not cut.
 */
export function profileFromRow(cells: Cells, old: Profile): Partial<Profile> | Problem {
  const problem = findProblem(cells);
  if (problem !== null) return problem;
  const hours = hoursOf(cells, old);
  if (hours !== null && 'why' in hours) return hours;
  const website = (column: 'website_1' | 'website_2') => {
    const cell = cells.get(column);
    return cell === undefined ? undefined : withScheme(cell);
  };
  return {
    name: oneLine(cells.get('name')) ?? old.name,
    about: cells.get('about') ?? old.about,
    description: cells.get('description') ?? old.description,
    address: cells.get('address') ?? old.address,
    email: cells.get('email') ?? old.email,
    websites: listOf(old.websites, [website('website_1'), website('website_2')]),
    categories: listOf(
      old.categories,
      (['category_1', 'category_2', 'category_3'] as const).map((column) => oneLine(cells.get(column))),
    ),
    ...(hours !== old.hours && { hours }),
    ...(cells.has('time_zone') && { timezone: cells.get('time_zone') ?? null }),
  };
}
