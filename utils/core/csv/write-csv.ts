import type { Business } from '../profile/business.ts';
import type { Profile } from '../profile/profile.ts';
import { type CsvColumn, csvColumns, type csvDays, type CsvPageColumn, csvPageColumns } from './csv-columns.ts';
import { defuseFormula } from './defuse-formula.ts';
import { hoursCell } from './hours-cell.ts';

type Cells = Readonly<Record<CsvColumn | CsvPageColumn, string>>;

function hoursCells({ hours }: Profile) {
  const cell = (day: (typeof csvDays)[number]) => (hours === null ? '' : hoursCell(hours.config[day]));
  return {
    hours_mon: cell('mon'),
    hours_tue: cell('tue'),
    hours_wed: cell('wed'),
    hours_thu: cell('thu'),
    hours_fri: cell('fri'),
    hours_sat: cell('sat'),
    hours_sun: cell('sun'),
    hours_note: hours?.note ?? '',
  };
}

function cellsOf({ profile, link }: Business): Cells {
  const { phone, name, about, description, address, email, websites, categories } = profile;
  return {
    phone,
    name,
    about,
    description,
    address,
    email,
    website_1: websites[0] ?? '',
    website_2: websites[1] ?? '',
    category_1: categories[0] ?? '',
    category_2: categories[1] ?? '',
    category_3: categories[2] ?? '',
    time_zone: profile.timezone ?? profile.hours?.timezone ?? '',
    ...hoursCells(profile),
    page_name: link?.page.name ?? '',
    page_url: link?.page.url ?? '',
    sync: link === null ? '' : link.stoppedBy === undefined ? link.sync : 'stopped',
  };
}

function written(cell: string): string {
  const text = defuseFormula(cell);
  return /["\r\n,;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Businesses as comma-separated values (RFC 4180), one a row, below a row of column names. Begins with the mark by
 * which Excel knows UTF-8. `separator`: Excel expects a semicolon where the comma is in decimal numbers.
 */
export function writeCsv(businesses: readonly Business[], separator: ',' | ';'): string {
  const columns = [...csvColumns, ...csvPageColumns];
  const rows = businesses.map((business) => {
    const cells = cellsOf(business);
    return columns.map((column) => written(cells[column])).join(separator);
  });
  return `\uFEFF${[columns.join(separator), ...rows].join('\r\n')}\r\n`;
}
