import type { BusinessState } from '../profile/changes/business-state.ts';
import type { PageLink } from '../profile/page-link.ts';
import type { ImportPlan } from './import-plan.ts';

/** A link without what Page views note by themselves: they may go on between a preview and its confirmation. */
function chosen(link: PageLink | null) {
  return (
    link && [link.page.profileId, link.sync, link.stoppedBy ?? null, link.button, link.locked, link.choices ?? null]
  );
}

function contentOf(state: BusinessState | null) {
  return state && [state.business.profile, chosen(state.business.link)];
}

/** FNV-1a, twice with different starts: enough to tell two plans of one person apart. */
function hash(text: string, start: number): string {
  let value = start;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}

/** A mark of what a plan would change, from what to what: the same as long as a person would be shown the same. */
export function fingerprint({ changes, settings }: ImportPlan): string {
  const content = changes.map(({ before, after }) => [contentOf(before), contentOf(after)]);
  const { rev: _rev, ...values } = settings ?? { rev: 0 };
  const text = JSON.stringify([content, values]);
  return hash(text, 0x811c9dc5) + hash(text, 0x2b5d6f91);
}
