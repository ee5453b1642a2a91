// @vitest-environment node
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { businessFactsSchema } from '../../utils/core/business/business-page.ts';
import { drawnCardSchema } from '../../utils/core/business/drawn-card.ts';
import { rowLimits } from '../../utils/core/business/row-limits.ts';
import { factSchema } from '../../utils/core/business/fact-schema.ts';
import { findPageHeader } from '../../utils/facebook/page-header.ts';
import { readRows } from '../../utils/facebook/read-rows.ts';
import { takeRows } from '../../utils/facebook/take-rows.ts';
import { drawnCard, drawnRow, drawnView, shim } from '../support/drawn-html.ts';
import { loadPage } from '../support/load-page.ts';
import { siteDocument } from '../support/site-blocks.ts';

const page = { profileId: '100055500000121', pageId: '555000000000121', username: 'harbour.cafe' };
const root = 'https://www.facebook.com/harbour.cafe';
const cardsSchema = z.array(drawnCardSchema).check(z.maxLength(rowLimits.cards));

function take(body: string) {
  const document = loadPage(siteDocument([], drawnView({ name: 'Harbour', path: '/harbour.cafe', body })));
  const header = findPageHeader(document);
  return header ? takeRows(header) : [];
}
const intro = drawnCard('Intro', [drawnRow('+1 217 555 0121'), drawnRow('hello@harbour.example')]);
const facts = { phones: ['+1 217 555 0121'], emails: ['hello@harbour.example'] };

describe('hostile documents', () => {
  it.each([
    'parentElement',
    'closest',
    'querySelector',
    'querySelectorAll',
    'matches',
    'contains',
    'textContent',
    'getAttribute',
    'compareDocumentPosition',
    'children',
    'attributes',
  ])('forms with a field named %s are passed by', (name) => {
    const form = (inside: string) => `<form><input name="${name}">${inside}</form>`;
    const mixed = form(intro) + intro + form(`<h2><a href="/x">x</a></h2>${drawnRow('217 555 0999')}`);
    const nested = `<div><i data-visualcompletion="css-img"></i><div>${form('<span dir="auto">217 555 0999</span>')}</div></div>`;
    const dir = `<div><i data-visualcompletion="css-img"></i><form dir="auto"><input name="${name}">217 555 0999</form></div>`;
    expect(readRows(take(`${mixed}<div><h2>x</h2>${nested}${dir}</div>`), page, root)).toEqual(facts);
  });

  it('10,000 rows are cut to a few', () => {
    const cards = take(
      drawnCard(
        'Intro',
        Array.from({ length: 10_000 }, (_, index) => drawnRow(`0532 000 ${1000 + index}`)),
      ),
    );
    expect(cards.flatMap(({ rows }) => rows)).toHaveLength(rowLimits.rows);
    expect(cardsSchema.safeParse(cards).error).toBeUndefined();
    expect(readRows(cards, page, root).phones).toHaveLength(10);
  });

  it('10,000 cards, giant texts, giant and many links', () => {
    const long = 'x'.repeat(2_000_000);
    const links = Array.from({ length: 50 }, (_, index) => `<a href="/${index}">l</a>`).join('');
    const odd = [
      drawnRow(long),
      drawnRow('Text', { small: long }),
      drawnRow('a.example', { href: `https://a.example/${long}` }),
      `<div><i data-visualcompletion="css-img"></i><span dir="auto">${links}</span></div>`,
    ];
    const cards = take(intro + drawnCard('Odd', odd) + intro.repeat(200));
    expect(cardsSchema.safeParse(cards).error).toBeUndefined();
    expect(cards[0]?.rows).toHaveLength(2);
    expect(cards.flatMap(({ rows }) => rows.flatMap(({ texts }) => texts)).join('')).not.toContain('xxx');
  });

  it('a card with more names than are taken is nobody’s', () => {
    const names = '<h3><a href="https://www.facebook.com/harbour.cafe/photos">x</a></h3>'.repeat(30);
    const cards = take(`<div>${names}${drawnRow('217 555 0999')}</div>${intro}`);
    expect(readRows(cards, page, root)).toEqual(facts);
  });

  it('a long feed and a deep one are no rows', () => {
    const post = `<div role="article"><h3>Post</h3>${drawnRow('217 555 0999')}</div>`;
    const deep = `${'<div>'.repeat(400)}${drawnRow('217 555 0998')}${'</div>'.repeat(400)}`;
    const cards = take(`${intro}<div role="feed">${post.repeat(1500)}</div>${deep}`);
    expect(readRows(cards, page, root)).toEqual(facts);
  }, 60_000);
});

describe('whatever is drawn', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '\u202e',
      '\ud800',
      '217 555 0121',
      'a@b.example',
      'a.example',
      ' · $$',
      'Page · A',
      '',
      '0'.repeat(1000),
    ),
  );
  const link = fc.oneof(
    fc.constantFrom(
      'mailto:a@b.example',
      'tel:2175550121',
      'mailto:%E0%A4%A',
      '/l.php?u=',
      'https://l.facebook.com/l.php?u=%',
      '//x',
      '#',
    ),
    fc.webUrl(),
    fc.webUrl().map(shim),
    fc.string({ maxLength: 40 }),
  );
  const row = fc.record({
    texts: fc.array(text, { maxLength: 3 }),
    bold: fc.option(text, { nil: undefined }),
    links: fc.array(link, { maxLength: 2 }),
  });
  const card = fc.record({ rows: fc.array(row, { maxLength: 6 }), names: fc.array(link, { maxLength: 3 }) });
  const valuesSchema = z.partial(businessFactsSchema);

  it('no value breaks its cap, and nothing throws', () => {
    fc.assert(
      fc.property(fc.array(card, { maxLength: 3 }), (cards) => {
        const stated = Object.entries(readRows(cards, page, root)).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, { state: 'shown', value, source: 'dom' }]],
        );
        expect(valuesSchema.safeParse(Object.fromEntries(stated)).error).toBeUndefined();
      }),
      { numRuns: 500 },
    );
    expect(factSchema(z.string()).safeParse({ state: 'shown', value: 1, source: 'dom' }).success).toBe(false);
  });

  it('a telephone number is read as it is written, in any digits', () => {
    const groups = fc.array(fc.stringMatching(/^[0-9]{2,4}$/), { minLength: 3, maxLength: 3 });
    const zeros = fc.constantFrom('0', '٠', '۰', '०', '০');
    fc.assert(
      fc.property(groups, zeros, fc.constantFrom(' ', '\u00a0', '-'), (parts, zero, mark) => {
        const ascii = `+${parts.join(mark)}`;
        const first = zero.charCodeAt(0);
        const written = ascii.replaceAll(/[0-9]/g, (digit) => String.fromCharCode(first + Number(digit)));
        const read = readRows([{ rows: [{ texts: [written], links: [] }], names: [] }], page, root).phones;
        const count = parts.join('').length;
        expect(read).toEqual(count < 7 ? undefined : [written.replaceAll('\u00a0', ' ')]);
      }),
    );
  });
});
