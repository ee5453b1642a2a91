import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noticeKey } from '../../../utils/core/store/store-keys.ts';
import { recordsOf } from '../../../utils/core/store/records.ts';
import { guardedWorld, ids, phones } from '../support/guarded-world.ts';

/** What happens between two edits; a number picks the record that it happens to. */
const event = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ kind: 'edit' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'workerDies' } as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'copyRefuses' } as const) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('loses' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('garbles' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'empties' } as const) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('goesBack' as const), which: fc.nat() }) },
);

describe('any story of edits, deaths and damage', () => {
  it(
    'ends with every edit that was acknowledged and copied, in storage and in the copy',
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 14 }), async (story) => {
          const world = guardedWorld();
          let life = world.start();
          await life.add(ids.one, phones.one);
          await life.add(ids.other, phones.other);
          await life.guarded.compare();
          const pasts = [world.area.stored()];
          let edits = 0;
          for (const happening of story) {
            if (happening.kind === 'edit') {
              edits += 1;
              expect(await life.edit(ids.one, `${edits}`)).toMatchObject({ kind: 'done' });
            } else if (happening.kind === 'copyRefuses') {
              world.copy.state.failing = 'rejects';
              edits += 1;
              await life.edit(ids.other, `${edits}`);
              world.copy.state.failing = 'no';
            } else {
              // Damage comes while the browser is closed, and what is not copied by then may be gone.
              if (happening.kind !== 'workerDies') await life.guarded.compare();
              life.life.abort();
              const stored = world.area.stored();
              const keys = Object.keys(stored);
              const key = 'which' in happening ? (keys[happening.which % keys.length] ?? '') : '';
              if (happening.kind === 'loses') await world.area.remove([key]);
              if (happening.kind === 'garbles') await world.area.set({ [key]: 'x' });
              if (happening.kind === 'empties') await world.area.remove(keys);
              if (happening.kind === 'goesBack') {
                await world.area.remove(keys);
                await world.area.set(pasts[happening.which % pasts.length] ?? {});
              }
              life = happening.kind === 'workerDies' ? world.start() : world.restart();
              await life.guarded.compare();
              const { [noticeKey]: _was, ...before } = stored;
              const { [noticeKey]: notice, copy: _mark, ...after } = world.area.stored();
              expect({ ...after, copy: before['copy'] }).toEqual(before);
              if (happening.kind === 'empties') expect(notice).toBeDefined();
            }
            pasts.push(world.area.stored());
          }
          await life.guarded.compare();
          await life.guarded.compare();
          expect(world.copied()).toEqual(world.stored());
          expect(recordsOf(world.stored()).business(ids.one)).not.toBeNull();
        }),
        { numRuns: 60 },
      );
    },
  );
});
