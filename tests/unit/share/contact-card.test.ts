import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { contactCard } from '../../../utils/core/share/contact-card.ts';
import { sharedProfile } from '../../../utils/core/share/shared-profile.ts';
import { cleanText } from '../../../utils/core/sync/clean-text.ts';
import { emptyProfile } from '../../../utils/core/profile/profile.ts';
import { cafeProfile, sampleNow } from '../../support/sample-business.ts';
import { hostileProfile } from './hostile-profile.ts';
import { hostileText } from './hostile-text.ts';

/** RFC 2426 escapes every semicolon of a text; ical.js takes that back in structured values alone. */
const plain = (value: unknown) => String(value).replaceAll(String.raw`\;`, ';');

/** The card as ical.js reads it. */
const read = (text: string) => {
  const card = ICAL.Component.fromString(text);
  const all = (name: string) => card.getAllProperties(name).map((property) => property.getFirstValue());
  return { card, all, names: card.getAllProperties().map(({ name }) => name) };
};

describe('contactCard', () => {
  it('holds what a phone wants to know', () => {
    const text = contactCard(
      { ...cafeProfile, about: 'Her gün taze', websites: ['https://guneskafe.example/', 'https://b.example/?a=1,2;3'] },
      { now: sampleNow, hours: 'Mon – Thu: 09:00 – 22:00\nSun: Closed' },
    );
    const { all } = read(text);
    expect(all('version')).toEqual(['3.0']);
    expect(all('n')).toEqual([['', '', '', '', '']]);
    expect(all('fn')).toEqual(['Güneş Kafe']);
    expect(all('org')).toEqual(['Güneş Kafe']);
    expect(all('tel')).toEqual(['+905321234567']);
    expect(all('email')).toEqual(['merhaba@guneskafe.example']);
    expect(all('url')).toEqual(['https://guneskafe.example/', 'https://b.example/?a=1,2;3']);
    expect(all('adr')).toEqual([['', '', 'Moda Caddesi 12, 34710 Kadıköy, İstanbul', '', '', '', '']]);
    expect(all('note')).toEqual([
      'Her gün taze\n\nMahallenin fırını ve kahvesi. Taze ekmek sabah yedide.\n\nMon – Thu: 09:00 – 22:00\nSun: Closed',
    ]);
    expect(text).toContain(`\r\nREV:${new Date(sampleNow).toISOString()}\r\n`);
  });

  it('leaves out what the profile doesn’t say', () => {
    const { names } = read(contactCard(emptyProfile('+905321234567', 'Kafe'), { now: 0, hours: '' }));
    expect(names.toSorted()).toEqual(['fn', 'n', 'org', 'prodid', 'rev', 'tel', 'version', 'x-abshowas']);
  });

  it('escapes a backslash before a separator', () => {
    const text = contactCard({ ...cafeProfile, address: 'Kat 2\\' }, { now: 0, hours: '' });
    expect(text).toContain(String.raw`ADR;TYPE=WORK:;;Kat 2\\;;;;`);
  });

  it('is folded at 75 octets, between characters', () => {
    const text = contactCard({ ...cafeProfile, description: '👩‍👩‍👧 kahve '.repeat(40) }, { now: 0, hours: '' });
    const lines = text.split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
  });

  it('comes back the same from an independent reader, whatever the profile and the hours say', () => {
    fc.assert(
      fc.property(hostileProfile, hostileText, (profile, hours) => {
        const { card, all } = read(contactCard(profile, { now: sampleNow, hours }));
        const shared = sharedProfile(profile);
        // ical.js takes the second half of an escaped backslash for the escape of the semicolon that follows.
        fc.pre(!shared.address.endsWith('\\'));
        expect(all('fn').map(plain)).toEqual([shared.name]);
        expect(all('tel')).toEqual([profile.phone]);
        expect(all('url')).toEqual(shared.websites);
        expect(all('email')).toEqual(shared.email === '' ? [] : [shared.email]);
        expect(all('adr').map((parts) => [parts].flat()[2])).toEqual(shared.address === '' ? [] : [shared.address]);
        const note = [shared.about, shared.description, cleanText(hours)].filter(Boolean).join('\n\n');
        expect(all('note').map(plain)).toEqual(note === '' ? [] : [note]);
        expect(all('org').map((parts) => [parts].flat()[0])).toEqual([shared.name]);
        expect(card.getAllSubcomponents()).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('never lets a value begin a line of its own', () => {
    const allowed = /^(?:BEGIN|VERSION|PRODID|REV|N|FN|ORG|TEL|EMAIL|URL|ADR|NOTE|X-ABSHOWAS|END)(?:;[^:]*)?:/;
    fc.assert(
      fc.property(hostileProfile, hostileText, (profile, hours) => {
        const lines = contactCard(profile, { now: 0, hours }).split(/\r\n|\r|\n/);
        const starts = lines.filter((line) => line !== '' && !line.startsWith(' '));
        expect(starts.filter((line) => !allowed.test(line))).toEqual([]);
        expect(starts.filter((line) => line.startsWith('TEL'))).toHaveLength(1);
        expect(starts.filter((line) => line === 'END:VCARD')).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });
});
