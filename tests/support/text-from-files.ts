import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { createText, type Text } from '../../components/create-text.ts';

export const languages = ['en', 'tr'] as const;
export type Language = (typeof languages)[number];

const folder = join(import.meta.dirname, '../../utils/locales');

/** All messages of a language by their key with underscores, as the browser holds them. */
export async function messagesOf(language: Language): Promise<ReadonlyMap<string, string>> {
  const messages = generateChromeMessages(await parseMessagesFile(join(folder, `${language}.yml`)));
  return new Map(Object.entries(messages).map(([key, { message }]) => [key, message]));
}

/** The text of a language as the extension has it. A missing message throws instead of showing nothing. */
export async function textOf(language: Language): Promise<Text> {
  const messages = await messagesOf(language);
  return createText((key) => {
    const message = messages.get(key.replaceAll('.', '_'));
    if (message === undefined) throw new Error(`No message ${key} in ${language}`);
    return message;
  });
}
