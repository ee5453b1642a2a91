import type { BusinessState } from '../profile/changes/business-state.ts';
import type { IndexRecord } from './record-schemas.ts';
import { businessKey, historyKey, pageKey, phoneKey } from './store-keys.ts';
import type { Writes } from './store-port.ts';

const index = (business: string | null): IndexRecord => ({ version: 1, business });

function indexKeys(state: BusinessState | null): readonly string[] {
  if (state === null) return [];
  const { profile, link } = state.business;
  return [phoneKey(profile.phone), ...(link === null ? [] : [pageKey(link.page.profileId)])];
}

/**
 * Every record that turns one state of a business into the next, the indexes included: written together, or an index
 * could point to what isn't there. Null before: a new business; null after: a removed one.
 */
export function writesOf(before: BusinessState | null, after: BusinessState | null): Writes {
  const id = (after ?? before)?.business.id;
  if (id === undefined) return {};
  const old = indexKeys(before);
  const next = indexKeys(after);
  return {
    ...Object.fromEntries(old.filter((key) => !next.includes(key)).map((key) => [key, index(null)])),
    ...Object.fromEntries(next.filter((key) => !old.includes(key)).map((key) => [key, index(id)])),
    ...(before?.business !== after?.business && { [businessKey(id)]: after?.business ?? null }),
    ...(before?.history !== after?.history && { [historyKey(id)]: after?.history ?? null }),
  };
}
