import { describe, expect, it } from 'vitest';
import { shown } from '../../../utils/core/business/fact.ts';
import { createBusiness } from '../../../utils/core/profile/changes/create-business.ts';
import { linkPage } from '../../../utils/core/profile/changes/link-page.ts';
import { setButton } from '../../../utils/core/profile/changes/set-button.ts';
import { setSync } from '../../../utils/core/profile/changes/set-sync.ts';
import { setTimeZone } from '../../../utils/core/profile/changes/set-time-zone.ts';
import { unlinkPage } from '../../../utils/core/profile/changes/unlink-page.ts';
import { defaultSettings } from '../../../utils/core/settings/settings.ts';
import { buildPage, fullPage } from './support/build-page.ts';
import {
  created,
  linked,
  linkOf,
  minuteOf,
  mustEdit,
  mustSync,
  newest,
  see,
  stamp,
  start,
  syncing,
} from './support/stories.ts';

describe('createBusiness', () => {
  it('starts with a number, a name and one entry of history', () => {
    expect(created.business).toMatchObject({
      rev: 1,
      link: null,
      profile: { phone: '+905321234567', name: 'Örnek Fırın' },
    });
    expect(created.history.changes).toMatchObject([{ cause: 'create', before: {}, at: start }]);
  });

  it.each([
    [' Örnek\u200B ', 'Örnek'],
    ['   ', '+905321234567'],
    ['ad '.repeat(60), 'ad '.repeat(33).trim()],
  ])('takes the name %j', (name, expected) => {
    expect(createBusiness('business-1', '+905321234567', name, stamp('create')).business.profile.name).toBe(expected);
  });
});

describe('linkPage', () => {
  it('links, keeps what the Page shows, and leaves sync to be decided', () => {
    expect(linkOf(linked)).toMatchObject({
      page: { profileId: fullPage.profileId, username: 'ornekfirin', name: 'Örnek Fırın' },
      linkedAt: minuteOf(1),
      lastSeenAt: minuteOf(1),
      button: 'on',
      sync: 'undecided',
      country: 'TR',
      fields: {},
      seen: { description: shown('Taş fırında ekmek', 'payload') },
    });
    expect(linked.business.profile).toEqual({ ...created.business.profile, timezone: 'Europe/Istanbul' });
    expect(newest(linked)).toMatchObject({ cause: 'link', link: null, page: 'Örnek Fırın' });
  });

  it('does not replace a zone that is known, nor believe in a country that is none', () => {
    const own = setTimeZone(created, 'Asia/Tokyo', defaultSettings, stamp('zone'));
    const state = linkPage(own, fullPage, 'Türkiye', 'Europe/Istanbul', stamp('link', 1));
    expect(state.business.profile.timezone).toBe('Asia/Tokyo');
    expect(linkOf(state).country).toBeNull();
  });

  it('leaves a Page that is linked already as it is, and keeps the link to another one in history', () => {
    expect(linkPage(syncing, fullPage, 'TR', null, stamp('again', 5))).toBe(syncing);
    const other = buildPage({}, { profileId: '100000000000002', name: 'Öteki' });
    const moved = linkPage(syncing, other, null, null, stamp('other', 5));
    expect(linkOf(moved)).toMatchObject({ page: { name: 'Öteki' }, sync: 'undecided' });
    expect(newest(moved)?.link).toEqual(syncing.business.link);
  });

  it('refuses an address that is none', () => {
    const bad = buildPage({}, { url: 'javascript:alert(1)' });
    expect(() => linkPage(created, bad, null, null, stamp('link'))).toThrow(RangeError);
  });
});

describe('setSync', () => {
  it('applies at once what the Page showed', () => {
    expect(syncing.business.profile).toMatchObject({
      email: 'bilgi@ornekfirin.example',
      categories: ['Fırın', 'Pastane'],
    });
    expect(linkOf(syncing)).toMatchObject({
      sync: 'import',
      lastSyncedAt: minuteOf(2),
      fields: { hours: { status: 'synced', at: minuteOf(2) } },
    });
    expect(newest(syncing)).toMatchObject({
      cause: 'sync',
      before: { description: '' },
      after: { description: 'Taş fırında ekmek' },
    });
    expect(newest(syncing)?.after).not.toHaveProperty('phone');
  });

  it('changes nothing when set again, needs a link, and can be turned off', () => {
    expect(mustSync(syncing, 'import', stamp('again', 3))).toBe(syncing);
    expect(setSync(created, 'import', defaultSettings, stamp('enable'))).toBe('notLinked');
    const off = mustSync(syncing, 'disabled', stamp('off', 3));
    expect(linkOf(off).sync).toBe('disabled');
    expect(off.business.profile).toEqual(syncing.business.profile);
    expect(newest(off)).toMatchObject({ cause: 'stop', before: {}, after: {} });
    expect(mustSync(off, 'disabled', stamp('off again', 3))).toBe(off);
  });

  it('"Not now" is a decision, but no change of the profile', () => {
    const declined = mustSync(linked, 'disabled', stamp('no', 2));
    expect(linkOf(declined).sync).toBe('disabled');
    expect(declined.history).toBe(linked.history);
  });

  it('resumes what an edit had stopped, and says what it overwrote', () => {
    const edited = mustEdit(syncing, { description: 'Elle' }, stamp('edit', 3));
    const resumed = mustSync(edited, 'import', stamp('resume', 4));
    expect(linkOf(resumed)).not.toHaveProperty('stoppedBy');
    expect(linkOf(resumed).fields.description).toEqual({ status: 'synced', at: minuteOf(4) });
    expect(newest(resumed)).toMatchObject({
      cause: 'resume',
      before: { description: 'Elle' },
      after: { description: 'Taş fırında ekmek' },
    });
  });

  it('takes a field in as soon as it is chosen', () => {
    const without = { ...defaultSettings, syncFields: { ...defaultSettings.syncFields, email: false } };
    const state = mustSync(linked, 'import', stamp('enable', 2), without);
    expect(state.business.profile.email).toBe('');
    expect(linkOf(state).fields.email?.status).toBe('kept');
    expect(mustSync(state, 'import', stamp('more', 3)).business.profile.email).toBe('bilgi@ornekfirin.example');
  });
});

describe('setTimeZone', () => {
  it('lets hours in that were waiting for it, in one change', () => {
    const nowhere = linkPage(created, fullPage, null, null, stamp('link', 1));
    const waiting = mustSync(nowhere, 'import', stamp('enable', 2));
    expect(waiting.business.profile.hours).toBeNull();
    expect(linkOf(waiting).fields.hours?.status).toBe('refused');
    const state = setTimeZone(waiting, 'Asia/Tokyo', defaultSettings, stamp('zone', 3));
    expect(state.business.profile).toMatchObject({ timezone: 'Asia/Tokyo', hours: { timezone: 'Asia/Tokyo' } });
    expect(linkOf(state).fields.hours?.status).toBe('synced');
    expect(state.history.changes.length).toBe(waiting.history.changes.length + 1);
  });

  it('moves hours with their times, with sync on or off, and does not stop it', () => {
    const state = setTimeZone(syncing, 'Asia/Tokyo', defaultSettings, stamp('zone', 3));
    expect(state.business.profile.hours).toEqual({ ...syncing.business.profile.hours, timezone: 'Asia/Tokyo' });
    expect(linkOf(state).sync).toBe('import');
    expect(setTimeZone(state, 'Asia/Tokyo', defaultSettings, stamp('same', 4))).toBe(state);
  });
});

describe('setButton and unlinkPage', () => {
  it('switches the button without a word in history', () => {
    const off = setButton(syncing, 'off', stamp('off', 3));
    if (off === 'notLinked') throw new Error(off);
    expect(linkOf(off).button).toBe('off');
    expect(off.history).toBe(syncing.history);
    expect(setButton(off, 'off', stamp('again', 4))).toBe(off);
    expect(setButton(created, 'off', stamp('off'))).toBe('notLinked');
  });

  it('unlinks, keeps the values, and remembers the link', () => {
    const state = unlinkPage(syncing, stamp('unlink', 3));
    expect(state.business.link).toBeNull();
    expect(state.business.profile).toEqual(syncing.business.profile);
    expect(newest(state)).toMatchObject({ cause: 'unlink', link: syncing.business.link, page: 'Örnek Fırın' });
    expect(unlinkPage(state, stamp('again', 4))).toBe(state);
    expect(see(state, buildPage(), stamp('view', 5)).changed).toBe('nothing');
  });
});
