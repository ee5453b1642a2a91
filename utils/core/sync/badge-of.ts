import type { Business } from '../profile/business.ts';

/** What the toolbar says of a Page view. All but `linked` ask for the person's attention. */
export type Badge = 'linked' | 'undecided' | 'stopped' | 'incomplete' | 'notSaved';

export interface BadgeSource {
  /** The business linked to the Page in view. */
  readonly linked: Business | null;
  /** What this view shows could not be stored. */
  readonly failed: boolean;
  readonly settings: { readonly badge: boolean };
}

/** Null: no badge, as on every Page that nobody linked. */
export function badgeOf({ linked, failed, settings }: BadgeSource): Badge | null {
  if (!settings.badge) return null;
  if (failed) return 'notSaved';
  const link = linked?.link ?? null;
  if (link === null) return null;
  if (link.stoppedBy !== undefined) return 'stopped';
  if (link.sync !== 'import') return link.sync === 'undecided' ? 'undecided' : 'linked';
  return Object.values(link.fields).some((field) => field?.status === 'refused') ? 'incomplete' : 'linked';
}
