import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecords } from '../../../utils/core/backup/parse-records.ts';
import { csvColumns } from '../../../utils/core/csv/csv-columns.ts';
import { recordShapeOf } from '../../../utils/core/store/record-schemas.ts';
import { backupWorld, openFile } from '../backup/support/backup-world.ts';
import { fullPage } from '../profile/support/build-page.ts';
import { id, serviceWorld, syncedWorld, viewOf } from '../service/support/service-world.ts';
import { anyJson, anyText, bent, expectNoPollution, fuzzCases, fuzzTime, printFuzz } from './fuzz-cases.ts';

const sound = (await syncedWorld(fullPage)).area.stored();
const file = await openFile();

const isWhole = (key: string, value: unknown) => recordShapeOf(key)?.read(value).kind === 'read';

describe('whatever', () => {
  it('is stored', { timeout: fuzzTime }, async () => {
    const record = fc.constantFrom(...Object.keys(sound)).chain((key) => fc.tuple(fc.constant(key), bent(sound[key])));
    const work = fc.constantFrom('parse', 'see', 'edit', 'save');
    await fc.assert(
      fc.asyncProperty(fc.array(record, { minLength: 1, maxLength: 3 }), work, async (records, what) => {
        const seed = { ...sound, ...Object.fromEntries(records) };
        const { area, service, operation } = serviceWorld(seed);
        const before = area.stored();
        if (what === 'parse') parseRecords(before);
        if (what === 'see') await service.pageSeen(fullPage, viewOf(fullPage));
        if (what === 'edit')
          await service.editProfile({ operation: operation(), business: id, changes: { about: 'x' }, stopSync: true });
        if (what === 'save') await service.saveSettings({ badge: false });
        const after = area.stored();
        for (const [key, value] of Object.entries(before)) {
          if (value === null || isWhole(key, value)) continue;
          const kept = key.startsWith('history:') ? Object.values(after) : [after[key]];
          const isKept = kept.some((one) => JSON.stringify(one ?? null).includes(JSON.stringify(value)));
          expect({ key, isKept }).toEqual({ key, isKept: true });
        }
        expectNoPollution();
      }),
      { numRuns: fuzzCases },
    );
    printFuzz('storage');
  });

  it('is imported', { timeout: fuzzTime }, async () => {
    const { area, service } = await backupWorld();
    const plain = JSON.stringify(file);
    const backup = fc.oneof(
      bent(file).map((value) => JSON.stringify(value) ?? ''),
      fc
        .tuple(fc.nat(plain.length), fc.nat(40), anyText)
        .map(([at, gone, text]) => plain.slice(0, at) + text + plain.slice(at + gone)),
      anyJson(['format', 'version', 'businesses', 'settings'], ['kopru-backup']).map(
        (value) => JSON.stringify(value) ?? '',
      ),
      anyText,
    );
    const cell = fc.oneof(
      anyText,
      fc.constantFrom(...csvColumns, ',', ';', '"', '""', '\n', '\r\n', '+905321234567', '24h', '09:00-13:00'),
    );
    const csv = fc.array(cell, { maxLength: 30 }).map((cells) => `phone,name,website_1\n${cells.join(',')}`);
    const operation = 'fuzz-operation';
    const refused = ['fileRefused', 'outdated'];
    // Agreed to another preview than this one, where nothing else is wrong.
    const seen = 'other';
    const country = 'TR';
    const given = fc.oneof(
      fc.tuple(fc.constantFrom('previewRestore', 'restoreBackup'), backup),
      fc.tuple(fc.constantFrom('previewCsv', 'importCsv'), csv),
    );
    await fc.assert(
      fc.asyncProperty(given, async ([what, text]) => {
        if (what === 'previewRestore') await service.previewRestore({ text });
        if (what === 'previewCsv') await service.previewCsv({ text, country });
        if (what === 'restoreBackup')
          expect(refused).toContain((await service.restoreBackup({ operation, text, seen })).kind);
        if (what === 'importCsv')
          expect(refused).toContain((await service.importCsv({ operation, text, country, seen })).kind);
        expect(area.written).toEqual([]);
        expectNoPollution();
      }),
      { numRuns: fuzzCases },
    );
    printFuzz('import');
  });
});
