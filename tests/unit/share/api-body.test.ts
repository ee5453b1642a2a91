import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { emptyProfile } from '../../../utils/core/profile/profile.ts';
import { apiBody } from '../../../utils/core/share/api-body.ts';
import { cafeProfile } from '../../support/sample-business.ts';
import { hostileProfile } from './hostile-profile.ts';

const text = (max: number) => z.optional(z.string().check(z.minLength(1), z.maxLength(max)));
const verticals =
  'ALCOHOL APPAREL AUTO BEAUTY EDU ENTERTAIN EVENT_PLAN FINANCE GOVT GROCERY HEALTH HOTEL NONPROFIT ONLINE_GAMBLING OTC_DRUGS OTHER PHYSICAL_GAMBLING PROF_SERVICES RESTAURANT RETAIL TRAVEL';

/** What the Cloud API's documentation allows, written down here once more and independently of the profile's schema. */
const documented = z.strictObject({
  messaging_product: z.literal('whatsapp'),
  about: text(139),
  address: text(256),
  description: text(512),
  email: z.optional(z.email().check(z.maxLength(128))),
  websites: z.optional(
    z.array(z.string().check(z.regex(/^https?:\/\/\S+$/i), z.maxLength(256))).check(z.minLength(1), z.maxLength(2)),
  ),
  vertical: z.optional(z.enum(verticals.split(' '))),
});

describe('apiBody', () => {
  it('is the profile in the fields of the API', () => {
    expect(apiBody({ ...cafeProfile, about: 'Her gün taze' })).toEqual({
      messaging_product: 'whatsapp',
      about: 'Her gün taze',
      address: 'Moda Caddesi 12, 34710 Kadıköy, İstanbul',
      description: 'Mahallenin fırını ve kahvesi. Taze ekmek sabah yedide.',
      email: 'merhaba@guneskafe.example',
      websites: ['https://guneskafe.example/'],
      vertical: 'RESTAURANT',
    });
  });

  it('would clear nothing that the profile doesn’t hold', () => {
    expect(apiBody(emptyProfile('+905321234567', 'Kafe'))).toEqual({ messaging_product: 'whatsapp' });
  });

  it('keeps to the limits where composing makes a text longer', () => {
    const { about } = apiBody({ ...cafeProfile, about: '\uFB2C'.repeat(139) });
    expect(about?.length).toBeLessThanOrEqual(139);
    expect(about).not.toBe('');
  });

  it('is JSON that the API’s documented rules allow, whatever the profile says', () => {
    fc.assert(
      fc.property(hostileProfile, (profile) => {
        const sent: unknown = JSON.parse(JSON.stringify(apiBody(profile)));
        expect(documented.safeParse(sent).error).toBeUndefined();
        expect(JSON.stringify(sent)).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|\\u0/);
      }),
      { numRuns: 500 },
    );
  });
});
