import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareLinks } from '../../../utils/core/share/share-links.ts';
import { cafeLink, cafeProfile } from '../../support/sample-business.ts';
import { hostileProfile } from './hostile-profile.ts';

describe('shareLinks', () => {
  it('fills in the Page’s name and address', () => {
    expect(shareLinks({ profile: cafeProfile, link: cafeLink }, 'Merhaba {page}: {url}')).toEqual({
      plain: 'https://wa.me/905321234567',
      withMessage: {
        kind: 'fine',
        text: 'Merhaba Güneş Kafe: https://www.facebook.com/guneskafe',
        url: 'https://wa.me/905321234567?text=Merhaba%20G%C3%BCne%C5%9F%20Kafe%3A%20https%3A%2F%2Fwww.facebook.com%2Fguneskafe',
      },
    });
  });

  it.each([
    ['no message', '', cafeProfile, { kind: 'none' }],
    ['a message of nothing visible', ' \u202E\n', cafeProfile, { kind: 'none' }],
    ['an address that is not there', '{url}', { ...cafeProfile, websites: [] }, { kind: 'none' }],
    [
      'the business itself while no Page is linked',
      '{page} {url}',
      cafeProfile,
      { text: 'Güneş Kafe https://guneskafe.example/' },
    ],
    ['a long one', 'x'.repeat(501), cafeProfile, { kind: 'long' }],
    ['one that no link holds', 'ğ'.repeat(400), cafeProfile, { kind: 'tooLong' }],
  ] as const)('%s', (_, template, profile, expected) => {
    expect(
      shareLinks({ profile: { ...profile, websites: [...profile.websites] }, link: null }, template).withMessage,
    ).toMatchObject(expected);
  });

  it('always leads to the number, and to nothing that a name or message says', () => {
    fc.assert(
      fc.property(hostileProfile, (profile) => {
        const { plain, withMessage } = shareLinks({ profile, link: null }, '{page} {url}');
        for (const url of 'url' in withMessage ? [plain, withMessage.url] : [plain]) {
          const { origin, pathname, searchParams, hash } = new URL(url);
          expect([origin, `+${pathname.slice(1)}`, hash]).toEqual(['https://wa.me', profile.phone, '']);
          expect([...searchParams.keys()].filter((key) => key !== 'text')).toEqual([]);
          expect(url).toMatch(/^[\x21-\x7E]+$/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
