// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { drawnCard, drawnRow, drawnView, shim } from '../support/drawn-html.ts';
import { readDrawnRows } from '../support/read-drawn-rows.ts';
import { siteDocument } from '../support/site-blocks.ts';

const page = { profileId: '100055500000121', pageId: '555000000000121', username: 'harbour.cafe' };
const path = '/harbour.cafe';
const root = `https://www.facebook.com${path}`;
const read = (body: string, over = '') =>
  readDrawnRows(siteDocument([], drawnView({ name: 'Harbour', path, body, over })), page, root);

const foreign = [
  drawnRow('+1 217 555 0999'),
  drawnRow('other@another.example'),
  drawnRow('another.example', { href: shim('https://another.example/') }),
];
const own = drawnCard('Intro', [drawnRow('+1 217 555 0121')]);
const ownFacts = { phones: ['+1 217 555 0121'] };
const picture = '<svg role="img"><g mask="url(#x)"><image></image></g></svg>';

describe('rows of somebody else are not taken', () => {
  const inside = foreign.join('');
  const name = '<a role="link" href="/AnotherPage"><span dir="auto">Another Page</span></a>';
  it.each([
    ['a post', `<div role="feed"><div role="article"><h3>${name}</h3>${inside}</div></div>`],
    ['a post without its role', `<div><h3><a href="${root}?__cft__[0]=A">Harbour</a></h3>${inside}</div>`],
    ['a shared post without its role', `<div><h4>${name}</h4><div dir="auto">see</div>${inside}</div>`],
    ['a suggestion', `<div><h2>Suggested</h2><a href="/AnotherPage" aria-hidden="true">${picture}</a>${inside}</div>`],
    [
      'a suggestion by its picture',
      `<div><h2>More</h2><a href="/profile.php?id=1005550009"><img src="x"></a>${inside}</div>`,
    ],
    ['a suggestion that names itself', drawnCard(name, foreign)],
    ['a dialog in the view', `<div role="dialog"><h2>${name}</h2>${inside}</div>`],
    ['a menu', `<div role="menu">${inside}</div>`],
    ['the face pile', `<div role="grid">${inside}</div>`],
    ['a form', `<form>${inside}</form>`],
    ['buttons', foreign.map((row) => `<div role="button" tabindex="0">${row}</div>`).join('')],
    ['what is hidden', `<div hidden>${inside}</div><div aria-hidden="true">${inside}</div>`],
  ])('%s', (_, html) => {
    expect(read(own + html)).toEqual(ownFacts);
    expect(read(html + own)).toEqual(ownFacts);
  });

  it('a hover card over the view, and the view before, hidden', () => {
    expect(read(own, `<div role="dialog">${foreign.join('')}</div>`)).toEqual(ownFacts);
    const before = `<div hidden>${drawnView({ name: 'Another', path: '/another', body: drawnCard('Intro', foreign) })}</div>`;
    expect(read(own, before)).toEqual(ownFacts);
  });

  it('what stands above the name', () => {
    const html = siteDocument([], `<div role="main">${foreign.join('')}<h1>Harbour</h1>${own}</div>`);
    expect(readDrawnRows(html, page, root)).toEqual(ownFacts);
  });

  it('posts in the same box as rows without a heading do not hide them', () => {
    const post = `<div role="article"><a href="/AnotherPage">${picture}</a>${inside}</div>`;
    expect(read(`<div>${drawnRow('+1 217 555 0121')}<div role="feed">${post}</div></div>`)).toEqual(ownFacts);
  });

  it('a mention in the bio does not make the Intro somebody else’s', () => {
    const bio = `<div><span dir="auto">Sister of <a role="link" href="/AnotherPage">Another Page</a></span></div>`;
    expect(read(drawnCard('Intro', [bio, drawnRow('+1 217 555 0121')]))).toEqual(ownFacts);
  });
});

describe('rows that could be nothing, or two things, are nothing', () => {
  it.each([
    ['opening times', drawnRow('09.00 - 18.30')],
    ['opening times, twice', drawnRow('09.00-12.00 13.00-18.30')],
    ['a date', drawnRow('2026-10-05')],
    ['a date, day first', drawnRow('05.10.2026')],
    ['a range of years', drawnRow('1990 - 2026')],
    ['a range of sums', drawnRow('1.000 - 2.500')],
    ['a count', drawnRow('12.345.678')],
    ['a place on the globe', drawnRow('41.0082 28.9784')],
    ['two numbers', drawnRow('217 555 0121 - 217 555 0122')],
    ['a number with words', drawnRow('Call 217 555 0121 now')],
    ['a short number', drawnRow('155')],
    ['a long number', drawnRow('1234567890123456')],
    ['an address with words', drawnRow('Write to hello@harbour.example')],
    ['two addresses', drawnRow('a@harbour.example, b@harbour.example')],
    ['an e-mail without a host', drawnRow('hello@harbour')],
    ['a status', drawnRow('Open now')],
    ['a website without its link', drawnRow('harbour.example')],
    ['a website that leads elsewhere', drawnRow('harbour.example', { href: shim('https://evil.example/') })],
    ['a host within another', drawnRow('harbour.example', { href: shim('https://harbour.example.evil.example/') })],
    [
      'a website of another scheme',
      drawnRow('harbour.example', { href: shim('javascript:alert(1)//harbour.example') }),
    ],
    ['words that lead outside', drawnRow('Order food', { href: shim('https://delivery.example/harbour') })],
    ['an account in the open', drawnRow('instagram.com/harbour', { href: shim('https://instagram.com/harbour') })],
    ['an account of another handle', drawnRow('harbour', { href: shim('https://instagram.com/another') })],
    ['an e-mail that writes elsewhere', drawnRow('a@harbour.example', { href: 'mailto:b@harbour.example' })],
    ['a number that dials another', drawnRow('217 555 0121', { href: 'tel:+12175550999' })],
    ['a number that leads to a map', drawnRow('217 555 0121', { href: 'https://maps.google.com/maps?q=x' })],
    ['reviews of another Page', drawnRow('94% recommend (7 reviews)', { href: '/another/reviews' })],
    ['another Page', drawnRow('Another Page', { href: 'https://www.facebook.com/another' })],
    ['a WhatsApp group', drawnRow('Chat', { href: shim('https://chat.whatsapp.com/ABCDEFGHIJKLMNOP') })],
    ['a WhatsApp channel', drawnRow('News', { href: shim('https://whatsapp.com/channel/0029Example') })],
    ['a price in words', drawnRow('Zakres cen · Umiarkowane ceny')],
    ['a price of two currencies', drawnRow('Price range · $€')],
    ['services', drawnRow('Dine-in · Outdoor seating')],
    ['a rating in bold', drawnRow(' · 4.7 (130 Reviews)', { bold: 'Rating' })],
    ['small print that is a fact too', drawnRow('217 555 0121', { small: 'other@harbour.example' })],
    ['what is drawn backwards', drawnRow('\u202e1210 555 712')],
    ['an e-mail drawn backwards', drawnRow('a\u202eb@harbour.example')],
    ['a map’s shortened address', drawnRow('Map', { href: 'https://maps.google.com/maps?q=x' })],
  ])('%s', (_, row) => {
    expect(read(drawnCard('Intro', [row]))).toEqual({});
  });

  it('two links, two addresses, several lines', () => {
    const twice = `<div><i data-visualcompletion="css-img"></i><span dir="auto"><a href="${shim('https://a.example/')}">a.example</a> <a href="${shim('https://b.example/')}">b.example</a></span></div>`;
    expect(read(drawnCard('Intro', [twice]))).toEqual({});
    const silent = drawnRow('a.example', { href: shim('https://a.example/') });
    expect(read(drawnCard('Intro', [silent]))).toEqual({ websites: ['https://a.example/'] });
    const elsewhere = `<a href="${shim('https://b.example/')}"></a>`;
    expect(read(drawnCard('Intro', [silent.replace('</span>', `${elsewhere}</span>`)]))).toEqual({});
    const places = ['1 Pier Road', '2 Lake Street'].map((text) =>
      drawnRow(text, { href: shim('https://maps.google.com/maps?q=x') }),
    );
    expect(read(drawnCard('Intro', places))).toEqual({});
    const lines = `<div><i data-visualcompletion="css-img"></i>${'<span dir="auto">217 555 0121</span>'.repeat(4)}</div>`;
    expect(read(drawnCard('Intro', [lines]))).toEqual({});
  });

  it('text before its icon is no row: a post’s time and its globe', () => {
    const post = '<div><span dir="auto">217 555 0121</span><i data-visualcompletion="css-img"></i></div>';
    expect(read(drawnCard('Intro', [post]))).toEqual({});
  });
});
