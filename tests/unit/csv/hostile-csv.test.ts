import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecords } from '../../../utils/core/backup/parse-records.ts';
import { csvColumns } from '../../../utils/core/csv/csv-columns.ts';
import { hostileText, profile } from '../profile/support/arbitraries.ts';
import { id, phone, serviceWorld } from '../service/support/service-world.ts';
import { sayFigure } from '../../support/say-figure.ts';

const nasty = fc.oneof(
  hostileText(200),
  fc.constantFrom(
    '=HYPERLINK("https://evil.example";"x")',
    '@SUM(1)',
    "=cmd|' /C calc'!A0",
    '<img src=x onerror=alert(1)>',
    '__proto__',
    'javascript:alert(1)',
    'x'.repeat(9999),
    '"',
    '""',
    '\0',
    '+905551112233',
    'closed',
    '24h',
  ),
);
const cell = fc.oneof(
  nasty,
  nasty.map((text) => `"${text.replaceAll('"', '""')}"`),
);
const header = fc.oneof(
  fc.shuffledSubarray(['phone', 'name', ...csvColumns.slice(2)], { minLength: 1 }),
  fc.array(fc.constantFrom('phone', '__proto__', 'constructor', 'name', 'id', 'rev', 'link'), { maxLength: 6 }),
);
const file = fc
  .tuple(header, fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }), fc.constantFrom(',', ';'))
  .map(([names, rows, by]) => [names, ...rows].map((row) => row.join(by)).join('\n'));

describe('hostile tables', () => {
  it('are refused, or give rows that pass every schema; what was not shown is not done', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (text) => {
        const world = serviceWorld();
        await world.add();
        const before = JSON.stringify(world.area.stored());
        const preview = await world.service.previewCsv({ text, country: 'TR' });
        const blind = { operation: 'blind-operation', text, country: 'TR', seen: 'guessed' };
        expect(['fileRefused', 'outdated']).toContain((await world.service.importCsv(blind)).kind);
        expect(JSON.stringify(world.area.stored())).toBe(before);
        if (preview.kind !== 'preview') return;
        const request = { ...blind, operation: 'import-operation', seen: preview.seen };
        expect((await world.service.importCsv(request)).kind).toBe('imported');
        const after = parseRecords(world.area.stored());
        expect(after.damaged).toEqual([]);
        expect(after.states).toHaveLength(1 + preview.added.length);
        expect('polluted' in {}).toBe(false);
      }),
      { numRuns: 300 },
    );
    sayFigure('300 hostile tables: 0 written without being shown, 0 rows against a schema, 0 pollution');
  });

  it('of profiles in any state come back as they were written', async () => {
    await fc.assert(
      fc.asyncProperty(profile, fc.constantFrom(',' as const, ';' as const), async (given, separator) => {
        const world = serviceWorld();
        await world.add();
        const edit = { operation: 'edit-operation', business: id, changes: { ...given, phone }, stopSync: false };
        await world.service.editProfile(edit);
        const answer = await world.service.exportCsv({ separator });
        const text = answer.kind === 'csv' ? answer.text : '';
        const preview = await world.service.previewCsv({ text, country: 'TR' });
        expect(preview).toMatchObject({ changed: [], added: [], bad: [] });
      }),
      { numRuns: 300 },
    );
    sayFigure('300 profiles written as tables and read back: 0 changed');
  });
});
