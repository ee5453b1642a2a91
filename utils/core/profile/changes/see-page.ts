import type { BusinessPage } from '../../business/business-page.ts';
import type { Settings } from '../../settings/settings.ts';
import { mergeSeen, pageFieldsOf } from '../../sync/page-fields.ts';
import type { LinkedPage, PageLink, SeenAt } from '../page-link.ts';
import { sameValue } from '../same-value.ts';
import { alreadyApplied } from './already-applied.ts';
import type { BusinessState, Stamp } from './business-state.ts';
import { commitChange } from './commit-change.ts';
import { linkedPageOf } from './linked-page-of.ts';
import { runSync } from './run-sync.ts';
import { isSyncing } from './sync-switch.ts';

/** Reloading a Page over and over must not write each time only to move `lastSeenAt`. */
const worthNoting = 60_000;

/** Picture addresses are signed anew for each view; the file's name tells whether it is another picture. */
const withoutSignature = ({ pictureUrl, ...page }: LinkedPage) => ({
  ...page,
  picture: pictureUrl
    ?.replace(/[?#].*/s, '')
    .split('/')
    .at(-1),
});

/** A link without what is another with every view. */
const comparable = ({ seenAt: _seenAt, ...link }: PageLink) => ({ ...link, page: withoutSignature(link.page) });

/** As much ahead of the clock, ms, that is only corrected now and then; what is further ahead was put back since. */
const correction = 60_000;

/**
 * When a view's data came, by the clock as it is now. A document from a time to come was loaded before the clock was put
 * back: it counts as loaded long ago, in its order among others like it, since it is older than what was seen since.
 */
const loadedAt = (asOf: number, now: number) => (asOf > now + correction ? Math.floor(asOf / 16) : Math.min(asOf, now));

/** Without times to come: the clock was put back since, and must not keep out what is seen now. */
const timesUntil = (now: number, times: SeenAt): SeenAt =>
  Object.fromEntries(Object.entries(times).filter(([, at = 0]) => at <= now));

export interface SeenPage {
  readonly state: BusinessState;
  /** `nothing`: not to be written. `synced`: the profile changed too. */
  readonly changed: 'nothing' | 'seen' | 'synced';
}

/**
 * A view of the linked Page: keeps what it shows and, while sync is on, applies it to the profile.
 * Any other Page changes nothing. Only a sync is remembered as an operation: seeing a Page twice is harmless by itself,
 * and views are so many that they would push the person's own requests out of memory.
 */
export function seePage(state: BusinessState, page: BusinessPage, settings: Settings, stamp: Stamp): SeenPage {
  const { business } = state;
  const { link: old, profile } = business;
  const nothing: SeenPage = { state, changed: 'nothing' };
  if (old === null || old.page.profileId !== page.profileId || alreadyApplied(state, stamp)) return nothing;

  const asOf = loadedAt(page.asOf, stamp.now);
  const seenAt = timesUntil(stamp.now, old.seenAt ?? {});
  const isOld = Object.values(seenAt).some((at = 0) => asOf < at);
  const link: PageLink = {
    ...old,
    page: (isOld ? null : linkedPageOf(page, old.page)) ?? old.page,
    ...mergeSeen({ seen: old.seen, seenAt }, pageFieldsOf(page), asOf),
  };
  const syncs = isSyncing(old);
  const run = syncs ? runSync(business, link, settings, stamp.now) : { profile, fields: link.fields };
  const seen: PageLink = { ...link, fields: run.fields };
  const synced = !sameValue(profile, run.profile);
  const different = !sameValue(comparable(seen), comparable(old));
  if (!synced && !different && Math.abs(stamp.now - old.lastSeenAt) < worthNoting) return nothing;

  const lastSeenAt = stamp.now;
  const next = {
    profile: run.profile,
    link: { ...seen, lastSeenAt, lastSyncedAt: syncs ? lastSeenAt : old.lastSyncedAt },
  };
  if (synced)
    return { state: commitChange(state, next, { cause: 'sync', page: seen.page.name }, stamp), changed: 'synced' };
  return { state: { ...state, business: { ...business, ...next, rev: business.rev + 1 } }, changed: 'seen' };
}
