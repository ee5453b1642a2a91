import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackup } from '../../../utils/core/backup/read-backup.ts';
import { parseRecords } from '../../../utils/core/backup/parse-records.ts';
import { addressMatches } from '../../../utils/facebook/page-url.ts';
import { backupWorld, type Json, openFile } from './support/backup-world.ts';
import { hostileFiles, objectsIn } from './support/hostile-files.ts';
import { sayFigure } from '../../support/say-figure.ts';

const files = await hostileFiles();
const world = await backupWorld();
const stored = JSON.stringify(world.area.stored());
const plain = JSON.stringify(await openFile());
const stamp = { now: Date.UTC(2026, 10, 22), operation: 'restore-operation' };
const read = (text: string) => readBackup(text, parseRecords(world.area.stored()), addressMatches, stamp);

/** Asks for a restore as the page does, preview or not; nothing may be stored by it. */
async function refusedWhole(text: string): Promise<unknown> {
  const previewed = await world.service.previewRestore({ text });
  const answer = await world.service.restoreBackup({ operation: 'hostile-operation', text, seen: 'any' });
  expect(JSON.stringify(world.area.stored())).toBe(stored);
  expect(world.area.written).toEqual([]);
  expect(previewed.kind === 'fileRefused' ? answer : 'not refused').toEqual(previewed);
  return previewed;
}

/** Where an own `__proto__` is planted, JSON.parse gives an object that really has one. */
function planted(path: readonly string[], key: string): string {
  const file: unknown = JSON.parse(plain);
  let place = file as Json;
  for (const step of path) place = place[step] as Json;
  Object.defineProperty(place, key, { value: { polluted: true, rev: 9 }, enumerable: true });
  return JSON.stringify(file);
}

describe('a hostile backup', () => {
  it.each(files)('with $what is refused ($why), and nothing changes', async ({ text, why }) => {
    expect(await refusedWhole(text)).toMatchObject({ kind: 'fileRefused', why });
  });

  it('with a prototype or constructor planted into any of its objects is refused, and pollutes nothing', async () => {
    const places = objectsIn(JSON.parse(plain));
    expect(places.length).toBeGreaterThan(40);
    for (const path of places) {
      for (const key of ['__proto__', 'constructor', 'hasOwnProperty']) {
        const outcome = read(planted(path, key));
        expect([path, key, outcome.kind]).toEqual([path, key, 'refused']);
      }
    }
    expect('polluted' in {}).toBe(false);
    expect(JSON.stringify(world.area.stored())).toBe(stored);
    sayFigure(`${files.length + 3 * places.length} hostile backups: 0 taken, 0 bytes changed, 0 pollution`);
  });

  it('cut off anywhere is refused', () => {
    fc.assert(
      fc.property(fc.nat(plain.length - 1), (length) => {
        expect(read(plain.slice(0, length)).kind).toBe('refused');
      }),
      { numRuns: 300 },
    );
  });

  it('with any value replaced by any other is refused, or restores only what the schemas allow', async () => {
    const leaf = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(1e308, -1, '', 'x'.repeat(6000), [], {}, null));
    await fc.assert(
      fc.asyncProperty(fc.nat(), leaf, async (seed, value) => {
        const paths: (readonly string[])[] = [];
        const walk = (at: unknown, path: readonly string[]): void => {
          if (path.length > 0) paths.push(path);
          if (typeof at === 'object' && at !== null) {
            for (const [key, part] of Object.entries(at)) walk(part, [...path, key]);
          }
        };
        const file: unknown = JSON.parse(plain);
        walk(file, []);
        const path = paths[seed % paths.length] ?? [];
        let place = file as Json;
        for (const step of path.slice(0, -1)) place = place[step] as Json;
        place[path.at(-1) ?? ''] = value;
        const text = JSON.stringify(file);

        const outcome = read(text);
        if (outcome.kind === 'refused') {
          expect(await refusedWhole(text)).toMatchObject({ why: outcome.why });
          return;
        }
        const { area, service } = await backupWorld();
        const preview = await service.previewRestore({ text });
        const seen = preview.kind === 'preview' ? preview.seen : '';
        expect(await service.restoreBackup({ operation: 'bent-operation', text, seen })).toMatchObject({
          kind: 'imported',
        });
        expect(parseRecords(area.stored()).damaged).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('that claims a number or a Page of a business stored here is refused by both names', async () => {
    const file = await openFile();
    const [entry] = file.businesses;
    if (entry === undefined) throw new Error('no business');
    Object.assign(entry.business, { id: 'business-foreign' });
    Object.assign(entry.history, { business: 'business-foreign' });
    entry.business.profile['name'] = 'Yabancı';
    file.businesses = [entry];
    const taken = { kind: 'refused', where: ['Yabancı', 'Örnek Fırın'] };
    expect(read(JSON.stringify(file))).toEqual({ ...taken, why: 'numberTaken' });
    entry.business.profile['phone'] = '+905551112233';
    expect(read(JSON.stringify(file))).toEqual({ ...taken, why: 'pageTaken' });
    await refusedWhole(JSON.stringify(file));
  });
});
