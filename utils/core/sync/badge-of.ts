import type { Business } from '../profile/business.ts';
import type { Settings } from '../settings/settings.ts';
import { refusedFields } from './refused-fields.ts';
import { waitingPlan } from './waiting-plan.ts';

/** What the toolbar says of a Page view. All but `linked` ask for the person's attention. */
export type Badge =
  | { readonly kind: 'linked' | 'undecided' | 'stopped' | 'incomplete' | 'notSaved' }
  /** Sync was stopped by an edit, or is off, and this many fields stand otherwise on the Page. */
  | { readonly kind: 'waitingStopped' | 'waitingOff'; readonly count: number };

export interface BadgeSource {
  /** The business linked to the Page in view. */
  readonly linked: Business | null;
  /** What this view shows could not be stored. */
  readonly failed: boolean;
  readonly settings: Pick<Settings, 'badge' | 'syncFields'>;
}

/** Null: no badge, as on every Page that nobody linked. */
export function badgeOf({ linked, failed, settings }: BadgeSource): Badge | null {
  if (!settings.badge) return null;
  if (failed) return { kind: 'notSaved' };
  const link = linked?.link ?? null;
  if (linked === null || link === null) return null;
  if (link.sync === 'undecided') return { kind: 'undecided' };
  if (link.sync === 'import') return { kind: refusedFields(link).length > 0 ? 'incomplete' : 'linked' };
  const stopped = link.stoppedBy !== undefined;
  const { length: count } = waitingPlan(linked, settings);
  if (count > 0) return { kind: stopped ? 'waitingStopped' : 'waitingOff', count };
  return { kind: stopped ? 'stopped' : 'linked' };
}
