// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { BusinessPage, FactName } from '../../utils/core/business/business-page.ts';
import { businessPageSchema } from '../../utils/core/business/business-page.ts';
import type { PageReading } from '../../utils/facebook/page-reading.ts';
import { readCounts } from '../../utils/core/business/read-counts.ts';
import { readRating } from '../../utils/core/business/read-rating.ts';
import { readAnswerAlone } from '../support/read-answer-alone.ts';
import { readPage } from '../../utils/facebook/read-page.ts';
import { isPageCallToAction, whatsAppTargetOf } from '../../utils/facebook/whatsapp-target.ts';
import { loadPage } from '../support/load-page.ts';
import { sayFigure } from '../support/say-figure.ts';

const folder = join(import.meta.dirname, '../../../shared/facebook-pages');
const indexFile = join(folder, 'index.json');

interface Entry {
  readonly file: string;
  readonly url?: string;
  readonly expected?: Readonly<Record<string, unknown>>;
}

const entries: readonly Entry[] = existsSync(indexFile) ? JSON.parse(readFileSync(indexFile, 'utf8')).files : [];
const tally = { documents: 0, expected: 0, right: 0, wrong: 0, falsePages: 0 };
const nothing = Symbol('nothing shown');

function shown(page: BusinessPage, name: FactName): unknown {
  const fact = page.facts[name];
  return fact?.state === 'shown' ? fact.value : nothing;
}

/** A count of people: a fact of its own, or one in the summary of the document's head. */
function countOn({ facts }: BusinessPage, name: 'likes' | 'followers' | 'wereHere'): unknown {
  const fact = facts[name];
  if (fact.state === 'shown') return fact.value;
  return (facts.summary.state === 'shown' ? readCounts(facts.summary.value)[name] : undefined) ?? nothing;
}

const firstOf = (value: unknown) => (Array.isArray(value) ? value[0] : nothing);
const part = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : nothing;

/** Each word of index.json and what it means here. A word that isn't listed fails the test. */
const words: Readonly<Record<string, (page: BusinessPage, expected: Readonly<Record<string, unknown>>) => unknown>> = {
  name: (page) => page.name,
  profile_id: (page) => page.profileId,
  page_id: (page) => page.pageId ?? nothing,
  username: (page) => page.username ?? nothing,
  verified: (page) => shown(page, 'verified'),
  category: (page) => firstOf(shown(page, 'categories')),
  category_also: (page, expected) =>
    [expected['category']].flat().includes(firstOf(shown(page, 'categories'))) ? expected['category_also'] : nothing,
  categories: (page) => shown(page, 'categories'),
  about: (page) => shown(page, 'description'),
  email: (page) => firstOf(shown(page, 'emails')),
  phones: (page) => shown(page, 'phones'),
  websites: (page) => shown(page, 'websites'),
  other_accounts: (page) => shown(page, 'otherAccounts'),
  address: (page) => shown(page, 'address'),
  latitude: (page) => part(shown(page, 'location'), 'latitude'),
  longitude: (page) => part(shown(page, 'location'), 'longitude'),
  hours: (page) => shown(page, 'hours'),
  hours_setting: (page) => (part(shown(page, 'hours'), 'kind') === 'always' ? 'OPEN_ALWAYS' : nothing),
  hours_status: (page) => part(shown(page, 'openState'), 'text'),
  open_now: (page) => part(shown(page, 'openState'), 'open'),
  price_range: (page) => shown(page, 'priceRange'),
  rating_text: (page) => shown(page, 'rating'),
  rating: (page) => {
    const rating = shown(page, 'rating');
    if (typeof rating !== 'string') return rating;
    const { stars, recommendPercent, count } = readRating(rating);
    return { ...(stars === undefined ? { recommend_percent: recommendPercent } : { value: stars }), count };
  },
  services: (page) => shown(page, 'services'),
  wifi: (page) => shown(page, 'wifi'),
  confirmed_owner: (page) => shown(page, 'confirmedOwner'),
  followers_text: (page) => shown(page, 'followersText'),
  followers: (page) => countOn(page, 'followers'),
  likes: (page) => countOn(page, 'likes'),
  were_here: (page) => countOn(page, 'wereHere'),
  profile_picture: (page) => shown(page, 'picture'),
  cover: (page) => shown(page, 'cover'),
  whatsapp: (page) => shown(page, 'whatsapp'),
};

/** What index.json says by null or an empty list must not be shown. */
const isNothing = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);

function check(label: string, value: unknown, wanted: unknown): void {
  tally.expected++;
  const target = isNothing(wanted) ? nothing : wanted;
  try {
    expect({ label, value }).toEqual({ label, value: target });
    tally.right++;
  } catch (error) {
    tally.wrong++;
    throw error;
  }
}

/** Facts that stand in a document beyond what index.json lists of it, looked up by hand. Nothing else may appear. */
const beyond: Readonly<Record<string, readonly FactName[]>> = {
  'nasa-about-2026-en.html': ['followersText', 'likes'],
  'pol-zartem-2023-en.html': ['categories', 'followersText'],
  'pol-zartem-2024-pl.html': ['followersText'],
  'west-vinings-dental-2026-en.html': ['wereHere'],
  'yellow-bluff-dental-2026-en.html': ['wereHere'],
};
const factOfWord: Readonly<Record<string, FactName>> = {
  verified: 'verified',
  categories: 'categories',
  about: 'description',
  email: 'emails',
  phones: 'phones',
  websites: 'websites',
  other_accounts: 'otherAccounts',
  address: 'address',
  latitude: 'location',
  hours_setting: 'hours',
  hours_status: 'openState',
  price_range: 'priceRange',
  rating: 'rating',
  services: 'services',
  wifi: 'wifi',
  confirmed_owner: 'confirmedOwner',
  followers_text: 'followersText',
  followers: 'followers',
  likes: 'likes',
  were_here: 'wereHere',
  profile_picture: 'picture',
  cover: 'cover',
};

function read(entry: Entry, url: string): PageReading {
  const text = readFileSync(join(folder, entry.file), 'utf8');
  return entry.file.endsWith('.json') ? readAnswerAlone(text, url) : readPage(loadPage(text, url), url);
}

/** An address under which the file would be a Page view, if it were one. */
function pageUrl({ url, expected }: Entry): string {
  return (
    url?.split(' ')[0] ??
    `https://www.facebook.com/${typeof expected?.['username'] === 'string' ? expected['username'] : 'NASA'}`
  );
}

const notPages = entries.filter(({ expected }) => expected?.['is_page'] === false);
const pages = entries.filter(({ expected }) => expected?.['is_page'] === true);

describe('real saved Pages', () => {
  afterAll(() => {
    const { documents, expected, right, wrong, falsePages } = tally;
    sayFigure(
      entries.length === 0
        ? 'real saved Pages: not there, 0 walked'
        : `real saved Pages: ${documents} documents, ${expected} expected values, ${right} right, ${wrong} wrong, ${falsePages} false Pages`,
    );
  });

  it('are there, or it is said that they are not', () => {
    const known = entries.filter(
      (entry) => pages.includes(entry) || notPages.includes(entry) || entry.file === 'whatsapp-cta-links.json',
    );
    expect(known).toEqual(entries);
  });

  for (const entry of pages) {
    it(`${entry.file} is read as its index says`, () => {
      tally.documents++;
      const expected = entry.expected ?? {};
      const reading = read(entry, pageUrl(entry));
      expect(reading.kind).toBe('read');
      if (reading.kind !== 'read') return;
      expect(businessPageSchema.parse(reading.page)).toEqual(reading.page);
      for (const [word, wanted] of Object.entries(expected)) {
        if (word === 'is_page') continue;
        const look = words[word];
        if (look === undefined) throw new Error(`${word}: a word of index.json that this test doesn't know`);
        check(word, look(reading.page, expected), wanted);
      }
    });

    it(`${entry.file} yields no fact beyond`, () => {
      const reading = read(entry, pageUrl(entry));
      const { summary, ...told } = reading.kind === 'read' ? reading.page.facts : {};
      const counts = Object.keys(summary?.state === 'shown' ? readCounts(summary.value) : {});
      const facts = Object.entries(told);
      const listed = Object.keys(entry.expected ?? {}).map((word) => factOfWord[word]);
      const extra = facts
        .filter(([name, fact]) => fact?.state === 'shown' && !listed.some((other) => other === name))
        .map(([name]) => name);
      const counted = counts.filter((name) => !listed.some((other) => other === name));
      expect([...new Set([...extra, ...counted])].toSorted()).toEqual(beyond[entry.file] ?? []);
    });

    it(`${entry.file} is not taken for the Page of another address`, () => {
      for (const url of [
        'https://www.facebook.com/SomebodyElse',
        'https://www.facebook.com/profile.php?id=100000000000001',
      ]) {
        expect(read(entry, url).kind).toBe('rendering');
      }
      expect(read(entry, 'https://www.facebook.com/groups/123456').kind).toBe('elsewhere');
    });
  }

  for (const entry of notPages) {
    it(`${entry.file} is no Page under any address`, () => {
      tally.documents++;
      const urls = [
        entry.expected?.['surface'] === 'group'
          ? 'https://www.facebook.com/groups/1443890352589739/'
          : 'https://www.facebook.com/events/1526795995494848/',
        'https://web.facebook.com/NASA',
        'https://www.facebook.com/profile.php?id=100044561550831',
      ];
      const kinds = urls.map((url) => read(entry, url).kind);
      tally.falsePages += kinds.filter((kind) => kind === 'read').length;
      expect(kinds).not.toContain('read');
      const isWall = entry.expected?.['wall'] !== undefined;
      expect(isWall ? kinds.slice(1) : kinds.slice(0, 1)).toEqual(isWall ? ['wall', 'wall'] : ['elsewhere']);
    });
  }

  it('links of WhatsApp buttons give the number they say', () => {
    const file = join(folder, 'whatsapp-cta-links.json');
    const links = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
    if (links.length > 0) tally.documents++;
    for (const { href, expected } of links) {
      check(href, whatsAppTargetOf(href), { kind: 'number', digits: expected.whatsapp.slice(1) });
      check(href, isPageCallToAction(href), expected.page_cta);
    }
    expect(links.length).toBe(entries.length === 0 ? 0 : 12);
  });
});
