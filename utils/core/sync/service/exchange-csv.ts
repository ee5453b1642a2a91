import { parseRecords } from '../../backup/parse-records.ts';
import { planCsv } from '../../csv/plan-csv.ts';
import { writeCsv } from '../../csv/write-csv.ts';
import { orStorageFailed } from './outcomes.ts';
import { type ImportSource, previewImport, runImport } from './run-import.ts';
import type { ServicePorts } from './service-ports.ts';

interface CsvFile {
  readonly text: string;
  /** Country (ISO 3166) of numbers in their national form. */
  readonly country: string;
}

/** A table of the businesses, or of those asked for, by name. */
export function exportCsv(
  { store }: Pick<ServicePorts, 'store'>,
  { separator, businesses }: { readonly separator: ',' | ';'; readonly businesses?: readonly string[] | undefined },
) {
  return orStorageFailed(async () => {
    const wanted = businesses && new Set(businesses);
    const found = parseRecords(await store.readRaw(null))
      .states.map(({ business }) => business)
      .filter(({ id }) => wanted === undefined || wanted.has(id))
      .toSorted((a, b) => a.profile.name.localeCompare(b.profile.name));
    return { kind: 'csv', text: writeCsv(found, separator), businesses: found.length } as const;
  });
}

function csvSource({ text, country }: CsvFile, { checkPhone, newId }: ServicePorts): ImportSource {
  return { cause: 'csv', plan: (stored, stamp) => planCsv(text, stored, { checkPhone, newId, country, stamp }) };
}

export function previewCsv(ports: ServicePorts, request: CsvFile) {
  return previewImport(ports, csvSource(request, ports));
}

export function importCsv(
  ports: ServicePorts,
  request: CsvFile & { readonly operation: string; readonly seen: string },
) {
  return runImport(ports, request, csvSource(request, ports));
}
