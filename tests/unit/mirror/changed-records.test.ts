import { describe, expect, it } from 'vitest';
import { changedRecords } from '../../../utils/core/mirror/changed-records.ts';
import { defaultSettings } from '../../../utils/core/settings/settings.ts';
import { cafeLink, sampleBusiness } from '../../support/sample-business.ts';

const before = sampleBusiness({ link: cafeLink });
const key = `business:${before.id}`;
const linkedAs = (part: Partial<typeof cafeLink>) => ({
  ...before,
  rev: before.rev + 1,
  link: { ...cafeLink, ...part },
});

describe('what other browsers should know', () => {
  it.each([
    ['an edit', { ...before, profile: { ...before.profile, name: 'Yeni' } }],
    ['an unlink', { ...before, link: null }],
    ['a switch', linkedAs({ sync: 'disabled' })],
    ['a removal', null],
    ['a removal as Firefox tells it', undefined],
  ])('%s', (_, after) => {
    expect(changedRecords({ [key]: { oldValue: before, newValue: after } })).toEqual(new Set([key]));
  });

  it.each([
    ['a second look at the Page', linkedAs({ lastSeenAt: cafeLink.lastSeenAt + 60_000, lastSyncedAt: 1 })],
    ['a newly signed picture', linkedAs({ page: { ...cafeLink.page, pictureUrl: 'https://cdn.example/a.jpg?sig=2' } })],
    ['the same once more', before],
  ])('not %s', (_, after) => {
    expect(changedRecords({ [key]: { oldValue: before, newValue: after } })).toEqual(new Set());
  });

  it('a new business and the settings', () => {
    const changes = { [key]: { newValue: before }, settings: { oldValue: defaultSettings, newValue: defaultSettings } };
    expect(changedRecords(changes)).toEqual(new Set([key, 'settings']));
  });

  it('not what came from them, nor anything of this browser alone', () => {
    expect(
      changedRecords({
        [key]: { newValue: before },
        [`mirror:${key}`]: { newValue: {} },
        [`history:${before.id}`]: { newValue: {} },
        'phone:905321234567': { newValue: {} },
        mirror: { newValue: { version: 1 } },
        backup: { newValue: {} },
      }),
    ).toEqual(new Set());
  });

  it.each([
    [
      'being switched on or off',
      { settings: { oldValue: defaultSettings, newValue: { ...defaultSettings, mirror: false } } },
    ],
    ['a reset', { mirror: { oldValue: { version: 1 }, newValue: null } }],
    ['a reset as Firefox tells it', { mirror: { oldValue: { version: 1 } } }],
  ])('everything, after %s', (_, changes) => {
    expect(changedRecords(changes)).toBeNull();
  });
});
