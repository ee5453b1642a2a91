import { cutText } from '../../sync/cut-text.ts';
import { cleanText } from '../../sync/clean-text.ts';
import { emptyProfile } from '../profile.ts';
import { profileLimits } from '../profile-limits.ts';
import type { BusinessState, Stamp } from './business-state.ts';

/** A new business. `phone` is E.164; a name of nothing but spaces gives way to the number. */
export function createBusiness(id: string, phone: string, name: string, stamp: Stamp): BusinessState {
  const profile = emptyProfile(phone, cutText(cleanText(name), profileLimits.name) || phone);
  const after = { phone: profile.phone, name: profile.name };
  return {
    business: { version: 1, id, rev: 1, profile, link: null, operations: [stamp.operation] },
    history: {
      version: 1,
      business: id,
      changes: [{ id: stamp.operation, at: stamp.now, cause: 'create', before: {}, after }],
    },
  };
}
