import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { timeZoneSchema } from '../../../utils/core/profile/business-hours.ts';
import { countries } from '../../../utils/core/place/countries.ts';
import { isTimeZone } from '../../../utils/core/place/is-time-zone.ts';
import { timeZoneOfCountry, timeZonesOfCountry } from '../../../utils/core/place/time-zone-of-country.ts';

describe('timeZoneOfCountry', () => {
  it.each([
    ['TR', 'Europe/Istanbul'],
    ['IN', 'Asia/Kolkata'],
    ['GB', 'Europe/London'],
    ['SA', 'Asia/Riyadh'],
    ['EG', 'Africa/Cairo'],
    ['VN', 'Asia/Ho_Chi_Minh'],
    ['DE', 'Europe/Berlin'],
    ['AR', 'America/Argentina/Buenos_Aires'],
    ['XK', 'Europe/Belgrade'],
    ['US', null],
    ['BR', null],
    ['ID', null],
    ['ES', null],
    ['ZZ', null],
    ['', null],
    ['tr', null],
    ['TR-x', null],
  ])('of %j is %s', (country, expected) => {
    expect(timeZoneOfCountry(country)).toBe(expected);
  });

  it('names one zone only where all clocks of the country agree, all through a year', () => {
    const moments = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15, 12)));
    const clock = (timeZone: string) => {
      const format = new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short', timeStyle: 'short' });
      return moments.map((moment) => format.format(moment)).join();
    };
    const wrong = countries.filter((country) => {
      const zone = timeZoneOfCountry(country);
      return zone !== null && new Set([zone, ...timeZonesOfCountry(country)].map(clock)).size > 1;
    });
    expect(wrong).toEqual([]);
  });
});

describe('in an engine that knows no zones of countries', () => {
  const prototype = Intl.Locale.prototype;
  const known = ['getTimeZones', 'timeZones'].map(
    (key) => [key, Object.getOwnPropertyDescriptor(prototype, key)] as const,
  );
  beforeEach(() => {
    for (const [key] of known) Object.defineProperty(prototype, key, { value: undefined, configurable: true });
  });
  afterEach(() => {
    for (const [key, descriptor] of known) {
      Reflect.deleteProperty(prototype, key);
      if (descriptor) Object.defineProperty(prototype, key, descriptor);
    }
  });

  it('knows only what it is sure of by itself', () => {
    expect(['TR', 'DE', 'US'].map((country) => timeZoneOfCountry(country))).toEqual([null, 'Europe/Berlin', null]);
    expect(['TR', 'DE'].map((country) => timeZonesOfCountry(country))).toEqual([[], ['Europe/Berlin']]);
  });
});

describe('timeZonesOfCountry', () => {
  it('suggests several where there are several', () => {
    expect(timeZonesOfCountry('ID')).toEqual(
      expect.arrayContaining(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']),
    );
    expect(timeZonesOfCountry('BR')).toContain('America/Sao_Paulo');
    expect(timeZonesOfCountry('ZZ')).toEqual([]);
  });

  it('names zones that Intl and the profile take, by names in use today', () => {
    const zones = [...new Set(countries.flatMap((country) => timeZonesOfCountry(country)))];
    expect(zones.length).toBeGreaterThan(200);
    expect(zones.filter((zone) => !isTimeZone(zone) || !timeZoneSchema.safeParse(zone).success)).toEqual([]);
    expect(zones).not.toContain('Asia/Calcutta');
  });
});

describe('isTimeZone', () => {
  it.each(['Europe/Istanbul', 'Asia/Kolkata', 'Asia/Calcutta', 'America/Argentina/Buenos_Aires', 'UTC'])(
    'knows %s',
    (name) => {
      expect(isTimeZone(name)).toBe(true);
    },
  );

  it.each(['', 'Europe/Kopru', 'Istanbul', '+03:00', '+0300', '-03', 'Europe/Istanbul ', '../etc'])(
    'does not know %j',
    (name) => {
      expect(isTimeZone(name)).toBe(false);
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(() => isTimeZone(name)).not.toThrow();
      }),
    );
  });
});
