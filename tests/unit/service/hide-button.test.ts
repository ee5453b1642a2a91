import { describe, expect, it } from 'vitest';
import { mostHiddenPages } from '../../../utils/core/settings/hidden-pages.ts';
import { defaultSettings, settingsSchema } from '../../../utils/core/settings/settings.ts';
import { shown } from '../../../utils/core/business/fact.ts';
import { buildPage } from '../profile/support/build-page.ts';
import { serviceWorld, syncedWorld, viewOf } from './support/service-world.ts';

const page = buildPage({ whatsapp: shown({ kind: 'number', digits: '905320000000' }, 'payload') });
const view = viewOf(page);
const hidden = { profileId: page.profileId, name: page.name };
const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ profileId: `${100_000 + index}`, name: `Page ${index}` }));

describe('*Hide on this Page*', () => {
  it('puts a Page that nobody linked on the list, once, and back on the Page again', async () => {
    const { service, area, counts } = serviceWorld();
    expect((await service.pageSeen(page, view)).button).not.toBeNull();
    expect(await service.hideButton(hidden, view)).toEqual({ kind: 'hidden' });
    expect(await service.hideButton(hidden, view)).toEqual({ kind: 'hidden' });
    expect(area.written).toHaveLength(1);
    expect(counts.refreshed).toBe(2);
    expect((await service.pageSeen(page, view)).button).toBeNull();
    const again = await service.showButton({ profileId: hidden.profileId });
    expect(again).toMatchObject({ kind: 'saved', settings: { rev: 2, hiddenPages: [] } });
    expect((await service.pageSeen(page, view)).button).not.toBeNull();
  });

  it('turns the switch of a linked Page off', async () => {
    const { service, business, area, counts } = await syncedWorld(page);
    expect(await service.hideButton(hidden, view)).toEqual({ kind: 'hidden' });
    expect(business()?.link?.button).toBe('off');
    expect(area.stored()).not.toHaveProperty('settings');
    expect(counts.refreshed).toBe(1);
  });

  it('changes nothing in a private window, without a tab, or where the tab shows another Page by now', async () => {
    const { service, business, area } = await syncedWorld(page);
    expect(await service.hideButton(hidden, { ...view, incognito: true })).toEqual({ kind: 'privateWindow' });
    expect(await service.hideButton(hidden, null)).toEqual({ kind: 'privateWindow' });
    const elsewhere = { ...view, url: 'https://www.facebook.com/baskasayfa' };
    expect(await service.hideButton(hidden, elsewhere)).toEqual({ kind: 'wrongPage' });
    expect(business()?.link?.button).toBe('on');
    expect(area.written).toEqual([]);
  });

  it('names a failure of storage', async () => {
    const { service, area } = serviceWorld();
    area.failing.set('set', { error: new Error('QUOTA_BYTES') });
    expect(await service.hideButton(hidden, view)).toMatchObject({ kind: 'storageFailed' });
  });

  it('drops the oldest of too many, and cuts a long name', async () => {
    const full = numbered(mostHiddenPages);
    const { service, area } = serviceWorld({ settings: { ...defaultSettings, hiddenPages: full } });
    await service.hideButton({ ...hidden, name: '🥐'.repeat(150) }, view);
    const { hiddenPages } = settingsSchema.parse(area.stored()['settings']);
    expect(hiddenPages).toHaveLength(mostHiddenPages);
    expect(hiddenPages[0]).toEqual(full[1]);
    expect(hiddenPages.at(-1)).toEqual({ profileId: hidden.profileId, name: '🥐'.repeat(50) });
  });
});

describe('settings stored before there was such a list', () => {
  it('are read, and keep their list when something else is saved later', async () => {
    const { hiddenPages: _, ...old } = defaultSettings;
    const { service } = serviceWorld({ settings: old });
    await service.hideButton(hidden, view);
    const saved = await service.saveSettings({ badge: false });
    expect(saved).toMatchObject({ kind: 'saved', settings: { badge: false, hiddenPages: [hidden] } });
  });
});
