import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../../../utils/core/profile/profile.ts';
import { defaultSettings } from '../../../utils/core/settings/settings.ts';
import { pageFieldsOf } from '../../../utils/core/sync/page-fields.ts';
import { planSync } from '../../../utils/core/sync/plan-sync.ts';
import { translateEmail } from '../../../utils/core/sync/translate-email.ts';
import { translateWebsites } from '../../../utils/core/sync/translate-websites.ts';
import { pageView } from '../profile/support/arbitraries.ts';

const mails = ['a@cafe.example', 'call us', 'b@cafe.example'];
const sites = ['https://a.example/', 'b.example', 'https://c.example/'];

describe('one of several emails', () => {
  it.each([
    ['none chosen', undefined, 'a@cafe.example', 'firstOfSeveral'],
    ['the second', 'b@cafe.example', 'b@cafe.example', 'chosenByYou'],
    ['in another letter case', 'B@Cafe.example', 'b@cafe.example', 'chosenByYou'],
    ['one that is gone from the Page', 'c@cafe.example', 'a@cafe.example', 'firstOfSeveral'],
  ])('%s', (_name, chosen, value, reason) => {
    expect(translateEmail(mails, chosen)).toEqual({
      kind: 'value',
      value,
      reasons: [reason],
      options: ['a@cafe.example', 'b@cafe.example'],
    });
  });

  it('offers nothing where one is all there is', () => {
    expect(translateEmail(['a@cafe.example'], 'b@cafe.example')).toEqual({
      kind: 'value',
      value: 'a@cafe.example',
      reasons: [],
    });
    expect(translateEmail(['call us', 'a@cafe.example'])).not.toHaveProperty('options');
  });
});

describe('two of several websites', () => {
  it.each([
    ['none chosen', [], ['https://a.example/', 'https://b.example'], ['schemeAdded', 'firstOfSeveral']],
    [
      'the last two',
      ['https://b.example', 'https://C.example'],
      ['https://b.example', 'https://c.example/'],
      ['schemeAdded', 'chosenByYou'],
    ],
    ['only one', ['https://c.example/'], ['https://c.example/'], ['chosenByYou']],
    ['one is gone', ['https://x.example', 'https://c.example/'], ['https://c.example/'], ['chosenByYou']],
    [
      'all are gone',
      ['https://x.example'],
      ['https://a.example/', 'https://b.example'],
      ['schemeAdded', 'firstOfSeveral'],
    ],
  ])('%s', (_name, chosen, value, reasons) => {
    expect(translateWebsites(sites, chosen)).toEqual({
      kind: 'value',
      value,
      reasons,
      options: ['https://a.example/', 'https://b.example', 'https://c.example/'],
    });
  });

  it('is no choice any more where the Page shows just what was chosen', () => {
    const taken = { kind: 'value', value: ['https://c.example/'], reasons: [] };
    expect(translateWebsites(['https://c.example/'], ['https://c.example'])).toEqual(taken);
  });
});

describe('the options of a plan', () => {
  it('are what choosing them makes of the profile, on any Page', () => {
    const profile = emptyProfile('+905321234567', 'Örnek Fırın');
    const choices = { syncFields: defaultSettings.syncFields, locked: [], timezone: 'Europe/Istanbul' };
    fc.assert(
      fc.property(pageView, fc.nat(5), (page, pick) => {
        const seen = pageFieldsOf(page);
        for (const field of ['email', 'websites'] as const) {
          const plan = planSync(profile, seen, choices);
          const { options } = plan.find((entry) => entry.field === field) ?? { options: [] };
          const option = options[pick % Math.max(options.length, 1)];
          if (option === undefined) continue;
          const chosen = field === 'email' ? { email: option } : { websites: [option] };
          const again = planSync(profile, seen, { ...choices, choices: chosen });
          expect(again.find((entry) => entry.field === field)?.after).toEqual(field === 'email' ? option : [option]);
        }
      }),
    );
  });
});
