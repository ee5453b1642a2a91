import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { chromeBuild } from './output-folders.ts';

const messagesSchema = z.record(z.string(), z.object({ message: z.string() }));

/**
 * The words on screen in one language, by their key in `utils/locales` (`popup.connect`), from the production build.
 * `$1`, `$2` … and `{name}` are replaced by the values given. Tests and the tour find what they press by these, never by copies.
 */
export function words(
  locale: 'en' | 'tr',
): (key: string, values?: readonly string[] | Readonly<Record<string, string>>) => string {
  const file = join(chromeBuild, '_locales', locale, 'messages.json');
  const messages = messagesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  return (key, values = []) => {
    const found = messages[key.replaceAll('.', '_')];
    if (found === undefined) throw new Error(`There is no text "${key}" in ${locale}.`);
    const byName = new Map(
      Array.isArray(values)
        ? values.map((value, index) => [`$${index + 1}`, value])
        : Object.entries(values).map(([name, value]) => [`{${name}}`, value]),
    );
    return found.message.replaceAll(/\$\d|\{\w+\}/g, (place) => byName.get(place) ?? place);
  };
}
