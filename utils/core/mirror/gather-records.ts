import { claimsOf } from '../backup/find-claims.ts';
import type { Business } from '../profile/business.ts';
import { shapes } from '../store/record-schemas.ts';
import { understood } from '../store/shape-chain.ts';
import { businessKey, settingsKey } from '../store/store-keys.ts';
import type { RawRecords, StorePort } from '../store/store-port.ts';
import { sameValue } from '../profile/same-value.ts';
import { businessOfParts } from './business-parts.ts';
import { joinItems } from './join-items.ts';
import { type MirrorItem, mirrorItemSchema } from './mirror-item.ts';
import { agreedKey, idOfKey, isAgreedKey, mirrorKey } from './mirror-keys.ts';

/** One business as this browser has it, as it was last agreed upon, and as other browsers say it is. */
export interface Entry {
  readonly id: string;
  readonly business: Business | null;
  readonly agreed: MirrorItem | null;
  readonly remote: MirrorItem | null;
}

export interface Gathered {
  readonly entries: readonly Entry[];
  /** All that was read of `storage.local`. */
  readonly raw: RawRecords;
}

export const parsedItem = (value: unknown): MirrorItem | null => mirrorItemSchema.safeParse(value).data ?? null;

function claimKeys({ business, agreed, remote }: Entry): readonly string[] {
  const joined = joinItems(agreed, remote);
  const content = joined && businessOfParts(joined, business);
  return [business, content].flatMap((one) => (one === null ? [] : claimsOf(one)));
}

/**
 * Reads what a comparison needs: the businesses named in `scope` (null: all), those of which others say something new,
 * and whoever has their numbers and Pages here. Records that can't be understood, here or there, are left out.
 */
export async function gatherRecords(
  readRaw: StorePort['readRaw'],
  scope: ReadonlySet<string> | null,
  remote: ReadonlyMap<string, MirrorItem>,
  unreadable: ReadonlySet<string>,
): Promise<Gathered> {
  const ids = new Set<string>();
  const add = (key: string) => {
    const id = idOfKey(key);
    if (id !== null && !unreadable.has(key)) ids.add(id);
  };
  let raw: RawRecords = {};
  const read = async (keys: readonly string[]) => {
    const missing = keys.filter((key) => !Object.hasOwn(raw, key));
    if (missing.length > 0)
      raw = { ...Object.fromEntries(missing.map((key) => [key, null])), ...raw, ...(await readRaw(missing)) };
  };

  if (scope === null) {
    raw = await readRaw(null);
    for (const key of Object.keys(raw)) add(isAgreedKey(key) ? key.slice(mirrorKey.length + 1) : key);
    for (const key of remote.keys()) add(key);
  } else {
    const keys = [...new Set([settingsKey, ...scope, ...remote.keys()])];
    await read([settingsKey, ...keys.map(agreedKey)]);
    for (const key of scope) add(key);
    for (const [key, item] of remote) {
      const agreed = parsedItem(raw[agreedKey(key)]);
      if (!sameValue(joinItems(agreed, item), agreed)) add(key);
    }
  }

  const entryOf = (id: string): Entry | null => {
    const key = businessKey(id);
    const stored = raw[key] ?? null;
    const business = stored === null ? null : understood(shapes.business, stored);
    if (business === undefined) return null;
    return { id, business, agreed: parsedItem(raw[agreedKey(key)]), remote: remote.get(key) ?? null };
  };
  const readEntries = async () => {
    if (scope !== null) await read([...ids].flatMap((id) => [businessKey(id), agreedKey(businessKey(id))]));
    return [...ids].flatMap((id) => entryOf(id) ?? []);
  };

  let entries = await readEntries();
  if (scope !== null) {
    const claims = entries.flatMap(claimKeys);
    await read(claims);
    for (const key of claims) {
      const owner = understood(shapes.index, raw[key])?.business;
      if (owner !== undefined && owner !== null) add(businessKey(owner));
    }
    entries = await readEntries();
  }
  return { entries, raw };
}
