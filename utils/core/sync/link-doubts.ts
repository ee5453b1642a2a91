import type { Profile } from '../profile/profile.ts';
import { namesDiffer } from './names-differ.ts';
import { sameNumber } from './same-number.ts';

/** Why a Page may be the wrong one; the person has to confirm it before it is linked. */
export type LinkDoubt = 'numberDiffers' | 'nameDiffers';

/** What speaks against a Page being this business's. `pageNumbers`: the E.164 numbers shown on it; none is no doubt. */
export function linkDoubts(
  profile: Pick<Profile, 'phone' | 'name'>,
  page: { readonly name: string },
  pageNumbers: readonly string[],
): LinkDoubt[] {
  const doubts: LinkDoubt[] = [];
  const ours = pageNumbers.some((number) => sameNumber(number, profile.phone));
  if (pageNumbers.length > 0 && !ours) doubts.push('numberDiffers');
  if (namesDiffer(profile.name, page.name)) doubts.push('nameDiffers');
  return doubts;
}
