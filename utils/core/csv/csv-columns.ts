import type { Day } from '../business/week.ts';

export const csvDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies readonly Day[];

/** Columns that are read and written, in their order. The first is needed; the others may be missing. */
export const csvColumns = [
  'phone',
  'name',
  'about',
  'description',
  'address',
  'email',
  'website_1',
  'website_2',
  'category_1',
  'category_2',
  'category_3',
  'time_zone',
  ...csvDays.map((day) => `hours_${day}` as const),
  'hours_note',
] as const;
export type CsvColumn = (typeof csvColumns)[number];

/** Columns that are only written: what the linked Page is. */
export const csvPageColumns = ['page_name', 'page_url', 'sync'] as const;
export type CsvPageColumn = (typeof csvPageColumns)[number];

/** Length of the text in UTF-16 units, and rows below the header. */
export const csvLimits = { text: 10 * 1024 * 1024, rows: 5000 } as const;
