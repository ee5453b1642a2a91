import { signal } from '@preact/signals';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { countries } from '../../../utils/core/place/countries.ts';
import { createDraft, parseDraft } from '../../../utils/state/business-draft.ts';
import { countryOfLocale } from '../../../utils/state/country-of-locale.ts';
import { failureOf, mayPass } from '../../../utils/state/failure.ts';
import { createPhoneEntry } from '../../../utils/state/phone-entry.ts';
import type { Ask } from '../../../utils/state/ports.ts';
import { requirements } from '../../../utils/state/requirements.ts';
import { findTimeZones, likelyTimeZones } from '../../../utils/state/time-zone-choices.ts';
import { barePage, cafePage, sampleBusiness } from '../../support/sample-business.ts';
import { defaultSettings } from '../../../utils/core/settings/settings.ts';

const empty = { country: null, number: '', name: null };

describe('the draft of a business', () => {
  it('survives the popup, letter by letter', () => {
    let kept: string | null = null;
    const port = { read: () => kept, write: (text: string | null) => (kept = text) };
    const first = createDraft(port, signal('TR'));
    first.change({ number: '0532' });
    first.change({ name: 'Güneş' });
    expect(createDraft(port, signal('US')).draft.value).toEqual({ country: 'TR', number: '0532', name: 'Güneş' });
    first.clear();
    expect(kept).toBeNull();
    expect(first.draft.value).toEqual(empty);
  });

  it('takes the country of the Page in view, until something was typed for it', () => {
    const suggested = signal('US');
    const draft = createDraft({ read: () => null, write: () => {} }, suggested);
    suggested.value = 'TR';
    expect(draft.country.value).toBe('TR');
    draft.change({ number: '0532' });
    suggested.value = 'BR';
    expect(draft.country.value).toBe('TR');
    draft.clear();
    expect(draft.country.value).toBe('BR');
  });

  it('is empty rather than wrong, whatever was kept', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (kept) => {
        const draft = parseDraft(kept);
        expect(draft.country ?? 'TR').toMatch(/^[A-Z]{2}$/);
        expect(draft.number.length).toBeLessThanOrEqual(100);
        expect((draft.name ?? '').length).toBeLessThanOrEqual(100);
      }),
    );
    expect(parseDraft('{"country":"tr","number":7,"name":"A"}')).toEqual({ ...empty, name: 'A' });
  });
});

describe('a number being typed', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('is asked about once the typing pauses, and an older answer never overtakes a newer one', async () => {
    const asked: string[] = [];
    const answers: ((answer: unknown) => void)[] = [];
    const ask = (async (_: string, request: { text: string }) => {
      asked.push(request.text);
      const { promise, resolve } = Promise.withResolvers<unknown>();
      answers.push(resolve);
      return promise;
    }) as Ask;
    const phone = createPhoneEntry(ask, new AbortController().signal);
    phone.type('0', 'TR');
    phone.type('05', 'TR');
    expect(phone.entry.value.kind).toBe('checking');
    await vi.advanceTimersByTimeAsync(300);
    phone.type('0532', 'TR');
    await vi.advanceTimersByTimeAsync(300);
    expect(asked).toEqual(['05', '0532']);
    answers[1]?.({ kind: 'invalid', reason: 'tooLong' });
    answers[0]?.({ kind: 'invalid', reason: 'tooShort' });
    await vi.advanceTimersByTimeAsync(0);
    expect(phone.entry.value).toEqual({ kind: 'invalid', reason: 'tooLong' });
  });

  it('asks nothing about an empty field, nor after the popup is gone', async () => {
    const ask = vi.fn<() => Promise<{ kind: 'unreachable' }>>();
    const life = new AbortController();
    const phone = createPhoneEntry(ask, life.signal);
    phone.type('  ', 'TR');
    expect(phone.entry.value).toEqual({ kind: 'idle' });
    phone.type('0532', 'TR');
    life.abort();
    await vi.advanceTimersByTimeAsync(1000);
    expect(ask).not.toHaveBeenCalled();
  });
});

describe('findTimeZones', () => {
  const all = Intl.supportedValuesOf('timeZone');
  it('shows the suggestions first, and all zones by any word of theirs', () => {
    expect(findTimeZones('', ['Europe/Istanbul', 'Europe/Istanbul'], all)).toEqual(['Europe/Istanbul']);
    expect(findTimeZones('İSTANBUL', [], all)).toEqual(['Europe/Istanbul']);
    expect(findTimeZones('são paulo', [], all)).toEqual(['America/Sao_Paulo']);
    expect(findTimeZones('york america', ['Europe/Istanbul'], all)).toEqual(['America/New_York']);
    expect(findTimeZones('zzzz', ['Europe/Istanbul'], all)).toEqual([]);
    expect(findTimeZones('a', [], all).length).toBe(6);
  });
});

describe('likelyTimeZones', () => {
  it('puts this device’s zone first where it fits the country, else where most people live', () => {
    const brazil = ['America/Araguaina', 'America/Bahia', 'America/Sao_Paulo'];
    expect(likelyTimeZones('BR', brazil, 'America/Bahia').slice(0, 2)).toEqual(['America/Bahia', 'America/Sao_Paulo']);
    expect(likelyTimeZones('BR', brazil, 'Europe/Istanbul').at(0)).toBe('America/Sao_Paulo');
    expect(likelyTimeZones('BR', brazil, 'Europe/Istanbul').at(-1)).toBe('Europe/Istanbul');
    expect(likelyTimeZones(null, [], 'Europe/Istanbul')).toEqual(['Europe/Istanbul']);
  });

  it('names only zones that exist', () => {
    const countriesWithMany = ['AU', 'BR', 'CA', 'CL', 'EC', 'ES', 'ID', 'MX', 'NZ', 'PT', 'RU', 'US'];
    for (const zone of countriesWithMany.flatMap((country) => likelyTimeZones(country, [], 'UTC'))) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone })).not.toThrow();
    }
  });
});

describe('countryOfLocale', () => {
  it.each([
    ['tr', 'TR'],
    ['tr-DE', 'DE'],
    ['pt-BR', 'BR'],
    ['en', 'US'],
    ['es-419', 'US'],
    ['not a language', 'US'],
  ])('of %s is %s', (language, country) => {
    expect(countryOfLocale(language)).toBe(country);
    expect(countries).toContain(country);
  });
});

describe('failureOf', () => {
  const business = sampleBusiness();
  it('names the business that a Page is linked to', () => {
    expect(failureOf({ kind: 'pageTaken', business })).toEqual({ kind: 'pageLinkedElsewhere', business });
  });

  it('offers to try again only what may pass', () => {
    expect(mayPass({ kind: 'unreachable' })).toBe(true);
    expect(mayPass(failureOf({ kind: 'problem', problem: 'pageStillLoading' }))).toBe(true);
    expect(mayPass(failureOf({ kind: 'gone' }))).toBe(false);
    expect(mayPass(failureOf({ kind: 'cannotUndo', why: 'alreadyUndone' }))).toBe(false);
  });
});

const onPage = (page: typeof cafePage) => ({
  id: 1,
  url: page.url,
  incognito: false,
  reading: { kind: 'read', page } as const,
});
const states = (facts: Parameters<typeof requirements>[0]) => requirements(facts).map(({ state }) => state);

describe('requirements', () => {
  const stored = { businesses: [sampleBusiness()], plans: {}, settings: defaultSettings, removed: [], damaged: [] };

  it('are told only from what is known', () => {
    expect(states({ stored: undefined, access: undefined, tab: undefined, browserFits: true })).toEqual([
      'unknown',
      'unknown',
      'met',
      'unknown',
    ]);
    expect(states({ stored, access: true, tab: onPage(cafePage), browserFits: true })).toEqual([
      'met',
      'met',
      'met',
      'met',
    ]);
    const none = { ...stored, businesses: [] };
    expect(states({ stored: none, access: false, tab: onPage(barePage), browserFits: false })).toEqual([
      'missing',
      'missing',
      'missing',
      'missing',
    ]);
    expect(
      states({ stored, access: true, tab: { ...onPage(cafePage), reading: { kind: 'wall' } }, browserFits: true })[0],
    ).toBe('missing');
  });
});
