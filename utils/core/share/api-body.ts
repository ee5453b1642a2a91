import type { Profile } from '../profile/profile.ts';
import { profileLimits } from '../profile/profile-limits.ts';
import { cutText } from '../sync/cut-text.ts';
import { businessKind } from './business-kind.ts';
import type { Vertical } from './business-kinds.ts';
import { sharedProfile } from './shared-profile.ts';

/** Body of `POST /<phone number id>/whatsapp_business_profile` (WhatsApp Business Platform, Cloud API). */
export interface ApiBody {
  readonly messaging_product: 'whatsapp';
  readonly about?: string;
  readonly address?: string;
  readonly description?: string;
  readonly email?: string;
  readonly websites?: readonly string[];
  readonly vertical?: Vertical;
}

/**
 * The profile as that API takes it. Fields without a value are left out: an empty one would clear what stands there.
 * Name, number and hours are not part of it.
 */
export function apiBody(profile: Profile): ApiBody {
  const { about, address, description, email, websites, categories } = sharedProfile(profile);
  const { vertical } = businessKind(categories);
  // Composing characters can make a text longer, in rare cases past its limit.
  const text = (name: 'about' | 'address' | 'description', value: string) => {
    const cut = cutText(value, profileLimits[name]);
    return cut === '' ? {} : { [name]: cut };
  };
  return {
    messaging_product: 'whatsapp',
    ...text('about', about),
    ...text('address', address),
    ...text('description', description),
    ...(email !== '' && { email }),
    ...(websites.length > 0 && { websites }),
    ...(vertical !== null && { vertical }),
  };
}
