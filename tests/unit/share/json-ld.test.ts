import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import type { LocalBusiness, WithContext } from 'schema-dts';
import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../../../utils/core/profile/profile.ts';
import { jsonLd } from '../../../utils/core/share/json-ld.ts';
import { jsonLdScript } from '../../../utils/core/share/json-ld-script.ts';
import { cafeLink, cafeProfile } from '../../support/sample-business.ts';
import { hostileProfile } from './hostile-profile.ts';

const business = { profile: cafeProfile, link: cafeLink };

describe('jsonLd', () => {
  it('says what schema.org has words for', () => {
    // The annotation is the check: schema-dts has no room for a property or a value that schema.org doesn't know.
    const expected: WithContext<LocalBusiness> = {
      '@context': 'https://schema.org',
      '@type': 'CafeOrCoffeeShop',
      name: 'Güneş Kafe',
      description: 'Mahallenin fırını ve kahvesi. Taze ekmek sabah yedide.',
      telephone: '+905321234567',
      email: 'merhaba@guneskafe.example',
      address: 'Moda Caddesi 12, 34710 Kadıköy, İstanbul',
      url: 'https://guneskafe.example/',
      sameAs: ['https://www.facebook.com/guneskafe'],
      openingHoursSpecification: [
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday'],
          opens: '09:00',
          closes: '22:00',
        },
        { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Friday'], opens: '09:00', closes: '00:00' },
        { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Saturday'], opens: '10:00', closes: '00:00' },
      ],
    };
    expect(jsonLd(business)).toEqual(expected);
  });

  it('fits the type of a place of business', () => {
    const typed: WithContext<LocalBusiness> = { ...jsonLd(business), '@type': 'LocalBusiness' };
    expect(typed).toHaveProperty('telephone', cafeProfile.phone);
  });

  it('leaves out what the profile doesn’t say', () => {
    expect(jsonLd({ profile: emptyProfile('+905321234567', 'Adsız'), link: null })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'LocalBusiness',
      name: 'Adsız',
      telephone: '+905321234567',
    });
  });

  it('keeps a second website beside the Page', () => {
    const profile = { ...cafeProfile, websites: ['https://a.example/', 'https://b.example/'] };
    expect(jsonLd({ profile, link: cafeLink })).toMatchObject({
      url: 'https://a.example/',
      sameAs: ['https://b.example/', 'https://www.facebook.com/guneskafe'],
    });
  });
});

describe('jsonLdScript', () => {
  const parser = new new JSDOM('').window.DOMParser();

  it('is one script in an HTML document, and its text is the same data, whatever the profile says', () => {
    fc.assert(
      fc.property(hostileProfile, (profile) => {
        const data = jsonLd({ profile, link: cafeLink });
        const { body } = parser.parseFromString(`<body>${jsonLdScript(data)}<p id="after"></p></body>`, 'text/html');
        const [script, after] = body.children;
        expect(body.children).toHaveLength(2);
        expect(script?.getAttribute('type')).toBe('application/ld+json');
        expect(after?.id).toBe('after');
        expect(JSON.parse(script?.textContent ?? '')).toEqual(data);
        expect(script?.textContent).not.toMatch(/[<>&\u2028\u2029\u202A-\u202E\u2066-\u2069]/);
      }),
      { numRuns: 300 },
    );
  });

  it('writes what could end it as escapes', () => {
    const script = jsonLdScript({ name: '</script><script>alert(1)</script><!-- & \u2028' });
    expect(script.match(/<\/?script/g)).toEqual(['<script', '</script']);
    expect(script).toContain(String.raw`\u003c/script\u003e\u003cscript\u003ealert(1)`);
    expect(script).toContain(String.raw`\u0026 \u2028`);
  });
});
