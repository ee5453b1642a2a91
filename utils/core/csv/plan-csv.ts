import type { ImportPlan, PlannedChange } from '../backup/import-plan.ts';
import type { ParsedRecords } from '../backup/parse-records.ts';
import type { Refused } from '../backup/refusal.ts';
import type { CheckPhone } from '../phone/phone-check.ts';
import type { Business } from '../profile/business.ts';
import type { BusinessState, Stamp } from '../profile/changes/business-state.ts';
import { createBusiness } from '../profile/changes/create-business.ts';
import { editedProfile } from '../profile/changes/edited-profile.ts';
import { editProfile } from '../profile/changes/edit-profile.ts';
import type { Settings } from '../settings/settings.ts';
import { profileFromRow } from './profile-from-row.ts';
import { type BadRow, type CsvRecord, readCsvTable } from './read-csv-table.ts';

export interface CsvPorts {
  readonly checkPhone: CheckPhone;
  /** A random id that never comes twice. */
  readonly newId: () => string;
  /** Country (ISO 3166) of numbers in their national form. */
  readonly country: string;
  readonly stamp: Stamp;
}

export interface CsvReading {
  readonly kind: 'csv';
  readonly plan: ImportPlan;
  /** Rows that are skipped, in the order of the file. */
  readonly bad: readonly BadRow[];
  /** Names of columns that mean nothing here. */
  readonly ignored: readonly string[];
}

/** A number as E.164. Spreadsheets drop the plus before a number: with it, it is tried once more. */
async function phoneOf(cell: string, { checkPhone, country }: CsvPorts): Promise<string | null> {
  const tries = /^\d{8,15}$/.test(cell) ? [cell, `+${cell}`] : [cell];
  for (const text of tries) {
    const check = await checkPhone(text.slice(0, 100), country);
    if (check.kind === 'valid') return check.e164;
  }
  return null;
}

type RowOutcome = PlannedChange | { readonly same: Business } | Omit<BadRow, 'line'>;

function addRow({ cells }: CsvRecord, phone: string, { newId, stamp }: CsvPorts): RowOutcome {
  const name = cells.get('name');
  if (name === undefined) return { why: 'nameMissing', column: 'name' };
  const created = createBusiness(newId(), phone, name, stamp);
  const changes = profileFromRow(cells, created.business.profile);
  if ('why' in changes) return changes;
  const business = { ...created.business, profile: editedProfile(created.business.profile, changes) };
  return { before: null, after: { ...created, business } };
}

function editRow({ cells }: CsvRecord, state: BusinessState, settings: Settings, stamp: Stamp): RowOutcome {
  const changes = profileFromRow(cells, state.business.profile);
  if ('why' in changes) return changes;
  const outcome = editProfile(state, changes, false, settings, stamp);
  // The official rule asks the person about each such edit; a table can't be asked.
  if (outcome.kind !== 'done') return { why: 'wouldStopSync' };
  return outcome.state === state ? { same: state.business } : { before: state, after: outcome.state };
}

/**
 * What importing a CSV file would do: a row whose number is known edits that business, another adds one. Bad rows are
 * named and skipped, the good ones are planned.
 */
export async function planCsv(text: string, stored: ParsedRecords, ports: CsvPorts): Promise<CsvReading | Refused> {
  const table = readCsvTable(text);
  if (table.kind === 'refused') return table;
  const known = new Map(stored.states.map((state) => [state.business.profile.phone, state]));
  const done = new Set<string>();
  const changes: PlannedChange[] = [];
  const untouched: Business[] = [];
  const bad = [...table.bad];

  async function outcomeOf(record: CsvRecord): Promise<RowOutcome> {
    const phone = await phoneOf(record.cells.get('phone') ?? '', ports);
    if (phone === null) return { why: 'phone', column: 'phone' };
    if (done.has(phone)) return { why: 'phoneTwice', column: 'phone' };
    const state = known.get(phone);
    const outcome =
      state === undefined ? addRow(record, phone, ports) : editRow(record, state, stored.settings, ports.stamp);
    if (!('why' in outcome)) done.add(phone);
    return outcome;
  }

  for (const record of table.records) {
    const outcome = await outcomeOf(record);
    if ('why' in outcome) bad.push({ line: record.line, ...outcome });
    else if ('same' in outcome) untouched.push(outcome.same);
    else changes.push(outcome);
  }
  bad.sort((a, b) => a.line - b.line);
  return { kind: 'csv', plan: { changes, untouched, settings: null }, bad, ignored: table.ignored };
}
