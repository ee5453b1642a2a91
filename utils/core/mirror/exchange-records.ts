import type { History } from '../profile/history.ts';
import { shapes } from '../store/record-schemas.ts';
import { understood } from '../store/shape-chain.ts';
import { sameValue } from '../profile/same-value.ts';
import { businessKey, historyKey, removedKey, settingsKey } from '../store/store-keys.ts';
import type { RawRecords, StorePort, Writes } from '../store/store-port.ts';
import { writesOf } from '../store/writes-of.ts';
import { type BusinessContent, businessOfParts, partsOfBusiness } from './business-parts.ts';
import { exchangeSettings } from './exchange-settings.ts';
import { fillKept } from './fill-kept.ts';
import { type Entry, gatherRecords, parsedItem } from './gather-records.ts';
import { indexWrites } from './index-writes.ts';
import { joinItems } from './join-items.ts';
import { type ChangeHere, keptRemoved } from './kept-removed.ts';
import { isRemoved, type MirrorItem } from './mirror-item.ts';
import { agreedKey, isAgreedKey } from './mirror-keys.ts';
import { oldTombstones } from './old-tombstones.ts';
import type { Wanted } from './pack-writes.ts';
import { readItems } from './read-items.ts';
import { type GaveWay, settleClaims } from './settle-claims.ts';
import type { Noticed } from './stamp.ts';
import { stampBusiness } from './stamp-business.ts';
import { arrivedState, changedState, notedDouble, type Noting } from './take-over.ts';

export interface ExchangeRequest {
  /** Keys of the records to compare, besides those of which others say something new; null for all. */
  readonly scope: ReadonlySet<string> | null;
  /** All of storage.sync. */
  readonly stored: Readonly<Record<string, unknown>>;
  /** What came from other browsers since the last comparison. */
  readonly arrived: readonly (readonly [key: string, value: unknown])[];
  readonly device: string;
}

export interface Exchange {
  /** What changes here, for one `set`. */
  readonly writes: Writes;
  /** What the other browsers should know. */
  readonly wanted: readonly Wanted[];
  /** Keys of what others say and can't be understood. */
  readonly unreadable: ReadonlySet<string>;
  /** Keys of the records that were compared. */
  readonly compared: ReadonlySet<string>;
  /** Another browser changed something here. */
  readonly heard: boolean;
  /**
   * What it changed shows on buttons or, the switch of sync, on the badge. Only then may tabs be asked to look again:
   * if views differ between two browsers, whatever a view changes would go round and round between them.
   */
  readonly buttons: boolean;
}

interface Joined extends Entry {
  readonly item: MirrorItem | null;
  readonly content: BusinessContent | null;
}

/** Null if what they come to together can't be understood: everything stays as it is. */
function join(entry: Entry, noticed: Noticed): Joined | null {
  const { business, agreed, remote } = entry;
  // What came back here after others removed it (from a backup, say) is wanted again.
  const base = agreed ?? (business !== null && isRemoved(remote) ? remote : null);
  const item = joinItems(stampBusiness(base, business, noticed), remote);
  if (item === null || isRemoved(item)) return { ...entry, item, content: null };
  const content = businessOfParts(item, business);
  return content && { ...entry, item: fillKept(item, partsOfBusiness(content)), content };
}

function historyOf(raw: RawRecords, id: string): History | null {
  const stored = raw[historyKey(id)] ?? null;
  return stored === null ? { version: 1, business: id, changes: [] } : (understood(shapes.history, stored) ?? null);
}

function showsInTabs({ before, after }: ChangeHere): boolean {
  const [old, now] = [before, after].map((state) => {
    const link = state?.business.link ?? null;
    return link && [state?.business.profile.phone, link.page.profileId, link.button, link.sync];
  });
  return !sameValue(old, now);
}

/** Businesses and histories; their indexes are written for all of them together. */
function recordWrites(changes: readonly ChangeHere[]): Writes {
  const writes = changes.flatMap(({ before, after }) => Object.entries(writesOf(before, after)));
  return Object.fromEntries(writes.filter(([key]) => /^(?:business|history):/.test(key)));
}

/** What becomes of a business here. A history that can't be understood stays as it is. */
function nextState(
  { id, business }: Entry,
  content: BusinessContent | null,
  doubles: readonly GaveWay[],
  history: History | null,
  noting: Noting,
): ChangeHere {
  const known: History = history ?? { version: 1, business: id, changes: [] };
  const before = business && { business, history: known };
  if (content === null) return { before, after: null };
  const changed = before === null ? arrivedState(id, content, known, noting) : changedState(before, content, noting);
  const after = doubles.reduce((state, double) => notedDouble(state, double.content, noting), changed);
  return { before, after: history === null ? { ...after, history: known } : after };
}

/**
 * Compares the records of this browser with what others say of them, and says what must be written here and there so
 * that all know the same. To be run within a transaction. Runs again to the same end: nothing hangs on its being heard.
 */
export async function exchangeRecords(
  readRaw: StorePort['readRaw'],
  { scope, stored, arrived, device }: ExchangeRequest,
  noting: Noting,
): Promise<Exchange> {
  const noticed = { at: noting.now, by: device };
  const { items, unreadable } = readItems(stored, arrived);
  const { entries, raw } = await gatherRecords(readRaw, scope, items, unreadable);
  const joined = new Map(entries.flatMap((entry) => join(entry, noticed) ?? []).map((one) => [one.id, one]));
  const gone = new Map(
    [...joined].flatMap(([id, { business, content }]) => (business && !content ? [[id, business] as const] : [])),
  );
  const { contents, gaveWay } = settleClaims(new Map([...joined].map(([id, { content }]) => [id, content])), gone);

  const touched = [...joined.values()].filter(({ id, business }) => {
    const content = contents.get(id) ?? null;
    return (
      !sameValue(business && { profile: business.profile, link: business.link }, content) ||
      gaveWay.some(({ to }) => to === id)
    );
  });
  const phones = touched.flatMap(({ id, business }) => (contents.get(id) ?? business)?.profile.phone ?? []);
  const aside = [...touched.map(({ id }) => historyKey(id)), ...phones.map(removedKey)];
  const histories = scope === null ? raw : await readRaw(aside);
  const changes = touched.map((entry) => {
    const doubles = gaveWay.filter(({ to }) => to === entry.id);
    return nextState(entry, contents.get(entry.id) ?? null, doubles, historyOf(histories, entry.id), noting);
  });

  const taken = new Set([...contents.values()].flatMap((content) => content?.profile.phone ?? []));

  const settings = exchangeSettings(raw, items.get(settingsKey) ?? null, noticed);
  const wanted = settings.wanted === null ? [] : [settings.wanted];
  const agreed = new Map<string, MirrorItem | null>();
  for (const entry of joined.values()) {
    const content = contents.get(entry.id) ?? null;
    const item = stampBusiness(entry.item, content, noticed);
    if (item === null) continue;
    const key = businessKey(entry.id);
    wanted.push({ key, item, name: (content ?? entry.business)?.profile.name ?? '' });
    if (!sameValue(item, entry.agreed)) agreed.set(agreedKey(key), item);
  }
  if (scope === null) {
    const known = Object.entries(raw).flatMap(([key, value]) => {
      const item = isAgreedKey(key) ? parsedItem(value) : null;
      return item === null ? [] : [[key, item] as const];
    });
    for (const key of oldTombstones(known, noting.now, 'here')) agreed.set(key, null);
  }

  return {
    writes: {
      ...recordWrites(changes),
      ...keptRemoved(changes, taken, histories, noting),
      ...indexWrites(changes, raw),
      ...Object.fromEntries(agreed),
      ...settings.writes,
    },
    wanted,
    unreadable: settings.unreadable ? new Set([...unreadable, settingsKey]) : unreadable,
    compared: new Set(wanted.map(({ key }) => key)),
    heard: changes.length > 0 || settings.changed !== null,
    buttons: changes.some(showsInTabs) || settings.changed !== null,
  };
}
