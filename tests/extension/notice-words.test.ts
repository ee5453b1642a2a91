import { describe, expect, it, vi } from 'vitest';
import type { NoticeLine } from '../../utils/core/sync/notice-of.ts';
import { languages, messagesOf } from '../support/text-from-files.ts';

let getMessage: (key: string, values?: readonly string[]) => string;
vi.stubGlobal('chrome', { i18n: { getMessage: (key: string, values?: readonly string[]) => getMessage(key, values) } });
// Only now: the library looks for the browser when it is loaded.
const { noticeWords } = await import('../../utils/extension/notices/notice-words.ts');

async function wordsIn(language: (typeof languages)[number]) {
  const messages = await messagesOf(language);
  getMessage = (key, values = []) =>
    (messages.get(key) ?? '').replaceAll(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
  return (lines: readonly NoticeLine[]) => noticeWords({ business: 'business-one', name: 'Güneş $1', lines, undo: [] });
}

const fields = ['hours', 'email'] as const;
const lines: readonly NoticeLine[] = [
  { kind: 'updated', fields },
  { kind: 'changedElsewhere', fields },
  { kind: 'undoneElsewhere', fields },
  { kind: 'refused', fields },
  { kind: 'linkElsewhere' },
  { kind: 'stopped', field: 'hours' },
  { kind: 'switchedOff' },
  { kind: 'waiting', count: 3 },
];

describe('the words of a notification', () => {
  it.each(languages)('are all there in %s, each line its own', async (language) => {
    const words = await wordsIn(language);
    const { title, message, undo, see } = words(lines);
    expect(title).toBe('Güneş $1');
    expect(new Set(message.split('\n')).size).toBe(lines.length);
    expect(message).not.toMatch(/\$\d|undefined|null|^$/m);
    expect(undo === see || undo === '' || see === '').toBe(false);
  });

  it('name the fields as the person knows them', async () => {
    const en = await wordsIn('en');
    expect(en(lines.slice(0, 1)).message).toBe('Business hours and Email changed on your Page: profile updated');
    const tr = await wordsIn('tr');
    expect(tr(lines.slice(0, 1)).message).toContain('Mesai saatleri ve E-posta');
  });
});
