import { createI18n } from '@wxt-dev/i18n';

const { t } = createI18n();

/** A message of the language the browser chose for us, placeholders untouched. Keys as in the locale files: `popup.title`. */
export function readMessage(key: string): string {
  return t(key);
}
