// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reservedWords } from '../../utils/facebook/page-contract.ts';
import { addressMatches, pageAddressOf, isElsewhere, usernameIn } from '../../utils/facebook/page-url.ts';

const www = 'https://www.facebook.com';
const id = '100044561550831';
const pageId = '1597565460485886';

describe('pageAddressOf', () => {
  it.each([
    ['/NASA', 'NASA', 'root'],
    ['/NASA/', 'NASA', 'root'],
    ['/gunes.kafe?__tn__=%3C&mibextid=abc', 'gunes.kafe', 'root'],
    ['/pg/NASA/about/?ref=page_internal', 'NASA', 'about'],
    ['/NASA/about', 'NASA', 'about'],
    ['/NASA/about_contact_and_basic_info', 'NASA', 'about'],
    ['/NASA/directory_contact_info', 'NASA', 'about'],
    ['/NASA/?sk=about', 'NASA', 'about'],
    ['/NASA/photos', 'NASA', 'tab'],
    ['/NASA/photos_by/', 'NASA', 'tab'],
    ['/NASA/followers/', 'NASA', 'tab'],
    ['/NASA/reels_tab', 'NASA', 'tab'],
    ['/NASA/timeline', 'NASA', 'root'],
    ['/NASA/posts/pfbid02abc', 'NASA', 'other'],
    ['/NASA/posts', 'NASA', 'other'],
    ['/NASA/photos/a.123/456', 'NASA', 'other'],
    ['/NASA/videos/123456', 'NASA', 'other'],
    ['/NASA/settings', 'NASA', 'other'],
    ['/NASA/%E0%A4%A', 'NASA', 'root'],
    ['/NASA/inbox', 'NASA', 'other'],
    ['/NASA/insights/', 'NASA', 'other'],
  ])('%s is the username %s, %s', (path, username, surface) => {
    expect(pageAddressOf(www + path)).toEqual({ by: 'username', username, surface });
  });

  it.each([
    [`/profile.php?id=${id}`, id, 'root'],
    [`/profile.php?id=${id}&sk=about_contact_and_basic_info`, id, 'about'],
    [`/profile.php?id=${id}&sk=reviews`, id, 'tab'],
    [`/profile.php?id=${id}&sk=allactivity`, id, 'other'],
    [`/people/P%C3%B3%C5%82-%C5%BBartem/${id}/`, id, 'root'],
    [`/people/123456/${id}/?sk=photos`, id, 'tab'],
    [`/p/G%C3%BCne%C5%9F-Kafe-${id}/`, id, 'root'],
    [`/pages/Some-Name/${pageId}`, pageId, 'root'],
    [`/pages/category/Local-business/Some-Name-${pageId}/`, pageId, 'root'],
    [`/pages/category/Local-business/Some-Name-${pageId}/about/`, pageId, 'about'],
    [`/P%C3%B3%C5%82-%C5%BBartem-P%C3%B3%C5%82-Serio-${pageId}/`, pageId, 'root'],
    [`/${id}`, id, 'root'],
    [`/${id}/photos`, id, 'tab'],
    [`/${pageId}/posts/99`, pageId, 'other'],
    ['/1234', '1234', 'root'],
    ['/p/Kafe-12345/', '12345', 'root'],
  ])('%s is the id %s, %s', (path, found, surface) => {
    expect(pageAddressOf(www + path)).toEqual({ by: 'id', id: found, surface });
  });

  it.each(['web.facebook.com', 'm.facebook.com', 'facebook.com', 'tr-tr.facebook.com', 'pt-br.facebook.com'])(
    '%s is a host of it',
    (host) => {
      expect(pageAddressOf(`https://${host}/NASA`)).toEqual({ by: 'username', username: 'NASA', surface: 'root' });
    },
  );

  it.each([
    ...['business', 'developers', 'l', 'about', 'adsmanager', 'mbasic', 'x-tr-tr'].map(
      (host) => `https://${host}.facebook.com/NASA`,
    ),
    'https://www.facebook.com.evil.example/NASA',
    'https://evilfacebook.com/NASA',
    'https://evil.example/www.facebook.com/NASA',
    'http://www.facebook.com/NASA',
    'https://www.messenger.com/t/NASA',
    'not an address',
    '',
    `${www}/`,
    `${www}/?sk=h_chr`,
    `${www}/groups/123456789/`,
    `${www}/events/123456789/`,
    `${www}/permalink.php?story_fbid=1&id=${id}`,
    `${www}/story.php?id=${id}`,
    `${www}/photo/?fbid=123`,
    `${www}/photo.php?fbid=123`,
    `${www}/watch/?v=1`,
    `${www}/reel/123456`,
    `${www}/share/abc/`,
    `${www}/pages/create`,
    `${www}/pages/?category=your_pages`,
    `${www}/people/Somebody`,
    `${www}/p/without-an-id/`,
    `${www}/profile.php`,
    `${www}/profile.php?id=abc`,
    `${www}/profile.php?id=${'9'.repeat(26)}`,
    `${www}/ad_center/create`,
    `${www}/find-friends`,
    `${www}/p/Kafe-1234/`,
    `${www}/p/%E0%A4%A`,
    `${www}/%E0%A4%A`,
    `${www}/%C3%87ay%C4%B1`,
    `${www}/%00`,
    `${www}/<script>`,
  ])('%s is no Page', (url) => {
    expect(pageAddressOf(url)).toBeNull();
  });

  it('knows every reserved word, in any case', () => {
    const words = reservedWords.split(' ');
    expect(words.length).toBeGreaterThan(25);
    const busiest =
      'feed friends groups events marketplace messages notifications watch reel settings search login help'.split(' ');
    expect(busiest.filter((word) => !words.includes(word))).toEqual([]);
    const taken = words.flatMap((word) => [`${www}/${word}`, `${www}/${word.toUpperCase()}/about`]);
    expect(taken.filter((url) => pageAddressOf(url) !== null)).toEqual([]);
  });

  it('never throws, whatever the text', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.string().map((path) => `${www}/${path}`),
    );
    fc.assert(
      fc.property(anything, (url) => {
        expect(typeof pageAddressOf(url)).toBe('object');
      }),
    );
  }, 60_000);
});

describe('addressMatches', () => {
  const page = { profileId: id, pageId, username: 'Gunes.Kafe' };

  it.each([
    `${www}/gunes.kafe`,
    `${www}/GUNESKAFE/about`,
    'https://web.facebook.com/g.u.n.e.s.kafe',
    `${www}/profile.php?id=${id}`,
    `${www}/Gunes-Kafe-${pageId}/`,
    `${www}/people/Gunes/${id}/`,
  ])('%s is this Page', (url) => {
    expect(addressMatches(page, url)).toBe(true);
  });

  it.each([
    `${www}/guneskafe2`,
    `${www}/gunes.kafe/posts/1`,
    `${www}/profile.php?id=${id}1`,
    `${www}/`,
    `${www}/groups/${id}`,
    `https://evil.example/gunes.kafe`,
  ])('%s is not', (url) => {
    expect(addressMatches(page, url)).toBe(false);
  });

  it('needs a username to know one', () => {
    expect(addressMatches({ profileId: id }, `${www}/undefined`)).toBe(false);
  });

  it('agrees with every address made of id or username', () => {
    const usernames = fc.stringMatching(/^[a-z]{5}[a-z0-9]{1,20}$/);
    fc.assert(
      fc.property(usernames, fc.stringMatching(/^[1-9][0-9]{9,18}$/), (username, profileId) => {
        const own = { profileId, username };
        expect(addressMatches(own, `${www}/profile.php?id=${profileId}`)).toBe(true);
        const isReserved = reservedWords.split(' ').includes(username);
        expect(addressMatches(own, `${www}/${username.toUpperCase()}/?ref=x`)).toBe(!isReserved);
      }),
    );
  }, 60_000);
});

describe('usernameIn', () => {
  it.each([
    [`${www}/gunes.kafe/about`, 'gunes.kafe'],
    [`${www}/profile.php?id=${id}`, undefined],
    [`${www}/`, undefined],
    [undefined, undefined],
  ])('%s: %s', (url, username) => {
    expect(usernameIn(url)).toBe(username);
  });
});

describe('isElsewhere', () => {
  it.each([
    ['https://www.facebook.com/', true],
    ['https://www.facebook.com/groups/1', true],
    ['https://www.facebook.com/guneskafe/posts/1', true],
    ['https://www.facebook.com/guneskafe', false],
    ['https://www.facebook.com/guneskafe/about', false],
    ['https://example.com/groups/1', false],
    ['', false],
  ])('%s: %s', (url, expected) => {
    expect(isElsewhere(url)).toBe(expected);
  });
});
