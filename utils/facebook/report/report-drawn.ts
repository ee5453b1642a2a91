import type { DrawnCard } from '../../core/business/drawn-card.ts';
import type { PageSnapshot } from '../../core/business/page-snapshot.ts';
import type { PageIdentity } from '../page-url.ts';
import { readHoursRows } from '../read-hours-rows.ts';
import { readCategories, readRow } from '../read-row.ts';
import type { Aliases } from './aliases.ts';
import { urlShape } from './url-shape.ts';

/** One drawn row as shapes, and what it was taken for by itself; null where it could be nothing, or two things. */
export interface ReportedRow {
  readonly texts: readonly string[];
  readonly bold?: string;
  readonly links: readonly string[];
  readonly takenFor: string | null;
}

export interface ReportedDrawn {
  readonly name?: string;
  readonly tabs: readonly string[];
  readonly button?: string;
  readonly cards: readonly { readonly names: readonly string[]; readonly rows: readonly ReportedRow[] }[];
  readonly hours?: {
    /** `row`: the one that wasn't understood, from zero; null where the table as a whole wasn't. */
    readonly takenFor: 'week' | { readonly row: number | null };
    readonly rows: readonly { readonly day: string; readonly hours: string }[];
  };
}

/** What stands on screen, as shapes. `page`: whom the view is of, as far as it is known. */
export function reportedDrawn(
  { drawn, language }: Pick<PageSnapshot, 'drawn' | 'language'>,
  page: PageIdentity,
  aliases: Aliases,
): ReportedDrawn | null {
  if (drawn === null) return null;
  const url = (text: string) => urlShape(text, aliases);
  const rowOf = (row: DrawnCard['rows'][number]): ReportedRow => ({
    texts: row.texts.map((text) => aliases.text(text)),
    ...(row.bold === undefined ? {} : { bold: aliases.text(row.bold) }),
    links: row.links.map(url),
    takenFor: readRow(row, page)?.kind ?? (readCategories(row) ? 'categories' : null),
  });
  const week = drawn.hours ? readHoursRows(drawn.hours, language) : null;
  return {
    ...(drawn.name === undefined ? {} : { name: aliases.text(drawn.name) }),
    tabs: drawn.tabs.map(url),
    ...(drawn.button === undefined ? {} : { button: url(drawn.button) }),
    cards: drawn.cards.map(({ names, rows }) => ({ names: names.map(url), rows: rows.map(rowOf) })),
    ...(drawn.hours && week
      ? {
          hours: {
            takenFor: week.kind === 'read' ? 'week' : { row: week.row },
            rows: drawn.hours.map(({ day, hours }) => ({ day: aliases.text(day), hours: aliases.text(hours) })),
          },
        }
      : {}),
  };
}
