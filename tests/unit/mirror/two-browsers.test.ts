import { describe, expect, it } from 'vitest';
import { shown } from '../../../utils/core/business/fact.ts';
import { buildPage, fullPage } from '../profile/support/build-page.ts';
import { browser, settle } from './support/browsers.ts';
import { faultsOf, sharedContent } from './support/shared-content.ts';

const phone = '+905321234567';
const id = 'business-one';

function two() {
  const clock = { now: Date.UTC(2026, 10, 22, 12) };
  return [browser('desktop', clock), browser('mobile', clock)] as const;
}

async function linkedTwo() {
  const [a, b] = two();
  await a.add(id, phone);
  await a.link(id, fullPage);
  await a.setSync(id, 'import');
  expect(await settle([a, b])).toBe(true);
  return [a, b] as const;
}

function expectEqual(...browsers: readonly ReturnType<typeof browser>[]) {
  const [first, ...others] = browsers.map((one) => sharedContent(one));
  for (const other of others) expect(other).toEqual(first);
  expect(browsers.flatMap((one) => faultsOf(one))).toEqual([]);
}

describe('two browsers of one person', () => {
  it('both have what one of them made: business, link, switch, values', async () => {
    const [a, b] = await linkedTwo();
    expectEqual(a, b);
    expect(b.business(id)).toMatchObject({ link: { sync: 'import' }, profile: { description: 'Taş fırında ekmek' } });
    expect(b.history(id)).toMatchObject([{ cause: 'remote' }]);
  });

  it('both are unlinked when one is, whatever the other did to the link meanwhile', async () => {
    const [a, b] = await linkedTwo();
    await b.unlink(id);
    for (const button of ['off', 'on', 'off'] as const)
      await a.service.setButton({ operation: a.operation(), business: id, button });
    await a.see(buildPage({ ...fullPage.facts, description: shown('Artık kahve de var', 'payload') }));
    await a.edit(id, { name: 'Yeni Ad' });
    expect(await settle([a, b], (among) => among - 1)).toBe(true);
    expectEqual(a, b);
    expect(a.business(id)).toMatchObject({ link: null, profile: { name: 'Yeni Ad' } });
    expect(a.history(id).at(-1)).toMatchObject({ cause: 'remote', link: { page: { name: 'Örnek Fırın' } } });
  });

  it('keep an edit that raced with sync in the other one, and sync stays stopped', async () => {
    const [a, b] = await linkedTwo();
    for (const text of ['Bir', 'İki', 'Üç']) {
      await b.see(buildPage({ ...fullPage.facts, description: shown(text, 'payload') }));
    }
    await a.edit(id, { description: 'Elle yazıldı' });
    expect(await settle([a, b])).toBe(true);
    expectEqual(a, b);
    expect(b.business(id)).toMatchObject({
      profile: { description: 'Elle yazıldı' },
      link: { sync: 'disabled', stoppedBy: { field: 'description' } },
    });
    await b.see(buildPage({ ...fullPage.facts, description: shown('Dört', 'payload') }));
    expect(b.business(id)?.profile.description).toBe('Elle yazıldı');
  });

  it('can undo what came from the other one', async () => {
    const [a, b] = await linkedTwo();
    await b.edit(id, { name: 'Başka Ad' });
    await settle([a, b]);
    const change = a.history(id).at(-1);
    expect(change).toMatchObject({ cause: 'remote', before: { name: 'Örnek Fırın' }, after: { name: 'Başka Ad' } });
    const undone = await a.service.undo({ operation: a.operation(), business: id, change: change?.id ?? '' });
    expect(undone).toMatchObject({ kind: 'done', business: { profile: { name: 'Örnek Fırın' } } });
    await b.unlink(id);
    await settle([a, b]);
    expectEqual(a, b);
    const unlinked = a.history(id).at(-1);
    expect(unlinked?.cause).toBe('remote');
    await a.service.undo({ operation: a.operation(), business: id, change: unlinked?.id ?? '' });
    expect(await settle([a, b])).toBe(true);
    expect(b.business(id)?.link).toMatchObject({ sync: 'import' });
  });

  it('share the settings, setting by setting', async () => {
    const [a, b] = await linkedTwo();
    await a.service.saveSettings({ showButton: 'linkedPages' });
    await b.service.saveSettings({ openChatsIn: 'web' });
    await settle([a, b]);
    expectEqual(a, b);
    expect(a.stored()['settings']).toMatchObject({ showButton: 'linkedPages', openChatsIn: 'web' });
  });

  it('remove a business in both, and it stays removed', async () => {
    const [a, b] = await linkedTwo();
    await a.remove(id);
    await b.edit(id, { name: 'Hâlâ burada' });
    await settle([a, b]);
    expectEqual(a, b);
    expect(a.business(id)).toBeNull();
    expect(b.business(id)).toBeNull();
  });

  it.each(['where it was removed', 'where it only went along'])('bring a removed business back %s', async (where) => {
    const [a, b] = await linkedTwo();
    await a.remove(id);
    await settle([a, b]);
    const one = where === 'where it was removed' ? a : b;
    const operation = one.operation();
    expect(await one.service.bringBack({ operation, business: id, phone })).toMatchObject({ kind: 'done' });
    expect(await settle([a, b])).toBe(true);
    expectEqual(a, b);
    expect(b.business(id)).toMatchObject({ link: { sync: 'import' }, profile: { description: 'Taş fırında ekmek' } });
    for (const each of [a, b]) {
      expect(each.history(id).length).toBeGreaterThan(2);
      expect(Object.keys(each.stored()).filter((key) => key.startsWith('removed:'))).toEqual([]);
    }
  });

  it('make one business of two with one number, and lose nothing of either', async () => {
    const [a, b] = two();
    await a.add('business-aaa', phone, 'Güneş Fırın');
    await a.edit('business-aaa', { description: 'Ekmek' });
    await b.add('business-bbb', phone, 'Güneş Kafe');
    await b.link('business-bbb', fullPage);
    await b.edit('business-bbb', { description: 'Kahve', address: 'Çarşı Cad. 5' });
    expect(await settle([a, b])).toBe(true);
    expectEqual(a, b);
    expect(a.business('business-bbb')).toBeNull();
    expect(a.business('business-aaa')).toMatchObject({
      profile: { name: 'Güneş Fırın', description: 'Ekmek', address: 'Çarşı Cad. 5' },
      link: { page: { profileId: fullPage.profileId } },
    });
    for (const one of [a, b]) {
      const told = one.history('business-aaa').map(({ before }) => before);
      expect(told).toContainEqual(expect.objectContaining({ name: 'Güneş Kafe', description: 'Kahve' }));
    }
  });

  it('keep a Page with one of two businesses that both linked it', async () => {
    const [a, b] = two();
    await a.add('business-aaa', phone);
    await a.link('business-aaa', fullPage);
    await b.add('business-bbb', '+905329876543');
    await b.link('business-bbb', fullPage);
    expect(await settle([a, b])).toBe(true);
    expectEqual(a, b);
    expect(b.business('business-aaa')?.link).not.toBeNull();
    expect(b.business('business-bbb')?.link).toBeNull();
    expect(b.history('business-bbb').at(-1)).toMatchObject({
      cause: 'remote',
      link: { page: { name: 'Örnek Fırın' } },
    });
  });

  it('never pass the switch of one link on to another', async () => {
    const [a, b] = two();
    await a.add(id, phone);
    await settle([a, b]);
    const elsewhere = buildPage(fullPage.facts, {
      profileId: '100000000000999',
      username: 'baska',
      url: 'https://www.facebook.com/baska',
    });
    await a.link(id, fullPage);
    await a.setSync(id, 'import');
    await a.service.setButton({ operation: a.operation(), business: id, button: 'off' });
    await b.link(id, elsewhere);
    expect(await settle([a, b])).toBe(true);
    expectEqual(a, b);
    expect(a.business(id)?.link).toMatchObject({
      page: { profileId: '100000000000999' },
      sync: 'undecided',
      button: 'on',
    });
    expect(a.history(id).at(-1)).toMatchObject({ cause: 'remote', link: { sync: 'import' } });
  });

  it('are told what arrived and was overwritten before they looked', async () => {
    const [a, b] = await linkedTwo();
    const before = b.synced()[`business:${id}`];
    await a.edit(id, { name: 'Arada' });
    await a.round();
    for (const delivery of a.out) b.receive(delivery);
    b.receive({ key: `business:${id}`, text: JSON.stringify(before) });
    await b.round([]);
    expect(b.business(id)?.profile.name).toBe('Arada');
    expect(b.synced()).toEqual(a.synced());
  });

  it('write nothing when nothing changed, and nothing for a mere second look at a Page', async () => {
    const [a, b] = await linkedTwo();
    const before = [a.state.sets, b.state.sets];
    await a.see(fullPage);
    await settle([a, b]);
    expect([a.state.sets, b.state.sets]).toEqual(before);
  });
});
