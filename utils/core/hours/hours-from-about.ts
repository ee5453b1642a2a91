import type { PageHours } from '../business/page-hours.ts';
import { readHoursTable } from './read-hours-table.ts';

/** The two fields of an old About answer that hold weekly hours. */
export interface AboutHours {
  /** `open_hour_setting`. Seen in 2023: OPEN_ALWAYS, NO_STATUS; OPEN_ON_SELECTED_HOURS is likely. */
  readonly setting: string | null;
  /** `open_hour_details`: the texts of `day_in_week` and `hours_text`. */
  readonly details: readonly { readonly day: string; readonly text: string }[];
}

export type HoursFromAbout =
  | { readonly kind: 'read'; readonly hours: PageHours }
  /** `row`: the index of the detail that wasn't understood, else null. */
  | { readonly kind: 'unknown'; readonly row: number | null };

const unknown = { kind: 'unknown', row: null } as const;

/**
 * Weekly hours of an old About answer, texts in the document's language (BCP 47, first of `languages`).
 * A setting that was never seen (closed for good, closed for now) is unknown whatever the texts say.
 */
export function hoursFromAbout({ setting, details }: AboutHours, languages: readonly string[]): HoursFromAbout {
  if (setting === 'OPEN_ALWAYS') return { kind: 'read', hours: { kind: 'always' } };
  if (setting !== null && setting !== 'OPEN_ON_SELECTED_HOURS') return unknown;
  const table = readHoursTable(
    details.map(({ day, text }) => ({ day, hours: text })),
    languages,
  );
  return table.kind === 'read' ? table : { kind: 'unknown', row: table.row };
}
