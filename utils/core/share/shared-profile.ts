import type { Profile } from '../profile/profile.ts';
import { profileLimits } from '../profile/profile-limits.ts';
import { cleanText } from '../sync/clean-text.ts';

const oneLine = (text: string) => cleanText(text).replace(/\s+/g, ' ');
/** URL parsers skip line ends and tabs inside an address, so a checked one may still hold them. */
const address = (url: string) => cleanText(url.replaceAll(/[\t\r\n]/g, '')).replaceAll(/\s/g, '%20');

/**
 * A profile as other programs get it: no controls, no marks that turn the direction of text, no line end where one
 * line is meant. A name of nothing else becomes the number.
 */
export function sharedProfile(profile: Profile): Profile {
  return {
    ...profile,
    name: oneLine(profile.name) || profile.phone,
    about: oneLine(profile.about),
    description: cleanText(profile.description),
    address: cleanText(profile.address),
    email: cleanText(profile.email).replaceAll(/\s/g, ''),
    websites: profile.websites.map(address).filter((url) => url !== '' && url.length <= profileLimits.website),
    categories: profile.categories.map(oneLine).filter((category) => category !== ''),
  };
}
