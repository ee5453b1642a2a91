import { emailSchema } from '../profile/profile.ts';
import { profileLimits } from '../profile/profile-limits.ts';
import { cleanText } from './clean-text.ts';
import type { Translation } from './translation.ts';

/** Letter case tells no two mailboxes apart. */
export function sameEmail(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/**
 * The one of a Page's emails that a profile has room for: the chosen one as long as the Page shows it, else the first
 * that is valid.
 */
export function translateEmail(emails: readonly string[], chosen?: string): Translation<string> {
  const written = emails.map((email) => cleanText(email).replace(/^mailto:\s*/i, '')).filter((email) => email !== '');
  const distinct = written.filter((email, index) => written.findIndex((other) => sameEmail(other, email)) === index);
  if (distinct.length === 0) return { kind: 'empty' };
  const valid = distinct.filter((email) => emailSchema.safeParse(email).success);
  const wanted = chosen === undefined ? undefined : valid.find((email) => sameEmail(email, chosen));
  const value = wanted ?? valid[0];
  if (value !== undefined) {
    if (distinct.length === 1) return { kind: 'value', value, reasons: [] };
    const reasons = [wanted !== undefined && valid.length > 1 ? 'chosenByYou' : 'firstOfSeveral'] as const;
    return { kind: 'value', value, reasons, ...(valid.length > 1 && { options: valid }) };
  }
  const tooLong = distinct.every((email) => email.length > profileLimits.email);
  return { kind: 'refused', reasons: [tooLong ? 'tooLong' : 'invalidEmail'] };
}
