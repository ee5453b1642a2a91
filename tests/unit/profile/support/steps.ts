import * as fc from 'fast-check';
import type { BusinessPage } from '../../../../utils/core/business/business-page.ts';
import type { BusinessState, Stamp } from '../../../../utils/core/profile/changes/business-state.ts';
import { decideField, type FieldDecision } from '../../../../utils/core/profile/changes/decide-field.ts';
import { editProfile } from '../../../../utils/core/profile/changes/edit-profile.ts';
import { linkPage } from '../../../../utils/core/profile/changes/link-page.ts';
import { seePage } from '../../../../utils/core/profile/changes/see-page.ts';
import { setButton } from '../../../../utils/core/profile/changes/set-button.ts';
import { setSync } from '../../../../utils/core/profile/changes/set-sync.ts';
import { setTimeZone } from '../../../../utils/core/profile/changes/set-time-zone.ts';
import { undoChange } from '../../../../utils/core/profile/changes/undo-change.ts';
import { unlinkPage } from '../../../../utils/core/profile/changes/unlink-page.ts';
import type { Profile, SyncField } from '../../../../utils/core/profile/profile.ts';
import { syncFields } from '../../../../utils/core/profile/sync-fields.ts';
import type { Settings } from '../../../../utils/core/settings/settings.ts';
import { edits, pageFacts, pageView, timeZone } from './arbitraries.ts';
import { buildPage } from './build-page.ts';

/** One thing that happens to a business. */
export type Step =
  | { readonly kind: 'link' | 'see'; readonly page: BusinessPage }
  | { readonly kind: 'sync'; readonly to: 'import' | 'disabled' }
  | {
      readonly kind: 'edit';
      readonly changes: Partial<Profile>;
      readonly stop: boolean;
      readonly keep: readonly SyncField[];
    }
  | { readonly kind: 'decide'; readonly decision: FieldDecision }
  | { readonly kind: 'zone'; readonly zone: string }
  | { readonly kind: 'button'; readonly to: 'on' | 'off' }
  | { readonly kind: 'unlink' }
  /** Counted from the newest entry back. */
  | { readonly kind: 'undo'; readonly back: number };

const view = fc.oneof({ weight: 4, arbitrary: pageView }, { weight: 1, arbitrary: fc.constant(buildPage()) });
const otherPage = pageFacts.map((facts) => buildPage(facts, { profileId: '100000000000002', name: 'Öteki' }));
const anyField = fc.constantFrom(...syncFields);
const decision: fc.Arbitrary<FieldDecision> = fc.oneof(
  anyField.map((field): FieldDecision => ({ kind: 'lock', field })),
  anyField.map((field): FieldDecision => ({ kind: 'unlock', field })),
  anyField.map((field): FieldDecision => ({ kind: 'clear', field })),
  fc
    .constantFrom('a@b.example', 'info@cafe.example')
    .map((email): FieldDecision => ({ kind: 'choose', choice: { email } })),
  fc
    .constantFrom('https://cafe.example', 'https://cafe.example/menu')
    .map((site): FieldDecision => ({ kind: 'choose', choice: { websites: [site] } })),
);
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 1, arbitrary: fc.oneof(view, otherPage).map((page) => ({ kind: 'link', page }) as const) },
  { weight: 5, arbitrary: fc.oneof(view, view, otherPage).map((page) => ({ kind: 'see', page }) as const) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('import', 'import', 'disabled').map((to) => ({ kind: 'sync', to }) as const),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('edit'),
      changes: edits,
      stop: fc.boolean(),
      keep: fc.subarray([...syncFields]),
    }),
  },
  { weight: 3, arbitrary: decision.map((made) => ({ kind: 'decide', decision: made }) as const) },
  { weight: 1, arbitrary: timeZone.map((zone) => ({ kind: 'zone', zone }) as const) },
  { weight: 1, arbitrary: fc.constantFrom('on', 'off').map((to) => ({ kind: 'button', to }) as const) },
  { weight: 1, arbitrary: fc.constant({ kind: 'unlink' } as const) },
  { weight: 4, arbitrary: fc.nat(5).map((back) => ({ kind: 'undo', back }) as const) },
);

/** The state after a step; the same one where the step is refused. */
export function take(state: BusinessState, taken: Step, settings: Settings, stamp: Stamp): BusinessState {
  switch (taken.kind) {
    case 'link':
      return linkPage(state, taken.page, 'TR', 'Europe/Istanbul', stamp);
    case 'see':
      return seePage(state, taken.page, settings, stamp).state;
    case 'sync': {
      const next = setSync(state, taken.to, settings, stamp);
      return typeof next === 'string' ? state : next;
    }
    case 'edit': {
      const outcome = editProfile(state, taken.changes, taken.stop, settings, stamp, taken.keep);
      return outcome.kind === 'done' ? outcome.state : state;
    }
    case 'decide': {
      const next = decideField(state, taken.decision, settings, stamp);
      return typeof next === 'string' ? state : next;
    }
    case 'zone':
      return setTimeZone(state, taken.zone, settings, stamp);
    case 'button': {
      const next = setButton(state, taken.to, stamp);
      return next === 'notLinked' ? state : next;
    }
    case 'unlink':
      return unlinkPage(state, stamp);
    case 'undo': {
      const outcome = undoChange(state, state.history.changes.at(-1 - taken.back)?.id ?? 'operation-none', stamp);
      return outcome.kind === 'done' ? outcome.state : state;
    }
  }
}
