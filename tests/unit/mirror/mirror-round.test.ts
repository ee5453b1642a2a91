import { describe, expect, it } from 'vitest';
import { syncLimits } from '../../../utils/core/mirror/item-size.ts';
import { mirrorStatusSchema } from '../../../utils/core/mirror/mirror-status.ts';
import { shown } from '../../../utils/core/business/fact.ts';
import { buildPage, fullPage } from '../profile/support/build-page.ts';
import { browser, settle } from './support/browsers.ts';
import { sharedContent } from './support/shared-content.ts';

const phone = '+905321234567';
const id = 'business-one';
const key = `business:${id}`;

const clockAt = () => ({ now: Date.UTC(2026, 10, 22, 12) });
const statusOf = (one: ReturnType<typeof browser>) => mirrorStatusSchema.parse(one.stored()['mirror']);

async function pair() {
  const clock = clockAt();
  const a = browser('desktop', clock);
  const b = browser('mobile', clock);
  await a.add(id, phone);
  await a.link(id, fullPage);
  await settle([a, b]);
  return { a, b, clock };
}

describe('when storage.sync fails', () => {
  it.each(['missing', 'rejected', 'silent', 'full', 'busy'] as const)(
    '(%s) everything works here, it is said, and made up for later',
    async (why) => {
      const { a, b } = await pair();
      a.state.failing = { kind: 'failed', why, detail: 'Ğ'.repeat(900) };
      await a.edit(id, { name: 'Yalnız burada' });
      expect(await a.round([key])).toMatchObject({ end: 'failed', heard: false, wrote: false });
      expect(a.business(id)?.profile.name).toBe('Yalnız burada');
      expect(statusOf(a)).toMatchObject({ state: 'unavailable', why, detail: 'Ğ'.repeat(300) });

      a.state.failing = null;
      await settle([a, b]);
      expect(statusOf(a)).toMatchObject({ state: 'inStep' });
      expect(statusOf(a).detail).toBeUndefined();
      expect(b.business(id)?.profile.name).toBe('Yalnız burada');
    },
  );

  it('waits with writes that come too soon, and takes in what others say all the same', async () => {
    const { a, b } = await pair();
    await b.edit(id, { about: 'Uzaktan' });
    await b.round();
    for (const delivery of b.out) a.receive(delivery);
    await a.edit(id, { phone: '+905329876543' });
    const outcome = await a.round([key], false);
    expect(outcome).toMatchObject({ end: 'compared', wrote: false, waiting: true });
    await settle([a, b]);
    expect(sharedContent(a)).toEqual(sharedContent(b));
  });
});

describe('buttons', () => {
  it('are asked for again when a link or its switch came, and not for a look at the Page: an older view would go round', async () => {
    const { a, b } = await pair();
    const pass = async () => {
      await a.round();
      for (const delivery of a.out.splice(0)) b.receive(delivery);
      return b.round([]);
    };
    await a.see(buildPage({ ...fullPage.facts, description: shown('Artık kahve de var', 'payload') }));
    expect(await pass()).toMatchObject({ heard: true, buttons: false });
    await a.edit(id, { name: 'Yeni Ad' });
    expect(await pass()).toMatchObject({ heard: true, buttons: false });
    // The badge tells of it.
    await a.service.setSync({ operation: a.operation(), business: id, sync: 'disabled' });
    expect(await pass()).toMatchObject({ heard: true, buttons: true });
    await a.service.setButton({ operation: a.operation(), business: id, button: 'off' });
    expect(await pass()).toMatchObject({ heard: true, buttons: true });
    await a.unlink(id);
    expect(await pass()).toMatchObject({ heard: true, buttons: true });
    await a.service.saveSettings({ showButton: 'nowhere' });
    expect(await pass()).toMatchObject({ heard: true, buttons: true });
  });
});

describe('what can’t be understood', () => {
  const newer = { version: 2, shape: 'of a later day' };

  it.each([
    ['a record of a newer version', newer],
    [
      'a record with a value of a newer version',
      { version: 1, parts: { profile: { stamp: [1, 1, 0, 1, 'device-z'], value: { pronouns: '' } } } },
    ],
    ['no record at all', 'hello'],
  ])('%s stays in storage.sync as it is, and is named', async (_, strange) => {
    const { a } = await pair();
    a.receive({ key, text: JSON.stringify(strange) });
    const before = a.business(id);
    await a.edit(id, { name: 'Yalnız burada' });
    await a.round();
    expect(a.synced()[key]).toEqual(strange);
    expect(a.business(id)).toMatchObject({ link: before?.link, profile: { name: 'Yalnız burada' } });
    expect(statusOf(a)).toMatchObject({ state: 'inStep', leftOut: [{ key, why: 'unreadable' }] });
  });

  it('settings of a newer version stay, too', async () => {
    const { a } = await pair();
    a.receive({
      key: 'settings',
      text: JSON.stringify({
        version: 1,
        parts: { showButton: { stamp: [0, 9, 0, 1, 'device-z'], value: 'onSundays' } },
      }),
    });
    await a.round();
    expect(statusOf(a).leftOut).toEqual([{ key: 'settings', name: '', why: 'unreadable' }]);
    expect(a.synced()['settings']).toMatchObject({ parts: { showButton: { value: 'onSundays' } } });
  });

  it('a damaged record here is neither told to others nor taken for removed', async () => {
    const { a, b } = await pair();
    a.local.set(key, '{"version":1,"half":true}');
    await settle([a, b]);
    expect(a.stored()[key]).toEqual({ version: 1, half: true });
    expect(b.business(id)?.profile.phone).toBe(phone);
  });

  it('keys of somebody else are left alone', async () => {
    const { a } = await pair();
    a.receive({ key: 'theme', text: '"dark"' });
    await a.round();
    expect(a.synced()['theme']).toBe('dark');
    expect(statusOf(a).leftOut).toEqual([]);
  });
});

describe('being switched off', () => {
  it('keeps this browser to itself until it is switched on again', async () => {
    const { a, b } = await pair();
    await a.service.saveSettings({ mirror: false });
    await b.unlink(id);
    await settle([a, b]);
    expect(statusOf(a)).toMatchObject({ state: 'off' });
    expect(a.business(id)?.link).not.toBeNull();
    expect(statusOf(b)).toMatchObject({ state: 'inStep' });
    await a.service.saveSettings({ mirror: true });
    await settle([a, b]);
    expect(a.business(id)?.link).toBeNull();
  });

  it('follows a reset: nothing comes back by itself, and nothing is lost elsewhere', async () => {
    const { a, b } = await pair();
    await a.service.resetAll({ operation: a.operation() });
    await settle([a, b]);
    expect(statusOf(a)).toMatchObject({ state: 'paused' });
    expect(a.business(id)).toBeNull();
    await a.add('business-new', '+905329876543');
    await settle([a, b]);
    expect(b.business(id)?.link).not.toBeNull();
    expect(b.business('business-new')).toBeNull();
    await a.service.saveSettings({ mirror: true });
    await settle([a, b]);
    expect(a.business(id)?.link).not.toBeNull();
    expect(b.business('business-new')).not.toBeNull();
  });
});

describe('many businesses', () => {
  it('fill what there is room for; the rest stays here and is named', async () => {
    const clock = clockAt();
    const a = browser('desktop', clock);
    for (let index = 0; index < 150; index += 1) {
      await a.add(`business-${index}`, `+9053200${String(10_000 + index)}`);
      await a.edit(`business-${index}`, { description: 'Ekmek, simit, kahve. '.repeat(24) });
    }
    await a.round();
    const bytes = [...a.area].reduce((sum, [name, text]) => sum + Buffer.byteLength(name) + Buffer.byteLength(text), 0);
    expect(bytes).toBeLessThanOrEqual(syncLimits.total);
    expect(a.area.size).toBeGreaterThan(50);
    const { leftOut, more } = statusOf(a);
    expect(leftOut.length + more + a.area.size).toBe(150);
    expect(leftOut[0]).toMatchObject({ name: 'Örnek Fırın', why: 'noRoom' });
    expect(a.state.sets).toBe(1);
  });

  it('leave so many notes of removed ones, and no more', async () => {
    const { a, b } = await pair();
    for (let index = 0; index < 80; index += 1) {
      await a.add(`business-${index}`, `+9053200${String(10_000 + index)}`);
    }
    await settle([a, b]);
    for (let index = 0; index < 80; index += 1) await a.remove(`business-${index}`);
    await a.round();
    expect(a.area.size).toBe(64 + 1);
    for (const delivery of a.out) b.receive(delivery);
    await settle([a, b]);
    expect(Object.keys(b.stored()).filter((name) => name.startsWith('business:'))).toEqual([key]);
  });
});
