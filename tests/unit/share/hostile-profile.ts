import * as fc from 'fast-check';
import { type Profile, profileSchema } from '../../../utils/core/profile/profile.ts';
import { profileLimits } from '../../../utils/core/profile/profile-limits.ts';
import { cafeHours } from '../../support/sample-business.ts';
import { hostileText } from './hostile-text.ts';

const upTo = (max: number) => hostileText.map((text) => text.slice(0, max));
const website = fc.oneof(
  fc.webUrl().map((url) => url.slice(0, profileLimits.website)),
  fc.constantFrom(
    'https://a.example/\r\nTEL:+1',
    'https://b.example/?q=</script>;x,y',
    'https://c.example/a b\tc',
    'https://d.example/\u202Emoc',
  ),
);

/** Any profile that the schema lets in, hostile wherever text is free. */
export const hostileProfile: fc.Arbitrary<Profile> = fc
  .record({
    phone: fc.stringMatching(/^\+[1-9][0-9]{5,14}$/),
    name: upTo(profileLimits.name).map((name) => name || 'x'),
    about: upTo(profileLimits.about),
    description: upTo(profileLimits.description),
    address: upTo(profileLimits.address),
    email: fc.constantFrom('', 'merhaba@guneskafe.example', "o'neil+a@b.example"),
    websites: fc.array(website, { maxLength: profileLimits.websites }),
    categories: fc.array(
      upTo(profileLimits.category).map((name) => name || 'Kafe'),
      { maxLength: profileLimits.categories },
    ),
    hours: fc.constantFrom(null, cafeHours),
    timezone: fc.constant('Europe/Istanbul'),
  })
  .filter((profile) => profileSchema.safeParse(profile).success);
