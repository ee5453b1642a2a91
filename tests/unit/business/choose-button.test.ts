import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BusinessFacts, BusinessPage, WhatsAppTarget } from '../../../utils/core/business/business-page.ts';
import { chooseButton } from '../../../utils/core/business/choose-button.ts';
import { none, shown, unknownFact } from '../../../utils/core/business/fact.ts';
import { checkPhone } from '../../../utils/core/phone/check-phone.ts';
import type { Business } from '../../../utils/core/profile/business.ts';
import { businessSchema } from '../../../utils/core/profile/business.ts';
import { emptyProfile } from '../../../utils/core/profile/profile.ts';
import type { Settings } from '../../../utils/core/settings/settings.ts';
import { defaultSettings } from '../../../utils/core/settings/settings.ts';
import { address, pageWith, phones, whatsapp } from '../place/made-up-page.ts';

const turkish = address('Örnek Sk. 12, Kadıköy, İstanbul, Türkiye');

function businessLinkedTo(profileId: string, button: 'on' | 'off' = 'on'): Business {
  return businessSchema.parse({
    version: 1,
    id: 'business-1',
    rev: 2,
    profile: emptyProfile('+905551112233', 'Güneş Kafe'),
    link: {
      page: { profileId, url: 'https://www.facebook.com/guneskafe', name: 'Güneş Kafe' },
      linkedAt: 1,
      button,
      showOnProfile: true,
      sync: 'undecided',
      locked: [],
      country: 'TR',
      seen: {
        description: unknownFact,
        address: unknownFact,
        email: unknownFact,
        websites: unknownFact,
        categories: unknownFact,
        hours: unknownFact,
      },
      fields: {},
      lastSeenAt: 1,
      lastSyncedAt: null,
    },
    operations: [],
  });
}

interface Case {
  readonly facts?: Partial<BusinessFacts>;
  readonly rest?: Partial<BusinessPage>;
  readonly linked?: Business | null;
  readonly settings?: Partial<Settings>;
  readonly now?: number;
}

/** 13:00 in Istanbul. */
const wednesday = Date.UTC(2026, 9, 7, 10);

/** The button, and how often the check was asked. */
async function choose({ facts = {}, rest = {}, linked = null, settings = {}, now = wednesday }: Case) {
  let asked = 0;
  const button = await chooseButton({
    page: pageWith(facts, rest),
    linked,
    settings: { ...defaultSettings, ...settings },
    checkPhone: async (text, country) => {
      asked += 1;
      return checkPhone(text, country);
    },
    now,
  });
  return { button, asked };
}

describe('chooseButton on a linked Page', () => {
  const linked = businessLinkedTo('100000000000001');

  it("uses the profile's number, whatever the Page shows, and loads no phone metadata", async () => {
    const facts = { whatsapp: whatsapp('905320000000'), phones: phones('0532 123 45 67') };
    expect(await choose({ facts, linked })).toEqual({
      button: { href: 'https://wa.me/905551112233', origin: 'linked', number: '+905551112233' },
      asked: 0,
    });
  });

  it('shows it with "linked Pages only", and nothing with "nowhere"', async () => {
    expect((await choose({ linked, settings: { showButton: 'linkedPages' } })).button?.origin).toBe('linked');
    expect((await choose({ linked, settings: { showButton: 'nowhere' } })).button).toBeNull();
  });

  it('shows nothing while its button is off, not even a number of the Page', async () => {
    const facts = { whatsapp: whatsapp('905320000000') };
    expect((await choose({ facts, linked: businessLinkedTo('100000000000001', 'off') })).button).toBeNull();
  });

  it('never uses the number of a business that is linked to another Page', async () => {
    const other = businessLinkedTo('100000000000002');
    expect((await choose({ linked: other })).button).toBeNull();
    const facts = { whatsapp: whatsapp('905320000000') };
    expect((await choose({ facts, linked: other })).button?.origin).toBe('shown');
  });
});

describe('the hours behind the button', () => {
  const linked = businessLinkedTo('100000000000001');
  const open: [number, number] = [9 * 60, 18 * 60];
  const hours = { timezone: 'Europe/Istanbul', config: { wed: { mode: 'specific_hours' as const, hours: [open] } } };
  const withHours = { ...linked, profile: { ...linked.profile, hours } };

  it.each([
    ['open', wednesday, { state: { kind: 'open', until: { day: 'wed', minute: 1080 } }, today: 'wed' }],
    [
      'closed',
      wednesday + 8 * 3_600_000,
      { state: { kind: 'closed', opens: { day: 'wed', minute: 540 } }, today: 'wed' },
    ],
    [
      'of the day there, not here',
      Date.UTC(2026, 9, 6, 22),
      { state: { kind: 'closed', opens: { day: 'wed', minute: 540 } }, today: 'wed' },
    ],
  ])('are %s', async (_, now, expected) => {
    expect((await choose({ linked: withHours, now })).button?.hours).toEqual(expected);
  });

  it('are left out where there are none, or their time zone is none', async () => {
    expect((await choose({ linked })).button).not.toHaveProperty('hours');
    const nowhere = { ...withHours, profile: { ...withHours.profile, hours: { ...hours, timezone: 'Mars/Base' } } };
    expect((await choose({ linked: nowhere })).button).not.toHaveProperty('hours');
  });
});

describe('a Page without the button', () => {
  const hiddenPages = [{ profileId: '100000000000001', name: 'Güneş Kafe' }];
  const facts = { whatsapp: whatsapp('905320000000') };

  it('gets none, nor is its number looked at', async () => {
    expect((await choose({ facts, settings: { hiddenPages } })).button).toBeNull();
    expect(await choose({ facts: { phones: phones('+90 532 123 45 67') }, settings: { hiddenPages } })).toEqual({
      button: null,
      asked: 0,
    });
  });

  it('has its own switch once it is linked', async () => {
    const linked = businessLinkedTo('100000000000001');
    expect((await choose({ linked, settings: { hiddenPages } })).button?.origin).toBe('linked');
  });
});

describe('chooseButton on a Page that nobody linked', () => {
  it("uses the Page's own WhatsApp number before any phone, and loads no phone metadata", async () => {
    const facts = { whatsapp: whatsapp('5215512345678'), phones: phones('+90 532 123 45 67') };
    expect(await choose({ facts })).toEqual({
      button: { href: 'https://wa.me/5215512345678', origin: 'shown', number: '+5215512345678' },
      asked: 0,
    });
  });

  it('opens a short link as it is, wherever chats open', async () => {
    const facts = { whatsapp: shown<WhatsAppTarget>({ kind: 'code', code: 'ABCD1234' }, 'dom') };
    const { button } = await choose({ facts, settings: { openChatsIn: 'web', messageTemplate: 'Hi' } });
    expect(button).toEqual({ href: 'https://wa.me/message/ABCD1234', origin: 'shown' });
  });

  it.each<[string, Partial<BusinessFacts>, string | null]>([
    [
      'a mobile number in national form and an address',
      { phones: phones('0532 123 45 67'), address: turkish },
      '905321234567',
    ],
    [
      'the first mobile number behind a landline',
      { phones: phones('0212 555 00 00', '0532 123 45 67', '0533 123 45 67'), address: turkish },
      '905321234567',
    ],
    ['an international mobile number without an address', { phones: phones('+90 532 123 45 67') }, '905321234567'],
    [
      'a national number beside an international one',
      { phones: phones('0532 123 45 67', '+90 212 555 00 00') },
      '905321234567',
    ],
    [
      'a number of a country that does not tell mobile from landline',
      { phones: phones('(904) 204-7496'), address: address('1 Example Rd, Jacksonville, FL, United States, Florida') },
      '19042047496',
    ],
    [
      'a mobile number behind one that may be either',
      { phones: phones('+1 904 204 7496', '+90 532 123 45 67') },
      '905321234567',
    ],
    ['a national number with nothing that tells the country', { phones: phones('0532 123 45 67') }, null],
    [
      'a national number among numbers of two countries',
      { phones: phones('0532 123 45 67', '+49 30 1234567', '+33 1 23 45 67 89') },
      null,
    ],
    ['a landline', { phones: phones('0212 555 00 00'), address: turkish }, null],
    ['a toll-free number', { phones: phones('0800 123 45 67', '444 0 123'), address: turkish }, null],
    ['a number that is none', { phones: phones('hello'), address: turkish }, null],
    ['no phone', { phones: none('dom'), address: turkish }, null],
    ['nothing at all', {}, null],
  ])('%s', async (_, facts, digits) => {
    const { button } = await choose({ facts });
    expect(button?.href ?? null).toBe(digits === null ? null : `https://wa.me/${digits}`);
    expect(button?.origin ?? 'mobile').toBe('mobile');
  });

  it('writes the number as people do', async () => {
    const { button } = await choose({ facts: { phones: phones('0532 123 45 67'), address: turkish } });
    expect(button?.number).toBe('+90 532 123 45 67');
  });

  it.each(['linkedPages', 'nowhere'] as const)('shows nothing with "%s"', async (showButton) => {
    const facts = { whatsapp: whatsapp('905320000000') };
    expect(await choose({ facts, settings: { showButton } })).toEqual({ button: null, asked: 0 });
  });

  it('loads no phone metadata where no phone is shown', async () => {
    expect((await choose({ facts: { address: turkish } })).asked).toBe(0);
  });
});

describe('the draft of the button', () => {
  const facts = { whatsapp: whatsapp('905320000000') };

  it("holds the Page's name and address", async () => {
    const { button } = await choose({
      facts,
      settings: { messageTemplate: 'Merhaba {page}\n{url}', openChatsIn: 'web' },
    });
    const link = new URL(button?.href ?? '');
    expect(link.host).toBe('web.whatsapp.com');
    expect(link.searchParams.get('text')).toBe('Merhaba Güneş Kafe\nhttps://www.facebook.com/guneskafe');
  });

  it('is left out when it grows too long on this Page', async () => {
    const { button } = await choose({
      facts,
      rest: { name: 'م'.repeat(300) },
      settings: { messageTemplate: '{page} {page}' },
    });
    expect(button?.href).toBe('https://wa.me/905320000000');
  });

  it('keeps the link within its cap, whatever the template and the name', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 2000 }),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
        fc.constantFrom('app' as const, 'web' as const),
        async (messageTemplate, name, openChatsIn) => {
          const { button } = await choose({
            facts,
            rest: { name },
            settings: { messageTemplate: `{page}${messageTemplate}`, openChatsIn },
          });
          expect(button?.origin).toBe('shown');
        },
      ),
    );
  });
});
