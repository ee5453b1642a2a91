import { messageLimits } from '../settings/settings.ts';
import { encodeText } from './encode-text.ts';

export interface MessageValues {
  /** Name of the Page. */
  readonly page: string;
  /** Address of the Page. */
  readonly url: string;
}

/** Puts the Page's name and address for `{page}` and `{url}`; other braces stay. Done in one pass: a Page named "{url}" stays so. */
export function fillMessage(template: string, { page, url }: MessageValues): string {
  return template.replaceAll(/\{(page|url)\}/g, (_, name: string) => (name === 'page' ? page : url));
}

/** `long`: some apps may cut it; `tooLong`: no link is made of it. Limits: `messageLimits`. */
export function checkMessage(text: string): 'fine' | 'long' | 'tooLong' {
  if (encodeText(text).length > messageLimits.refuse) return 'tooLong';
  return text.length > messageLimits.warn ? 'long' : 'fine';
}
