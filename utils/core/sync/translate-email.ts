import { emailSchema } from '../profile/profile.ts';
import { profileLimits } from '../profile/profile-limits.ts';
import { cleanText } from './clean-text.ts';
import type { Translation } from './translation.ts';

/** Letter case tells no two mailboxes apart. */
export function sameEmail(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** The first of a Page's emails that a profile takes: it has room for one. */
export function translateEmail(emails: readonly string[]): Translation<string> {
  const written = emails.map((email) => cleanText(email).replace(/^mailto:\s*/i, '')).filter((email) => email !== '');
  const distinct = written.filter((email, index) => written.findIndex((other) => sameEmail(other, email)) === index);
  if (distinct.length === 0) return { kind: 'empty' };
  const value = distinct.find((email) => emailSchema.safeParse(email).success);
  if (value !== undefined) return { kind: 'value', value, reasons: distinct.length > 1 ? ['firstOfSeveral'] : [] };
  const tooLong = distinct.every((email) => email.length > profileLimits.email);
  return { kind: 'refused', reasons: [tooLong ? 'tooLong' : 'invalidEmail'] };
}
