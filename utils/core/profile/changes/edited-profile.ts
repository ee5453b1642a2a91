import { cleanText } from '../../sync/clean-text.ts';
import { cutText } from '../../sync/cut-text.ts';
import { normalizeHours } from '../business-hours-rules.ts';
import { type Profile, profileSchema } from '../profile.ts';
import { profileLimits } from '../profile-limits.ts';

const texts = ['name', 'about', 'description', 'address'] as const;

/**
 * A profile with edits made (valid by `profileSchema`) in the form that is stored: texts clean, hours normal, one
 * zone for hours and profile. Fields that were not edited stay to the letter.
 */
export function editedProfile(old: Profile, changes: Partial<Profile>): Profile {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const edited = profileSchema.parse({ ...old, ...given });
  for (const field of texts) {
    // Cleaning can make a text longer (NFC takes some letters apart): the limit holds for what is stored.
    if (edited[field] !== old[field]) edited[field] = cutText(cleanText(edited[field]), profileLimits[field]);
  }
  if (edited.name === '') edited.name = old.name;
  // An edit of the zone moves the hours; hours that come in a zone of their own bring it along.
  const timezone = changes.timezone ?? changes.hours?.timezone ?? edited.timezone;
  if (changes.hours) edited.hours = normalizeHours(changes.hours);
  const moved = timezone !== null && (changes.timezone !== undefined || changes.hours !== undefined);
  return { ...edited, timezone, hours: edited.hours && moved ? { ...edited.hours, timezone } : edited.hours };
}
