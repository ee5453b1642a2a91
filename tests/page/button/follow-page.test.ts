import { describe, expect, it } from 'vitest';
import type { PageButton } from '../../../utils/core/business/page-button.ts';
import type { PageSnapshot } from '../../../utils/core/business/page-snapshot.ts';
import { followPage, type Understood } from '../../../utils/facebook/button/follow-page.ts';
import { emptySnapshot } from '../../support/snapshot-of.ts';
import { sampleFace } from './sample-face.ts';

const view = (name: string): PageSnapshot => ({ ...emptySnapshot, blocks: [name] });
const buttonTo = (digits: string, name: string): PageButton => ({
  ...sampleFace,
  href: `https://wa.me/${digits}`,
  page: { profileId: '100001', name },
});
const page = (name: string, digits: string | null): Understood => ({
  kind: 'page',
  profileId: '100001',
  button: digits === null ? null : buttonTo(digits, name),
});

function setUp() {
  const asked: {
    snapshot: PageSnapshot;
    wanted: () => boolean;
    answer: (answer: Understood | 'unreachable') => Promise<void>;
  }[] = [];
  const seen: string[] = [];
  const left: string[] = [];
  const follower = followPage({
    ask: (snapshot, wanted) =>
      new Promise((resolve) => {
        asked.push({
          snapshot,
          wanted,
          async answer(answer) {
            resolve(answer);
            await new Promise(setImmediate);
          },
        });
      }),
    show: ({ href, page: { name } }) => seen.push(`${name} ${href}`),
    hide: () => seen.push('hidden'),
    onLeft: () => left.push('left'),
  });
  return { follower, asked, seen, left };
}

describe('followPage', () => {
  it('asks once per different snapshot, and shows what it is told', async () => {
    const { follower, asked, seen } = setUp();
    follower.saw(view('A'));
    follower.saw(view('A'));
    expect(asked).toHaveLength(1);
    await asked[0]?.answer(page('Güneş Kafe', '905321234567'));
    expect(seen).toEqual(['Güneş Kafe https://wa.me/905321234567']);
    follower.saw(view('A'));
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['a block', { blocks: ['A', 'B'] }],
    ['an answer', { answers: ['B'] }],
    ['the header', { drawn: { name: 'A', tabs: [], cards: [] } }],
    ['the head', { head: [['og:title', 'A']] satisfies [string, string][] }],
    ['the address', { url: 'https://www.facebook.com/ornekfirin/about' }],
  ])('asks again when %s came or changed', (_, change) => {
    const { follower, asked } = setUp();
    follower.saw(view('A'));
    follower.saw({ ...view('A'), ...change });
    expect(asked).toHaveLength(2);
  });

  it('drops the answer for what is no longer in view', async () => {
    const { follower, asked, seen } = setUp();
    follower.saw(view('A'));
    follower.left();
    follower.saw(view('B'));
    expect(asked[0]?.wanted()).toBe(false);
    expect(asked[1]?.wanted()).toBe(true);
    await asked[1]?.answer(page('B', '222222'));
    await asked[0]?.answer(page('A', '111111'));
    expect(seen.at(-1)).toBe('B https://wa.me/222222');
    expect(seen.filter((entry) => entry.startsWith('A'))).toEqual([]);
  });

  it('shows the button of another Page that is told of at the same address, and none for no Page', async () => {
    const { follower, asked, seen, left } = setUp();
    follower.saw(view('A'));
    await asked[0]?.answer(page('A', '111111'));
    follower.saw(view('B'));
    await asked[1]?.answer(page('B', '222222'));
    expect(seen.at(-1)).toBe('B https://wa.me/222222');
    follower.saw(view('C'));
    await asked[2]?.answer({ kind: 'elsewhere' });
    expect(seen.at(-1)).toBe('hidden');
    expect(left).toEqual(['left']);
  });

  it('leaves everything as it is while it can’t be told', async () => {
    const { follower, asked, seen } = setUp();
    follower.saw(view('A'));
    await asked[0]?.answer(page('A', '111111'));
    follower.saw(view('A2'));
    await asked[1]?.answer({ kind: 'rendering' });
    expect(seen).toEqual(['A https://wa.me/111111']);
  });

  it('hides after unlinking, and asks again only where it asked before', async () => {
    const { follower, asked, seen } = setUp();
    expect(follower.again()).toBe(false);
    expect(asked).toHaveLength(0);
    follower.saw(view('A'));
    await asked[0]?.answer(page('A', '111111'));
    expect(follower.again()).toBe(true);
    await asked[1]?.answer(page('A', null));
    expect(seen.at(-1)).toBe('hidden');
  });

  it('says once that a Page was left, and nothing where there was none', async () => {
    const { follower, asked, left } = setUp();
    follower.left();
    follower.saw(view('person'));
    await asked[0]?.answer({ kind: 'elsewhere' });
    expect(left).toEqual([]);
    follower.saw(view('A'));
    await asked[1]?.answer(page('A', null));
    follower.left();
    follower.left();
    expect(left).toEqual(['left']);
  });

  it('keeps the button while the background is out of reach, and asks with the next look or when told to', async () => {
    const { follower, asked, seen } = setUp();
    follower.saw(view('A'));
    await asked[0]?.answer(page('A', '111111'));
    follower.again();
    await asked[1]?.answer('unreachable');
    expect(seen).toHaveLength(1);
    follower.saw(view('A'));
    await asked[2]?.answer('unreachable');
    follower.again();
    expect(asked).toHaveLength(4);
  });
});
