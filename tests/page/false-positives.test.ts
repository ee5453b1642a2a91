// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/facebook/read-page.ts';
import { drawnCard, drawnRow, drawnView, shim } from '../support/drawn-html.ts';
import { loadPage } from '../support/load-page.ts';
import { readAnswerAlone } from '../support/read-answer-alone.ts';
import type { Profile } from '../support/site-blocks.ts';
import { headerBlock, routeBlock, siteDocument, tilesBlock } from '../support/site-blocks.ts';

const www = 'https://www.facebook.com';
const own: Profile = {
  id: '100055500000121',
  pageId: '555000000000121',
  username: 'harbour.cafe',
  name: 'Harbour Café',
  rows: [['PROFILE_PHONE', '(217) 555-0121']],
};
const other: Profile = {
  id: '100055500000199',
  pageId: '555000000000199',
  username: 'OtherPier',
  name: 'The Other Pier',
  rows: [
    ['PROFILE_PHONE', '(217) 555-0999'],
    ['PROFILE_EMAIL', 'hello@otherpier.example'],
    ['WEBSITE', 'wa.me/12175550999', shim('https://wa.me/12175550999')],
  ],
};
const person: Profile = { id: '100055500000201', username: 'jane.example', name: 'Jane Example' };

const wholePage = [headerBlock(other), tilesBlock(other)];
const otherRows = [
  drawnRow('(217) 555-0999'),
  drawnRow('otherpier.example', { href: shim('https://otherpier.example/') }),
];
const cta = `<a role="link" aria-label="WhatsApp" href="${shim('https://api.whatsapp.com/send?phone=12175550999&app=facebook&entry_point=page_cta')}">WhatsApp</a>`;
const drawnOther = drawnView({ name: other.name, path: '/OtherPier', top: cta, body: drawnCard('Intro', otherRows) });
const inDialog = (html: string) => `<div role="dialog">${html.replace('role="main"', '')}</div>`;
const feed = `<div role="main"><div role="feed"><div role="article"><h3>x</h3>${otherRows.join('')}</div></div></div>`;

function read(html: string, url: string) {
  return readPage(loadPage(html), url);
}

/** Facts that are shown, with their values. */
function shownIn(reading: ReturnType<typeof readPage>) {
  if (reading.kind !== 'read') return reading.kind;
  const shown = Object.entries(reading.page.facts).flatMap(([name, fact]) =>
    fact?.state === 'shown' ? [[name, fact.value]] : [],
  );
  return { id: reading.page.profileId, ...Object.fromEntries(shown) };
}

describe('views that are no Page’s', () => {
  const content = (type: string, route: string) => [routeBlock(other.id, other.username, route, type), ...wholePage];
  const drawnPerson = drawnView({ name: person.name, path: '/jane.example', body: drawnCard('Intro', otherRows) });

  it.each([
    ['a reel', content('reel', 'CometFBReelsRoute'), feed, '/reel/600000000000001', 'elsewhere'],
    ['a reel, under its Page’s address', content('reel', 'CometFBReelsRoute'), feed, '/OtherPier', 'elsewhere'],
    ['a photo', content('photos', 'CometPhotoRoute'), feed, '/photo/?fbid=600000000000002', 'elsewhere'],
    ['a photo of an album', content('photos', 'CometPhotoRoute'), feed, '/OtherPier/photos/a.1/2', 'elsewhere'],
    ['a photo, under its Page’s address', content('photos', 'CometPhotoRoute'), feed, '/OtherPier', 'elsewhere'],
    [
      'a video',
      content('videos', 'CometVideoHomeLOEVideoPermalinkRoute'),
      feed,
      '/OtherPier/videos/600000000000003',
      'elsewhere',
    ],
    ['a post', content('post', 'CometSinglePostDialogRoute'), feed, '/OtherPier/posts/pfbid0Example', 'elsewhere'],
    ['a story', wholePage, feed, '/stories/600000000000004', 'elsewhere'],
    ['a group', [{}], drawnOther, '/groups/otherpier/', 'elsewhere'],
    ['an event', wholePage, drawnOther, '/events/600000000000005/', 'elsewhere'],
    ['a directory of Pages', wholePage, drawnOther, '/directory/pages/O', 'elsewhere'],
    ['a list of Pages', wholePage, drawnOther, '/pages/?category=top', 'elsewhere'],
    ['a search for Pages', wholePage, drawnOther, '/search/pages/?q=pier', 'elsewhere'],
    ['the feed with a hover card', wholePage, feed + inDialog(drawnOther), '/', 'elsewhere'],
    ['the marketplace', wholePage, drawnOther, '/marketplace/item/600000000000006/', 'elsewhere'],
    ['a message', wholePage, drawnOther, '/messages/t/100055500000199', 'elsewhere'],
    [
      'a checkpoint',
      [routeBlock(other.id, other.username), ...wholePage],
      drawnOther,
      '/checkpoint/1501092823525282/',
      'wall',
    ],
    ['a second factor', wholePage, drawnOther, '/two_step_verification/two_factor/?encrypted_context=A', 'wall'],
    [
      'a person',
      [routeBlock(person.id, person.username), headerBlock(person)],
      drawnPerson,
      '/jane.example',
      'elsewhere',
    ],
    [
      'a person who shared a Page',
      [routeBlock(person.id, person.username), headerBlock(person), ...wholePage],
      drawnPerson,
      '/jane.example',
      'elsewhere',
    ],
    [
      'a person before the header',
      [routeBlock(person.id, person.username), ...wholePage],
      drawnPerson,
      '/jane.example',
      'rendering',
    ],
    [
      'a person whose rows are drawn',
      [routeBlock(person.id, person.username)],
      drawnPerson,
      '/jane.example',
      'rendering',
    ],
    ['a Page drawn with no data', [], drawnOther, '/OtherPier', 'rendering'],
  ] as const)('%s', (_, blocks, drawn, path, kind) => {
    expect(read(siteDocument(blocks, drawn), www + path).kind).toBe(kind);
  });

  it.each([
    [
      'the app',
      siteDocument(
        [routeBlock('0', '')],
        '<div role="main"><span dir="auto">This content isn’t available right now</span></div>',
      ),
      'rendering',
    ],
    [
      'the app, in Chinese',
      siteDocument([], '<div role="main"><span dir="auto">内容暂时无法显示</span></div>', 'zh'),
      'rendering',
    ],
    [
      'a plain document',
      '<html lang="en"><head><title>Facebook</title></head><body class="no_js"><div>Content not available</div></body></html>',
      'wall',
    ],
    [
      'a browser that isn’t served',
      '<html lang="tr"><head><title>Hata Facebook</title></head><body><div>Üzgünüz</div></body></html>',
      'wall',
    ],
    ['no document at all', '', 'wall'],
  ])('content that isn’t available: %s', (_, html, kind) => {
    for (const path of ['/OtherPier', '/profile.php?id=100055500000199', '/OtherPier/about']) {
      expect(read(html, www + path).kind).toBe(kind);
    }
  });
});

describe('another Page within the view of one', () => {
  const view = [routeBlock(own.id, own.username), headerBlock(own), tilesBlock(own)];
  const body = drawnCard('Intro', [drawnRow('(217) 555-0121')]);
  const drawn = (over = '', more = '') => drawnView({ name: own.name, path: '/harbour.cafe', body: body + more, over });
  const expected = { id: own.id, phones: ['(217) 555-0121'], verified: undefined };
  const nested = {
    node: {
      comet_sections: { attached_story: { owning_profile: { ...headerBlock(other).user, ...tilesBlock(other).user } } },
    },
  };
  const suggested = {
    user: {
      id: own.id,
      suggestions: { edges: [other, person].map((each) => ({ node: { ...headerBlock(each), ...tilesBlock(each) } })) },
    },
  };

  it.each([
    ['none', [], drawn()],
    ['a hover card’s header and Intro', wholePage, drawn(inDialog(drawnOther))],
    ['a shared post', [nested], drawn('', feed)],
    ['suggestions', [suggested], drawn('', drawnCard('<a href="/OtherPier">The Other Pier</a>', otherRows))],
    ['the view before, hidden', wholePage, `<div hidden>${drawnOther}</div>${drawn()}`],
    ['the view before, hidden and later', wholePage, `${drawn()}<div hidden>${drawnOther}</div>`],
    ['the viewer’s own Page', [{ viewer: { actor: headerBlock(other).user } }], drawn()],
  ])('%s: no fact of it', (_, more, html) => {
    const orders = [
      [...view, ...more],
      [...more, ...view],
    ];
    for (const blocks of orders) {
      expect(shownIn(read(siteDocument(blocks, html), `${www}/harbour.cafe`))).toEqual(expected);
    }
  });

  it.each([
    ['a hover card’s answer', wholePage],
    ['a shared post’s answer', [nested]],
    ['suggestions in an answer', [suggested]],
  ])('%s: no fact of it, and never the Page in view', (_, more) => {
    const answer = (blocks: readonly object[]) => blocks.map((data) => JSON.stringify({ data })).join('\n');
    const url = `${www}/harbour.cafe`;
    const both = shownIn(readAnswerAlone(answer([headerBlock(own), tilesBlock(own), ...more]), url));
    expect(both).toEqual(expected);
    expect(readAnswerAlone(answer(more), url).kind).toBe('rendering');
  });

  it('the owner who looks at the own Page is its owner, and no other Page is mixed in', () => {
    const route = routeBlock(own.id, own.username);
    route.initialRouteInfo.route.rootView.props.viewerID = own.id;
    const reading = read(
      siteDocument([route, headerBlock(own), tilesBlock(own), suggested], drawn()),
      `${www}/harbour.cafe`,
    );
    expect(reading).toMatchObject({ kind: 'read', page: { viewer: 'owner' } });
    expect(shownIn(reading)).toEqual(expected);
  });
});
