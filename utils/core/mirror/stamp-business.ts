import { isSyncing } from '../profile/changes/sync-switch.ts';
import { profileDifference } from '../profile/changes/profile-difference.ts';
import { sameValue } from '../profile/same-value.ts';
import { syncFields } from '../profile/sync-fields.ts';
import { type BusinessContent, businessOfParts, linkInstance, partsOfBusiness } from './business-parts.ts';
import { isRemoved, type MirrorItem, type Part, type Parts } from './mirror-item.ts';
import { compareStamps, type Noticed, type Stamp } from './stamp.ts';

/** A view that shows nothing new is told to the other browsers only this often, in ms. */
const worthTelling = 6 * 3_600_000;

/** Whether only sync can have made this change: it would make it again, so that whatever a person does goes before it. */
function isAutomatic(before: BusinessContent, after: BusinessContent): boolean {
  const { link } = after;
  if (before.link === null || link === null || linkInstance(before.link) !== linkInstance(link)) return false;
  if (!isSyncing(before.link) || !isSyncing(link)) return false;
  const changes = profileDifference(before.profile, after.profile);
  return Object.keys({ ...changes.before, ...changes.after }).every((field) => {
    const synced = syncFields.find((one) => one === field);
    const status = synced && link.fields[synced]?.status;
    return status === 'synced' || status === 'adjusted';
  });
}

function seenAnew(before: BusinessContent | null, after: BusinessContent): boolean {
  const [old, now] = [before?.link ?? null, after.link];
  if (old === null || now === null || linkInstance(old) !== linkInstance(now)) return !sameValue(old, now);
  if (!sameValue(old.seen, now.seen)) return true;
  return now.lastSeenAt - old.lastSeenAt >= worthTelling || (old.lastSyncedAt === null) !== (now.lastSyncedAt === null);
}

/** A stamp newer than the one before, also where this browser's clock is behind. */
function above([lead, major, minor, at, by]: Stamp, old: Part | undefined): Stamp {
  const stamp: Stamp = [lead, major, minor, at, by];
  if (old === undefined || compareStamps(stamp, old.stamp) > 0) return stamp;
  return [lead, major, minor, old.stamp[3] + 1, by];
}

/** The stamps that changed parts get: above all that this browser knows of. */
function nextStamps(
  old: Parts,
  before: BusinessContent | null,
  after: BusinessContent,
  { at, by }: Noticed,
): Record<string, Stamp> {
  const counter = (name: string, index: 0 | 1 | 2) => old[name]?.stamp[index] ?? 0;
  const relinked = linkInstance(before?.link ?? null) !== linkInstance(after.link);
  const life = counter('life', 0) + (old['life']?.value === 'alive' ? 0 : 1);
  const link = counter('link', 0) + (relinked ? 1 : 0);
  const sameLife = counter('profile', 0) === life;
  const major = sameLife ? counter('profile', 1) : 0;
  const minor = sameLife ? counter('profile', 2) : 0;
  const profileChanged = !sameValue(before?.profile, after.profile);
  const automatic = before !== null && isAutomatic(before, after);
  const edition = !profileChanged ? [major, minor] : automatic ? [major, minor + 1] : [major + 1, 0];
  const [person = 0, machine = 0] = edition;
  const within = (name: string) => (counter(name, 0) === link ? counter(name, 1) + 1 : 0);
  return {
    life: [life, 0, 0, at, by],
    profile: [life, person, machine, at, by],
    link: [link, after.link === null ? 1 : 0, relinked ? 0 : counter('link', 2) + 1, at, by],
    button: [link, within('button'), 0, at, by],
    choices: [link, within('choices'), 0, at, by],
    fields: [link, person, machine, at, by],
    seen: [link, 0, 0, after.link?.lastSeenAt ?? at, by],
  };
}

function removed(base: MirrorItem | null, { at, by }: Noticed): MirrorItem | null {
  if (base === null || isRemoved(base)) return base;
  const link = base.parts['link'];
  const gone: Part = { stamp: [(link?.stamp[0] ?? 0) + 1, 1, 0, at, by], value: null };
  const life: Part = { stamp: [(base.parts['life']?.stamp[0] ?? 0) + 1, 1, 0, at, by], value: 'removed' };
  return { version: 1, parts: { life, link: (link?.value ?? null) === null ? (link ?? gone) : gone } };
}

/**
 * The item of a business as it is in this browser (null: it isn't there any more): what changed since `base`, the item
 * last agreed upon, gets new stamps. Unlinking and removing go before whatever another browser did to that very link or
 * business meanwhile; what a person did goes before what sync did.
 */
export function stampBusiness(
  base: MirrorItem | null,
  content: BusinessContent | null,
  noticed: Noticed,
): MirrorItem | null {
  if (content === null) return removed(base, noticed);
  const before = base === null || isRemoved(base) ? null : businessOfParts(base, null);
  const old = base?.parts ?? {};
  const stamps = nextStamps(old, before, content, noticed);
  const known = before === null ? null : partsOfBusiness(before);
  const values: Record<string, unknown> = { life: 'alive', ...partsOfBusiness(content) };
  const changed = Object.entries(stamps).filter(([name]) => {
    if (known === null || old[name] === undefined) return true;
    if (name === 'seen') return seenAnew(before, content);
    return name !== 'life' && !sameValue(known[name], values[name]);
  });
  if (changed.length === 0 && base !== null) return base;
  const parts = Object.fromEntries(
    changed.map(([name, stamp]) => [name, { stamp: above(stamp, old[name]), value: values[name] }]),
  );
  return { version: 1, parts: { ...old, ...parts } };
}
