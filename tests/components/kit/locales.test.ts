import { beforeAll, describe, expect, it } from 'vitest';
import { languages, messagesOf } from '../../support/text-from-files.ts';

const all = new Map<string, ReadonlyMap<string, string>>();
beforeAll(async () => {
  for (const language of languages) all.set(language, await messagesOf(language));
});

const messages = (language: string) => all.get(language) ?? new Map<string, string>();
const placeholders = (message = '') => [...message.matchAll(/\{\w+\}|\$\d/g)].map(([found]) => found).toSorted();
const category = /_(?:zero|one|two|few|many|other)$/;
/** Messages that come in plural forms: those with a form for "other". */
const pluralGroups = (language: string) =>
  [...messages(language).keys()].filter((key) => key.endsWith('_other')).map((key) => key.replace(/_other$/, ''));

describe.each(languages.filter((language) => language !== 'en'))('messages in %s', (language) => {
  it('are the same messages as in English', () => {
    const groups = pluralGroups('en');
    const singular = (keys: Iterable<string>) =>
      [...keys].filter((key) => !groups.includes(key.replace(category, ''))).toSorted();
    expect(singular(messages(language).keys())).toEqual(singular(messages('en').keys()));
    expect(pluralGroups(language)).toEqual(groups);
  });

  it('have the same placeholders as in English', () => {
    const both = [...messages('en')].filter(([key]) => messages(language).has(key));
    const translated = both.map(([key]) => [key, placeholders(messages(language).get(key))]);
    expect(translated).toEqual(both.map(([key, message]) => [key, placeholders(message)]));
  });
});

describe.each(languages)('messages in %s', (language) => {
  it('name the language they are in', () => {
    expect(messages(language).get('_lang')).toBe(language);
    expect(messages(language).get('_dir')).toBe(new Set(['ar', 'fa', 'he', 'ur']).has(language) ? 'rtl' : 'ltr');
  });

  it('have exactly the plural forms of the language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const group of pluralGroups(language)) {
      const given = [...messages(language).keys()].filter(
        (key) => category.test(key) && key.replace(category, '') === group,
      );
      expect(given.map((key) => key.slice(group.length + 1)).toSorted()).toEqual(forms);
    }
  });

  it('are calm and well set: no exclamation marks, no straight apostrophes in words, no double spaces', () => {
    const faulty = [...messages(language)].filter(([, message]) => /!|\p{L}'\p{L}| {2}|^\s|\s$/u.test(message));
    expect(faulty).toEqual([]);
  });

  it('write the two names as their owners do', () => {
    const wrong = [...messages(language)].filter(([, message]) =>
      [...message.matchAll(/(?:whatsapp|facebook)(?!\.com)/gi)].some(
        ([name]) => name !== 'WhatsApp' && name !== 'Facebook',
      ),
    );
    expect(wrong).toEqual([]);
  });
});

it('the Turkish messages use the official words', () => {
  const tr = messages('tr');
  expect(tr.get('popup_heading')).toBe('Facebook ve Instagram');
  expect(tr.get('popup_continue')).toBe('DEVAM');
  expect(tr.get('popup_page_connect')).toBe('WhatsApp’ı Bağla');
  expect(tr.get('popup_link_sync')).toBe('Profili Sayfayla senkronize et');
  expect(tr.get('popup_preview_enable')).toBe('Etkinleştir');
  expect(tr.get('popup_link_remove')).toBe('WhatsApp’ı Kaldır');
  expect(tr.get('popup_remove_confirm')).toBe('KALDIR');
  expect(tr.get('common_field_hours')).toBe('Mesai saatleri');
});
