import { describe, expect, it } from 'vitest';
import type { Business } from '../../../utils/core/profile/business.ts';
import { createBulkModel } from '../../../utils/state/options-bulk-model.ts';
import type { Ask } from '../../../utils/state/ports.ts';
import { manyBusinesses } from '../../support/business-states.ts';

const businesses = manyBusinesses(10);

function create(answer: (name: string, business: Business | undefined) => unknown) {
  const asked: { readonly name: string; readonly business: string; readonly operation: string }[] = [];
  const changed: string[] = [];
  let ids = 0;
  const ask = (async (name: string, request: { readonly business: string; readonly operation: string }) => {
    asked.push({ name, ...request });
    return answer(
      name,
      businesses.find(({ id }) => id === request.business),
    );
  }) as unknown as Ask;
  const note = ({ id }: Business) => void changed.push(id);
  const model = createBulkModel({ ports: { ask, newId: () => `operation-${(ids += 1)}` }, accept: note, forget: note });
  return { model, asked, changed };
}

const done = (name: string, business: Business | undefined) =>
  name === 'removeBusiness' ? { kind: 'removed' } : { kind: 'done', business };

describe('an action on many businesses', () => {
  it('is asked first, then carried out one by one, where there is something to change', async () => {
    const { model, asked, changed } = create(done);
    model.ask({ kind: 'syncOff' }, businesses);
    expect(asked).toEqual([]);
    await model.run();
    const concerned = businesses.filter(({ link }) => link !== null && link.sync !== 'disabled');
    expect(asked.map(({ business }) => business)).toEqual(concerned.map(({ id }) => id));
    expect(new Set(asked.map(({ operation }) => operation)).size).toBe(concerned.length);
    expect(changed).toHaveLength(concerned.length);
    expect(model.state.value).toMatchObject({
      kind: 'ended',
      done: concerned.length,
      skipped: businesses.length - concerned.length,
      failed: [],
      left: [],
    });
  });

  it('never turns on what an edit stopped: the edit would be lost unseen', async () => {
    const { model, asked } = create(done);
    const [first] = businesses;
    if (first?.link == null) throw new Error('The first business has a Page.');
    const stopped = { field: 'description', at: 1 } as const;
    const edited: Business = { ...first, link: { ...first.link, sync: 'disabled', stoppedBy: stopped } };
    model.ask({ kind: 'syncOn' }, [edited]);
    await model.run();
    expect(asked).toEqual([]);
    expect(model.state.value).toMatchObject({ kind: 'ended', done: 0, skipped: 1 });
  });

  it('names what failed, goes on with the rest, and tries only those again', async () => {
    const [, second] = businesses;
    const { model, asked } = create((name, business) =>
      business === second ? { kind: 'storageFailed', detail: 'full' } : done(name, business),
    );
    model.ask({ kind: 'lock', field: 'hours' }, businesses);
    await model.run();
    const ended = model.state.value;
    expect(ended).toMatchObject({ kind: 'ended', failed: [{ business: second, why: { kind: 'storageFailed' } }] });
    asked.length = 0;
    model.retry();
    await model.run();
    expect(asked.map(({ business }) => business)).toEqual([second?.id]);
  });

  it('stops when it is told to, and says what it left', async () => {
    const held = create((name, business) => {
      held.model.stop();
      return done(name, business);
    });
    held.model.ask({ kind: 'remove' }, businesses);
    await held.model.run();
    expect(held.model.state.value).toMatchObject({ kind: 'ended', left: businesses.slice(1) });
    expect(held.asked).toHaveLength(1);
  });

  it('does nothing on Cancel, without businesses, or twice at once', async () => {
    const { model, asked } = create(done);
    model.ask({ kind: 'remove' }, []);
    expect(model.state.value.kind).toBe('idle');
    model.ask({ kind: 'remove' }, businesses);
    model.cancel();
    await model.run();
    expect(asked).toEqual([]);
    model.ask({ kind: 'syncOff' }, businesses);
    const run = model.run();
    model.ask({ kind: 'remove' }, businesses);
    await run;
    expect(asked.every(({ name }) => name === 'setSync')).toBe(true);
    model.dismiss();
    expect(model.state.value.kind).toBe('idle');
  });
});
