import type { PageLink } from '../page-link.ts';
import type { SyncField } from '../profile.ts';

/** Whether what the Page shows is applied to the profile. */
export function isSyncing(link: PageLink): boolean {
  return link.sync === 'import' && link.stoppedBy === undefined;
}

/** A link whose sync was stopped by a change of one field, at a moment (ms). */
export function stopSync(link: PageLink, field: SyncField, at: number): PageLink {
  return { ...link, sync: 'disabled', stoppedBy: { field, at } };
}

/** A link that syncs, whatever had stopped it. */
export function startSync(link: PageLink): PageLink {
  const started: PageLink = { ...link, sync: 'import' };
  delete started.stoppedBy;
  return started;
}
