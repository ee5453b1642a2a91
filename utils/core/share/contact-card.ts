import { VCard } from 'vcard-creator';
import type { Profile } from '../profile/profile.ts';
import { cleanText } from '../sync/clean-text.ts';
import { sharedProfile } from './shared-profile.ts';

export interface ContactCardParts {
  /** ms since the epoch: which of two cards is newer. */
  readonly now: number;
  /** Business hours in words, for the note; empty for none. */
  readonly hours: string;
}

/**
 * The business as a contact: vCard 3.0 (RFC 2426), the version that phones import. A company has no name parts; the
 * address is one text, as a profile holds it, and stands in the place of the street.
 */
export function contactCard(profile: Profile, { now, hours }: ContactCardParts): string {
  const { name, about, phone, email, websites, address, description } = sharedProfile(profile);
  const card = new VCard()
    .addName()
    .addFullName(name)
    .addCompany({ name })
    .addPhoneNumber({ number: phone, type: ['work', 'voice'] })
    .addRevision(new Date(now))
    // Apple's own: shown as a company, not as a person without a name.
    .addCustomProperty({ name: 'X-ABShowAs', value: 'COMPANY' });
  if (email !== '') card.addEmail({ address: email, type: ['internet', 'work'] });
  for (const url of websites) card.addUrl({ url, type: ['work'] });
  if (address !== '') card.addAddress({ street: address, type: ['work'] });
  const note = [about, description, cleanText(hours)].filter((part) => part !== '').join('\n\n');
  if (note !== '') card.addNote(note);
  return card.buildVCard();
}
