import { describe, expect, it } from 'vitest';
import type { IdPlace } from '../../../utils/core/business/business-page.ts';
import { linkMark } from '../../../utils/core/sync/link-mark.ts';
import { mayWrite } from '../../../utils/core/sync/may-write.ts';
import { fullPage } from '../profile/support/build-page.ts';
import { created, linked } from '../profile/support/stories.ts';

const url = fullPage.url;
const matches = (_page: unknown, address: string) => address === url;

describe('mayWrite', () => {
  it.each<readonly [string, IdPlace[], string, boolean, ReturnType<typeof mayWrite>]>([
    ['two places', ['header', 'route'], url, false, 'allowed'],
    ['the address and a place', ['url', 'header'], url, false, 'allowed'],
    ['no place', [], url, false, 'idNotConfirmed'],
    ['one place', ['header'], url, false, 'idNotConfirmed'],
    ['the address and its repetition', ['url', 'canonical'], url, false, 'idNotConfirmed'],
    ['another Page in the tab', ['header', 'route'], `${url}x`, false, 'wrongAddress'],
    ['a private window', ['header', 'route'], url, true, 'privateWindow'],
    ['a private window, whatever else is wrong', [], `${url}x`, true, 'privateWindow'],
    ['another Page, whatever else is wrong', [], `${url}x`, false, 'wrongAddress'],
  ])('%s', (_name, idPlaces, address, incognito, verdict) => {
    expect(mayWrite({ ...fullPage, idPlaces }, { url: address, incognito }, matches)).toBe(verdict);
  });
});

describe('linkMark', () => {
  const { business } = linked;
  it('is another for another number, Page, time or business, and the same whatever else changes', () => {
    const { link } = business;
    if (link === null) throw new Error('The story has no link.');
    const others = [
      created.business,
      { ...business, id: 'another' },
      { ...business, profile: { ...business.profile, phone: '+905329999999' } },
      { ...business, link: { ...link, linkedAt: link.linkedAt + 1 } },
      { ...business, link: { ...link, page: { ...link.page, profileId: '100000000000009' } } },
    ];
    expect(new Set([business, ...others].map(linkMark)).size).toBe(others.length + 1);
    const edited = { ...business, rev: 99, profile: { ...business.profile, about: 'x' } };
    expect(linkMark(edited)).toBe(linkMark(business));
  });
});
