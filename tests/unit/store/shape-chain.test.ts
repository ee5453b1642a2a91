import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { memoryArea } from '../service/support/memory-area.ts';
import { firstShape, nextShape, understood } from '../../../utils/core/store/shape-chain.ts';
import { sayFigure } from '../../support/say-figure.ts';

/** Three shapes that exist here only: a name became a list of names, and then got a note. */
const firstSchema = z.strictObject({
  version: z.literal(1),
  id: z.string(),
  name: z.string(),
  tags: z.array(z.string()),
});
const secondSchema = z.strictObject({
  version: z.literal(2),
  id: z.string(),
  names: z.array(z.string()),
  tags: z.array(z.string()),
});
const thirdSchema = z.strictObject({ ...secondSchema.shape, version: z.literal(3), note: z.nullable(z.string()) });

const first = firstShape(firstSchema);
const second = nextShape(first, secondSchema, ({ name, ...rest }) => ({ ...rest, version: 2 as const, names: [name] }));
const third = nextShape(second, thirdSchema, (old) => ({ ...old, version: 3 as const, note: null }));

type First = z.infer<typeof firstSchema>;
const anyFirst: fc.Arbitrary<First> = fc.record({
  version: fc.constant(1 as const),
  id: fc.string(),
  name: fc.string(),
  tags: fc.array(fc.string()),
});
const upgraded = ({ id, name, tags }: First) => ({ version: 3, id, names: [name], tags, note: null });

describe('a chain of shapes', () => {
  it('reads what the first version wrote in the shape of the last: 0 fields lost, and the same the second time', () => {
    fc.assert(
      fc.property(anyFirst, (old) => {
        const read = third.read(old);
        expect(read).toEqual({ kind: 'read', value: upgraded(old) });
        expect(third.read(upgraded(old))).toEqual(read);
      }),
      { numRuns: 1000 },
    );
    sayFigure('1000 records of the first version read in the shape of the third: 0 fields lost');
  });

  it.each([
    ['the last shape but one', { version: 2, id: 'a', names: [], tags: ['x'] }, 'read'],
    ['a version to come', { version: 4, id: 'a' }, 'newer'],
    ['a version far away', { version: 9_007_199_254_740_991 }, 'newer'],
    ['a version that is none', { version: 1.5, id: 'a', name: 'b', tags: [] }, 'damaged'],
    ['a version in words', { version: '4' }, 'damaged'],
    ['no version', { id: 'a', name: 'b', tags: [] }, 'damaged'],
    ['an inherited version', Object.create({ version: 4 }), 'damaged'],
    ['the first shape under the second name', { version: 2, id: 'a', name: 'b', tags: [] }, 'damaged'],
    ['the first shape with more in it', { version: 1, id: 'a', name: 'b', tags: [], more: 1 }, 'damaged'],
    ['nothing', null, 'damaged'],
    ['text', 'version', 'damaged'],
  ])('%s', (_name, value, kind) => {
    expect(third.read(value).kind).toBe(kind);
    expect(understood(third, value) === undefined).toBe(kind !== 'read');
  });

  it('each version leaves what is newer than itself alone', () => {
    const [one, two, three] = [1, 2, 3].map((version) => ({ version }));
    expect([one, two, three].map((value) => first.read(value).kind)).toEqual(['damaged', 'newer', 'newer']);
    expect([one, two, three].map((value) => second.read(value).kind)).toEqual(['damaged', 'damaged', 'newer']);
  });

  it.each(['before it is read', 'before it is written', 'after it was written'])(
    'a change that is killed %s leaves a record that the next life reads the same',
    async (moment) => {
      const area = memoryArea({ record: { version: 1, id: 'a', name: 'b', tags: ['c'] } });
      const stored = () => third.read(area.stored()['record']);
      const change = async () => {
        if (moment === 'before it is read') throw new Error('killed');
        const value = understood(third, (await area.get(['record']))['record']);
        if (moment === 'before it is written') area.failing.set('set', { error: new Error('killed') });
        await area.set({ record: value });
        if (moment === 'after it was written') throw new Error('killed');
      };
      const before = stored();
      await expect(change()).rejects.toThrow('killed');
      expect(stored()).toEqual(before);
      expect(before).toMatchObject({ kind: 'read', value: { names: ['b'], tags: ['c'] } });
    },
  );

  it('damaged values are never upgraded to something else', () => {
    fc.assert(
      fc.property(anyFirst, fc.constantFrom('id', 'name', 'tags'), (old, gone) => {
        const { [gone as 'id']: _gone, ...rest } = old;
        expect(third.read(rest)).toEqual({ kind: 'damaged' });
      }),
      { numRuns: 200 },
    );
  });
});
