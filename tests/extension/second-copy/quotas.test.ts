import { describe, expect, it, vi } from 'vitest';
import { exportRaw } from '../../../utils/extension/second-copy/export-raw.ts';
import { openSyncArea } from '../../../utils/extension/mirror/sync-area.ts';
import { memoryArea } from '../../unit/service/support/memory-area.ts';
import { copiedWorld, ids } from '../support/guarded-world.ts';
import { sayFigure } from '../../support/say-figure.ts';

/** Chromium's limits, as it words them. */
const limits = { local: 10_485_760, syncItem: 8192, sync: 102_400, syncPerMinute: 120 } as const;

/** An area that keeps so many bytes, like Chromium's: what does not fit is refused whole. */
function limitedArea(most: number) {
  const area = memoryArea();
  const { set } = area;
  const size = (items: Record<string, unknown>) => Buffer.byteLength(JSON.stringify(items));
  Object.assign(area, {
    set: (items: Record<string, unknown>) =>
      size({ ...area.stored(), ...items }) > most
        ? Promise.reject(new Error('Resource::kQuotaBytes quota exceeded'))
        : set(items),
  });
  return area;
}

describe('quotas', () => {
  it('local full: said, the old value whole, and saved once there is room', async () => {
    const { world, life } = await copiedWorld();
    const { set } = world.area;
    const limited = limitedArea(limits.local);
    await limited.set({ filling: 'x'.repeat(limits.local - 100) });
    Object.assign(world.area, { set: limited.set });
    const before = world.area.stored();
    expect(await life.edit(ids.one, 'Sığmayan')).toEqual({
      kind: 'storageFailed',
      detail: 'write: Resource::kQuotaBytes quota exceeded',
    });
    expect(world.area.stored()).toEqual(before);
    Object.assign(world.area, { set });
    expect(await life.edit(ids.one, 'Sığan')).toMatchObject({
      kind: 'done',
      business: { profile: { about: 'Sığan' } },
    });
  });

  it('sync full, an item too large, the 121st write in a minute: each is named', async () => {
    let writes = 0;
    const area = memoryArea();
    const { set } = area;
    Object.assign(area, {
      set(items: Record<string, unknown>) {
        writes += 1;
        if (writes > limits.syncPerMinute) {
          return Promise.reject(new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.'));
        }
        const large = Object.values(items).some((item) => JSON.stringify(item).length > limits.syncItem);
        return large ? Promise.reject(new Error('Resource::kQuotaBytesPerItem quota exceeded')) : set(items);
      },
    });
    const port = openSyncArea(area);
    expect(await port.set({ one: 'x'.repeat(limits.syncItem) })).toMatchObject({ kind: 'failed', why: 'full' });
    for (let write = 1; write < limits.syncPerMinute; write += 1) {
      expect(await port.set({ one: write })).toMatchObject({ kind: 'done' });
    }
    expect(await port.set({ one: 'last' })).toMatchObject({ kind: 'failed', why: 'busy' });
    expect(area.stored()).toEqual({ one: limits.syncPerMinute - 1 });
    const full = openSyncArea(limitedArea(limits.sync));
    expect(await full.set({ one: 'x'.repeat(limits.sync) })).toMatchObject({ kind: 'failed', why: 'full' });
    sayFigure('local full, sync full, an item too large, the 121st write in a minute: each named, 0 lost');
  });
});

describe('the raw data', () => {
  it('holds storage and copy as they are, and what the browser said where they can’t be read', async () => {
    const { world } = await copiedWorld();
    const sources = { get: world.area.get, copy: world.copy, now: () => 1 };
    const whole: unknown = JSON.parse((await exportRaw(sources)).text);
    expect(whole).toMatchObject({
      format: 'kopru-raw',
      stored: { failure: null, records: world.area.stored() },
      copied: { rev: world.mark()?.rev },
    });
    world.area.failing.set('get', { error: new Error('IO error') });
    world.copy.state.failing = 'rejects';
    const nothing: unknown = JSON.parse((await exportRaw(sources)).text);
    expect(nothing).toMatchObject({ stored: { failure: 'IO error' }, copied: { failure: expect.stringMatching(/./) } });
  });

  it('comes even if nobody answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const never = () => new Promise<never>(() => {});
    const asked = exportRaw({ get: never, copy: { read: never }, now: () => 1 });
    await vi.advanceTimersByTimeAsync(5000);
    await vi.advanceTimersByTimeAsync(5000);
    const text: unknown = JSON.parse((await asked).text);
    vi.useRealTimers();
    expect(text).toMatchObject({
      stored: { failure: 'no answer in 5000 ms' },
      copied: { failure: 'no answer in 5000 ms' },
    });
  });
});
