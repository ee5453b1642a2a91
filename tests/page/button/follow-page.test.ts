import { describe, expect, it } from 'vitest';
import type { BusinessPage } from '../../../utils/core/business/business-page.ts';
import type { PageButton } from '../../../utils/core/business/page-button.ts';
import { followPage } from '../../../utils/facebook/button/follow-page.ts';
import { pageOf } from './page-of.ts';

const read = (page: BusinessPage) => ({ kind: 'read', page }) as const;
const buttonTo = (digits: string): PageButton => ({ href: `https://wa.me/${digits}`, origin: 'linked' });

function setUp() {
  const asked: {
    page: BusinessPage;
    wanted: () => boolean;
    answer: (button: PageButton | null | 'unreachable') => Promise<void>;
  }[] = [];
  const seen: string[] = [];
  const left: string[] = [];
  const follower = followPage({
    ask: (page, wanted) =>
      new Promise((resolve) => {
        asked.push({
          page,
          wanted,
          async answer(button) {
            resolve(button);
            await new Promise(setImmediate);
          },
        });
      }),
    show: ({ href }, { name }) => seen.push(`${name} ${href}`),
    hide: () => seen.push('hidden'),
    onLeft: () => left.push('left'),
  });
  return { follower, asked, seen, left };
}

describe('followPage', () => {
  it('asks once per different reading, and shows what it is told', async () => {
    const { follower, asked, seen } = setUp();
    follower.saw(read(pageOf('100001')));
    follower.saw(read(pageOf('100001')));
    follower.saw({ kind: 'rendering', missing: [] });
    expect(asked).toHaveLength(1);
    await asked[0]?.answer(buttonTo('905321234567'));
    expect(seen).toEqual(['Güneş Kafe https://wa.me/905321234567']);
    follower.saw(read(pageOf('100001', 'Güneş Kafe & Pastane')));
    expect(asked).toHaveLength(2);
  });

  it('drops the answer for a Page that is no longer in view', async () => {
    const { follower, asked, seen } = setUp();
    follower.saw(read(pageOf('100001', 'A')));
    follower.left();
    follower.saw(read(pageOf('100002', 'B')));
    expect(asked[0]?.wanted()).toBe(false);
    expect(asked[1]?.wanted()).toBe(true);
    await asked[1]?.answer(buttonTo('222222'));
    await asked[0]?.answer(buttonTo('111111'));
    expect(seen.at(-1)).toBe('B https://wa.me/222222');
    expect(seen.filter((entry) => entry.startsWith('A'))).toEqual([]);
  });

  it('hides at once when another Page is read at the same address, or none', async () => {
    const { follower, asked, seen } = setUp();
    follower.saw(read(pageOf('100001', 'A')));
    await asked[0]?.answer(buttonTo('111111'));
    follower.saw(read(pageOf('100002', 'B')));
    expect(seen.at(-1)).toBe('hidden');
    await asked[1]?.answer(buttonTo('222222'));
    follower.saw({ kind: 'elsewhere' });
    expect(seen.at(-1)).toBe('hidden');
    expect(asked).toHaveLength(2);
  });

  it('hides after unlinking, and asks again only for a Page', async () => {
    const { follower, asked, seen } = setUp();
    follower.again();
    expect(asked).toHaveLength(0);
    follower.saw(read(pageOf('100001')));
    await asked[0]?.answer(buttonTo('111111'));
    follower.again();
    await asked[1]?.answer(null);
    expect(seen.at(-1)).toBe('hidden');
  });

  it('says once that a Page was left, and nothing where there was none', () => {
    const { follower, left } = setUp();
    follower.left();
    follower.saw({ kind: 'elsewhere' });
    expect(left).toEqual([]);
    follower.saw(read(pageOf('100001')));
    follower.saw(read(pageOf('100002')));
    follower.left();
    follower.left();
    expect(left).toEqual(['left', 'left']);
  });

  it('keeps the button while the background is out of reach, and asks with the next reading', async () => {
    const { follower, asked, seen } = setUp();
    follower.saw(read(pageOf('100001')));
    await asked[0]?.answer(buttonTo('111111'));
    follower.again();
    await asked[1]?.answer('unreachable');
    expect(seen).toHaveLength(1);
    follower.saw(read(pageOf('100001')));
    expect(asked).toHaveLength(3);
  });
});
