import {
  type BusinessContent,
  businessOfParts,
  partsOfBusiness,
} from '../../../../utils/core/mirror/business-parts.ts';
import { mirrorItemSchema } from '../../../../utils/core/mirror/mirror-item.ts';
import { recordsOf } from '../../../../utils/core/store/records.ts';
import { parseRecords } from '../../../../utils/core/backup/parse-records.ts';
import type { Browser } from './browsers.ts';

/** When a Page was last seen is told to other browsers only now and then. */
function withoutTimes(seen: unknown): unknown {
  if (typeof seen !== 'object' || seen === null) return seen;
  return { ...seen, lastSeenAt: 0, lastSyncedAt: 0 };
}

/** What of a business must be the same in all of a person's browsers. */
export function sharedBusiness(business: BusinessContent): unknown {
  const parts = partsOfBusiness(business);
  return { ...parts, seen: withoutTimes(parts['seen']) };
}

/** What must be the same in all of a person's browsers. */
export function sharedContent(one: Browser): unknown {
  const { states, settings } = parseRecords(one.stored());
  const { rev: _rev, mirror: _mirror, ...shared } = settings;
  const businesses = states.map(({ business }) => [business.id, sharedBusiness(business)] as const);
  return { settings: shared, businesses: Object.fromEntries(businesses.toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}

/** What is wrong with a browser's records: damaged ones, numbers or Pages of two businesses, indexes that lead astray. */
export function faultsOf(one: Browser): string[] {
  const raw = one.stored();
  const records = recordsOf(raw);
  const { states, damaged } = parseRecords(raw);
  const faults = damaged.map((key) => `damaged ${key}`);
  for (const { business } of states) {
    const { id, profile, link } = business;
    if (records.ownerOf(profile.phone) !== id)
      faults.push(`number of ${id} leads to ${records.ownerOf(profile.phone)}`);
    if (link !== null && records.linkedTo(link.page.profileId) !== id) faults.push(`Page of ${id} leads elsewhere`);
  }
  for (const [key, value] of Object.entries(raw)) {
    const id = /^(?:page|phone):/.test(key) ? (value as { readonly business: string | null }).business : null;
    if (id !== null && records.business(id) === null) faults.push(`${key} leads to ${id}, which is gone`);
  }
  for (const [key, value] of Object.entries(one.synced())) {
    const item = mirrorItemSchema.parse(value);
    const removed = item.parts['life']?.value === 'removed';
    if (key !== 'settings' && !removed && businessOfParts(item, null) === null)
      faults.push(`unreadable in sync: ${key}`);
  }
  return faults;
}
