import { describe, expect, it, vi } from 'vitest';
import type { ChosenButton, HoursNow } from '../../utils/core/business/choose-button.ts';
import { type PageButton, pageButtonSchema } from '../../utils/core/business/page-button.ts';
import { type Language, languages, messagesOf } from '../support/text-from-files.ts';

const page = { profileId: '100000000000001', name: 'Güneş $1 <b>Kafe</b>' };
const linked: ChosenButton = { href: 'https://wa.me/905321234567', origin: 'linked', number: '+905321234567' };

let getMessage: (key: string, values?: readonly string[]) => string;
vi.stubGlobal('chrome', { i18n: { getMessage: (key: string, values?: readonly string[]) => getMessage(key, values) } });
// Only now: the library looks for the browser when it is loaded.
const { buttonWords } = await import('../../utils/extension/button-words.ts');

/** The words as the background makes them, in a browser of that language and region. */
async function wordsIn(language: Language, locale: string = language) {
  const messages = await messagesOf(language);
  getMessage = (key, values = []) =>
    key === '@@ui_locale'
      ? locale
      : (messages.get(key) ?? '').replaceAll(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
  return (chosen: ChosenButton): PageButton => pageButtonSchema.parse(buttonWords(chosen, page));
}
const firstLine = ({ title }: PageButton) => title.split('\n')[0];

describe('the words of the button', () => {
  it.each(languages)('are all there in %s, and say whose number it is', async (language) => {
    const words = await wordsIn(language);
    const buttons = [
      linked,
      { ...linked, origin: 'shown' } as const,
      { ...linked, origin: 'mobile' } as const,
      { href: 'https://wa.me/message/ABCDEF', origin: 'shown' } as const,
    ].map(words);
    expect(new Set(buttons.map(({ title }) => title)).size).toBe(4);
    for (const button of buttons) {
      expect(button).toMatchObject({ page, language, direction: 'ltr' });
      expect(button.name).toContain(page.name);
      expect(button.title).toContain('Köprü');
    }
    expect(buttons.map(({ title }) => title.includes('\u2066+905321234567\u2069'))).toEqual([true, true, true, false]);
  });

  const today = 'wed';
  const open = (minute: number): HoursNow => ({ state: { kind: 'open', until: { day: 'wed', minute } }, today });
  it.each<[Language, string, HoursNow, string]>([
    ['en', 'en_GB', open(1080), 'Open now · closes 18:00'],
    ['en', 'en_US', open(1080), 'Open now · closes 06:00 PM'],
    ['en', 'pl', open(1440), 'Open now · closes 12:00 AM'],
    [
      'tr',
      'tr',
      { state: { kind: 'closed', opens: { day: 'wed', minute: 540 } }, today },
      'Şu an kapalı · açılış 09:00',
    ],
    [
      'en',
      'en_GB',
      { state: { kind: 'closed', opens: { day: 'fri', minute: 540 } }, today },
      'Closed now · opens Fri 09:00',
    ],
    [
      'tr',
      'tr',
      { state: { kind: 'closed', opens: { day: 'fri', minute: 540 } }, today },
      'Şu an kapalı · açılış Cum 09:00',
    ],
    ['en', 'en_GB', { state: { kind: 'open' }, today }, 'Open now'],
    ['en', 'en_GB', { state: { kind: 'closed' }, today }, 'Closed now'],
    ['en', 'en_GB', { state: { kind: 'byAppointment' }, today }, 'By appointment today'],
  ])('tell the hours in %s of %s', async (language, locale, hours, expected) => {
    const words = await wordsIn(language, locale);
    expect(firstLine(words({ ...linked, hours }))?.replaceAll(/\s/g, ' ')).toBe(expected);
  });

  it('say nothing of hours that nobody can tell', async () => {
    const words = await wordsIn('en');
    expect(words({ ...linked, hours: { state: { kind: 'unknown' }, today } })).toEqual(words(linked));
  });
});
