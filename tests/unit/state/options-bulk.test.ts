import { signal } from '@preact/signals';
import { describe, expect, it } from 'vitest';
import type { Business } from '../../../utils/core/profile/business.ts';
import { defaultSettings } from '../../../utils/core/settings/settings.ts';
import { planForBusiness } from '../../../utils/core/sync/plan-for-business.ts';
import { planMark } from '../../../utils/core/sync/plan-mark.ts';
import { type BulkAction, concerns, planOf } from '../../../utils/state/bulk-action.ts';
import { createBulkModel } from '../../../utils/state/options-bulk-model.ts';
import type { Ask } from '../../../utils/state/ports.ts';
import { manyBusinesses } from '../../support/business-states.ts';

const businesses = manyBusinesses(10);

interface Asked {
  readonly name: string;
  readonly business: string;
  readonly operation: string;
  readonly seen?: string;
  readonly change?: string;
  readonly decision?: { readonly seen?: string };
}

function create(
  answer: (name: string, business: Business | undefined) => unknown,
  current: (id: string) => Business | undefined = () => undefined,
) {
  const asked: Asked[] = [];
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
  const model = createBulkModel({
    ports: { ask, newId: () => `operation-${(ids += 1)}` },
    settings: signal(defaultSettings),
    current,
    accept: note,
    forget: note,
  });
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
      done: concerned.map((business) => ({ business })),
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
    expect(model.state.value).toMatchObject({ kind: 'ended', done: [], skipped: 1 });
  });

  it('names what failed, goes on with the rest, and tries only those again', async () => {
    const [, second] = businesses;
    const { model, asked } = create((name, business) =>
      business === second ? { kind: 'storageFailed', detail: 'full' } : done(name, business),
    );
    model.ask({ kind: 'lock', field: 'hours' }, businesses);
    await model.run();
    const ended = model.state.value;
    expect(ended).toMatchObject({
      kind: 'ended',
      failed: [{ item: { business: second }, why: { kind: 'storageFailed' } }],
    });
    const before = asked.find(({ business }) => business === second?.id);
    asked.length = 0;
    await model.retry();
    await model.run();
    // The very same request: had it been carried out although its answer was lost, nothing would happen twice.
    expect(asked).toEqual([before]);
  });

  it('shows what would be written, and has only that written; what changed since is shown anew', async () => {
    const [first, second] = businesses.filter((business) => concerns(business, { kind: 'syncOn' }));
    if (first === undefined || second === undefined) throw new Error('Two without sync are needed.');
    const changed: Business = { ...second, rev: second.rev + 1, profile: { ...second.profile, about: 'Yeni' } };
    let outdated = true;
    const { model, asked } = create(
      (name, business) => (outdated && business === second ? { kind: 'outdated' } : done(name, business)),
      (id) => (id === second.id ? changed : undefined),
    );
    model.ask({ kind: 'syncOn' }, [first, second]);
    const state = model.state.value;
    const plans = state.kind === 'asked' ? state.items.map(({ plan }) => plan) : [];
    expect(plans).toEqual([first, second].map((business) => planForBusiness(business, defaultSettings)));
    expect(plans.flat().some(({ change }) => change)).toBe(true);
    await model.run();
    expect(asked.map(({ seen }) => seen)).toEqual(plans.map(planMark));
    expect(model.state.value).toMatchObject({ failed: [{ why: { kind: 'outdated' } }] });
    outdated = false;
    await model.retry();
    expect(model.state.value).toMatchObject({ kind: 'asked', items: [{ business: changed }] });
    await model.run();
    expect(asked.at(-1)?.operation).not.toBe(asked.at(-2)?.operation);
    // Both can be undone, the one of the first try too.
    expect(model.state.value).toMatchObject({ undoable: [{ business: first }, { business: changed }] });
  });

  it('hands on what the person saw when a field is synced again, too', async () => {
    const [first] = businesses;
    if (first?.link == null) throw new Error('The first business has a Page.');
    const locked: Business = { ...first, link: { ...first.link, sync: 'import', locked: ['description'] } };
    const { model, asked } = create(done);
    model.ask({ kind: 'unlock', field: 'description' }, [locked]);
    expect(model.state.value).toMatchObject({ items: [{ plan: [{ field: 'description', change: true }] }] });
    await model.run();
    const plan = planOf(locked, { kind: 'unlock', field: 'description' }, defaultSettings);
    expect(asked[0]?.decision?.seen).toBe(planMark(plan));
  });

  it('stops when it is told to, and says what it left', async () => {
    const held = create((name, business) => {
      held.model.stop();
      return done(name, business);
    });
    held.model.ask({ kind: 'remove' }, businesses);
    await held.model.run();
    expect(held.model.state.value).toMatchObject({
      kind: 'ended',
      left: businesses.slice(1).map((business) => ({ business })),
    });
    expect(held.asked).toHaveLength(1);
  });

  it.each<readonly [BulkAction, string]>([
    [{ kind: 'lock', field: 'hours' }, 'undo'],
    [{ kind: 'syncOn' }, 'undo'],
    [{ kind: 'remove' }, 'bringBack'],
  ])('is undone as a whole, business by business, and tried again where that failed: %j', async (action, verb) => {
    let fails = true;
    const { model, asked } = create((name, business) =>
      fails && name === verb && business === businesses[0]
        ? { kind: 'storageFailed', detail: 'full' }
        : done(name, business),
    );
    model.ask(action, businesses);
    await model.run();
    const changed = asked.splice(0);
    await model.undo();
    expect(asked.map(({ name, business }) => [name, business])).toEqual(
      changed.map(({ business }) => [verb, business]),
    );
    if (verb === 'undo') expect(asked.map(({ change }) => change)).toEqual(changed.map(({ operation }) => operation));
    const failed = action.kind === 'syncOn' ? 0 : 1;
    expect(model.state.value).toMatchObject({ kind: 'ended', undone: true });
    const [first] = asked.splice(0);
    fails = false;
    await model.retry();
    expect(asked).toEqual(failed === 1 ? [first] : []);
    await model.undo();
    expect(asked).toHaveLength(failed);
  });

  it('comes back to what was shown, with its undo, when the next question is not agreed to', async () => {
    const { model } = create((name, business) =>
      business === businesses[0] ? { kind: 'storageFailed', detail: 'full' } : done(name, business),
    );
    model.ask({ kind: 'lock', field: 'hours' }, businesses);
    await model.run();
    const report = model.state.value;
    expect(report).toMatchObject({ kind: 'ended', failed: [{ item: { business: businesses[0] } }] });
    await model.retry();
    model.ask({ kind: 'remove' }, businesses);
    expect(model.state.value).toMatchObject({ kind: 'asked', action: { kind: 'remove' } });
    model.cancel();
    expect(model.state.value).toEqual(report);
  });

  it('names the fields that an undo left alone, because they were changed since', async () => {
    const { model } = create((name, business) =>
      name === 'undo' && business === businesses[0]
        ? { kind: 'done', business, left: ['description'] }
        : done(name, business),
    );
    model.ask({ kind: 'lock', field: 'hours' }, businesses.slice(0, 2));
    await model.run();
    await model.undo();
    const kept = [{ item: { business: businesses[0] }, fields: ['description'] }];
    expect(model.state.value).toMatchObject({ kind: 'ended', undone: true, failed: [], kept });
  });

  it('offers no undo of turning off what was never on', async () => {
    const undecided = businesses.filter(({ link }) => link?.sync === 'undecided');
    expect(undecided.length).toBeGreaterThan(0);
    const { model } = create(done);
    model.ask({ kind: 'syncOff' }, undecided);
    await model.run();
    expect(model.state.value).toMatchObject({ kind: 'ended', undoable: [] });
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
