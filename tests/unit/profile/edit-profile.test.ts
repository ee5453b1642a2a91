import { describe, expect, it } from 'vitest';
import { shown } from '../../../utils/core/business/fact.ts';
import { editProfile } from '../../../utils/core/profile/changes/edit-profile.ts';
import type { Profile, SyncField } from '../../../utils/core/profile/profile.ts';
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
  syncing,
} from './support/stories.ts';

const hours = { timezone: 'Europe/Istanbul', config: { sun: { mode: 'open_24h' as const } } };

describe('editProfile while sync is on', () => {
  it.each([
    ['description', { description: 'Elle' }],
    ['address', { address: 'Elle' }],
    ['email', { email: '' }],
    ['websites', { websites: [] }],
    ['categories', { categories: ['Pastane', 'Fırın'] }],
    ['hours', { hours }],
    ['hours', { hours: null }],
    ['address', { hours: null, address: 'Elle', about: 'Elle' }],
  ] satisfies [SyncField, Partial<Profile>][])('asks before it stops sync by %s', (field, changes) => {
    expect(editProfile(syncing, changes, false, defaultSettings, stamp('edit', 3))).toEqual({
      kind: 'wouldStopSync',
      field,
    });
    const state = mustEdit(syncing, changes, stamp('edit', 3));
    expect(state.business.profile).toMatchObject(changes);
    expect(linkOf(state)).toMatchObject({ sync: 'disabled', stoppedBy: { field, at: minuteOf(3) } });
    expect(linkOf(state).fields[field]).toEqual({ status: 'kept', at: minuteOf(3) });
    expect(newest(state)).toMatchObject({ cause: 'edit', after: changes });
    expect(state.business.rev).toBe(syncing.business.rev + 1);
  });

  it.each([
    [
      'fields that are never synced',
      { name: 'Yeni', about: 'Yeni', phone: '+905329999999', picture: 'https://cdn.example/x.jpg' },
    ],
    ['the note of the hours', { hours: { ...hours, ...syncing.business.profile.hours, note: 'Zil çalınız' } }],
    ['the zone', { timezone: 'Asia/Tokyo' }],
    ['spaces only', { address: ' Çarşı Cad. 5,  İzmir ' }],
  ])('goes on syncing after an edit of %s', (_name, changes) => {
    expect(editProfile(syncing, changes, false, defaultSettings, stamp('edit', 3)).kind).toBe('done');
    const edited = mustEdit(syncing, changes, stamp('edit', 3));
    expect(edited).not.toBe(syncing);
    expect(linkOf(edited).sync).toBe('import');
    expect(see(edited, fullPage, stamp('view', 9)).state.business.profile).toEqual(edited.business.profile);
  });

  it('lets fields that are not chosen, or locked, be edited freely', () => {
    const settings = { ...defaultSettings, syncFields: { ...defaultSettings.syncFields, email: false } };
    const edit = { email: 'ben@kendim.example' };
    expect(editProfile(syncing, edit, false, settings, stamp('edit', 3)).kind).toBe('done');
    const { business } = syncing;
    const locked = { ...syncing, business: { ...business, link: { ...linkOf(syncing), locked: ['email' as const] } } };
    expect(editProfile(locked, edit, false, defaultSettings, stamp('edit', 3)).kind).toBe('done');
  });

  it('changes nothing for equal values, asked or not', () => {
    const { description, hours: same, websites } = syncing.business.profile;
    const outcome = editProfile(
      syncing,
      { description, hours: same, websites: [...websites] },
      true,
      defaultSettings,
      stamp('e', 3),
    );
    expect(outcome).toEqual({ kind: 'done', state: syncing });
  });

  it('is never overwritten by views that follow', () => {
    const edited = mustEdit(syncing, { hours }, stamp('edit', 3));
    const page = buildPage({ ...fullPage.facts, description: shown('Yeni tanım', 'payload') });
    expect(see(edited, page, stamp('view', 4)).state.business.profile).toEqual(edited.business.profile);
  });
});

describe('editProfile otherwise', () => {
  it.each([
    ['without a link', created],
    ['while sync is undecided', linked],
    ['while sync is off', mustSync(syncing, 'disabled', stamp('off', 3))],
  ])('just edits %s', (_name, before) => {
    const outcome = editProfile(before, { description: 'Elle' }, false, defaultSettings, stamp('edit', 4));
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    expect(outcome.state.business.profile.description).toBe('Elle');
    expect(outcome.state.business.link?.sync).toBe(before.business.link?.sync);
    expect(outcome.state.business.link ?? {}).not.toHaveProperty('stoppedBy');
  });

  it('keeps the first reason when more is edited after sync was stopped', () => {
    const first = mustEdit(syncing, { description: 'Elle' }, stamp('e1', 3));
    const second = mustEdit(first, { address: 'Elle' }, stamp('e2', 4));
    expect(linkOf(second).stoppedBy).toEqual({ field: 'description', at: minuteOf(3) });
    expect(linkOf(second).fields.address?.status).toBe('kept');
  });

  it('holds the limit for what is stored, where composing makes a text longer', () => {
    const state = mustEdit(created, { description: '\u0958'.repeat(512) }, stamp('edit', 3));
    expect(state.business.profile.description).toBe('\u0915\u093C'.repeat(256));
  });

  it('stores texts clean, hours normal, one zone for both, and never an empty name', () => {
    const state = mustEdit(
      created,
      {
        name: ' \u200B ',
        description: ' a\u202Eb ',
        hours: {
          timezone: 'Asia/Tokyo',
          config: {
            mon: {
              mode: 'specific_hours',
              hours: [
                [720, 1080],
                [540, 720],
              ],
            },
          },
        },
      },
      stamp('edit', 3),
    );
    expect(state.business.profile).toMatchObject({
      name: 'Örnek Fırın',
      description: 'ab',
      timezone: 'Asia/Tokyo',
      hours: { timezone: 'Asia/Tokyo', config: { mon: { hours: [[540, 1080]] } } },
    });
    const moved = mustEdit(state, { timezone: 'Europe/Istanbul' }, stamp('zone', 4));
    expect(moved.business.profile.hours?.timezone).toBe('Europe/Istanbul');
  });
});
