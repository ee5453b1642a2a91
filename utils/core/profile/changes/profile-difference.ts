import { type ProfilePart, profilePartSchema } from '../history.ts';
import type { Profile } from '../profile.ts';
import { sameValue } from '../same-value.ts';

export interface ProfileDifference {
  readonly before: ProfilePart;
  readonly after: ProfilePart;
}

function without(profile: Profile, other: Profile): ProfilePart {
  const values = new Map<string, unknown>(Object.entries(other));
  return profilePartSchema.parse(
    Object.fromEntries(Object.entries(profile).filter(([field, value]) => !sameValue(value, values.get(field)))),
  );
}

/** The fields in which two profiles differ, with the values of each side. */
export function profileDifference(before: Profile, after: Profile): ProfileDifference {
  return { before: without(before, after), after: without(after, before) };
}
