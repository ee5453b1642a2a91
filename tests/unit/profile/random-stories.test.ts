import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { businessSchema, rememberedOperations } from '../../../utils/core/profile/business.ts';
import type { BusinessState } from '../../../utils/core/profile/changes/business-state.ts';
import { profileDifference } from '../../../utils/core/profile/changes/profile-difference.ts';
import { seePage } from '../../../utils/core/profile/changes/see-page.ts';
import { setSync } from '../../../utils/core/profile/changes/set-sync.ts';
import { undoChange } from '../../../utils/core/profile/changes/undo-change.ts';
import { historyLength, historySchema } from '../../../utils/core/profile/history.ts';
import type { Profile } from '../../../utils/core/profile/profile.ts';
import { syncFields } from '../../../utils/core/profile/sync-fields.ts';
import { sameValue } from '../../../utils/core/profile/same-value.ts';
import { defaultSettings, type Settings } from '../../../utils/core/settings/settings.ts';
import { planForBusiness } from '../../../utils/core/sync/plan-for-business.ts';
import { settings as anySettings } from './support/arbitraries.ts';
import { buildPage } from './support/build-page.ts';
import { type Step, step, take } from './support/steps.ts';
import { created, start } from './support/stories.ts';

// Properties take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const fieldsOf = (part: object) => Object.keys(part);
const changedFields = (before: Profile, after: Profile) =>
  fieldsOf(profileDifference(before, after).before).concat(fieldsOf(profileDifference(before, after).after));

/** The promises that hold for any step, each with what it is called and whether it was kept. */
function promises(
  before: BusinessState,
  after: BusinessState,
  taken: Step,
  settings: Settings,
): Record<string, boolean> {
  const [was, is] = [before.business, after.business];
  const syncs = (link: typeof is.link) => link?.sync === 'import';
  const changed = new Set(changedFields(was.profile, is.profile));
  const synced = syncFields.filter((field) => changed.has(field));
  const pending = planForBusiness(is, settings).flatMap((plan) => (plan.change ? [plan.field] : []));
  const told = after.history === before.history ? undefined : after.history.changes.at(-1);
  const sees = taken.kind === 'see';
  const noProfile =
    taken.kind === 'unlink' || taken.kind === 'button' || (taken.kind === 'sync' && taken.to === 'disabled');
  return {
    'the business is valid': sameValue(businessSchema.parse(is), is),
    'the history is valid': sameValue(historySchema.parse(after.history), after.history),
    'the history is bounded': after.history.changes.length <= historyLength,
    'operations are bounded': is.operations.length <= rememberedOperations,
    'each change has its own id':
      new Set(after.history.changes.map(({ id }) => id)).size === after.history.changes.length,
    'a revision for each change': is.rev - was.rev === (after === before ? 0 : 1),
    'history tells every change of the profile': sameValue(
      { before: told?.before ?? {}, after: told?.after ?? {} },
      profileDifference(was.profile, is.profile),
    ),
    'stopped is not syncing': !(syncs(is.link) && is.link?.stoppedBy !== undefined),
    'a view changes only what is chosen, shown and syncing':
      !sees ||
      synced.every((field) => syncs(was.link) && settings.syncFields[field] && is.link?.seen[field].state === 'shown'),
    'a view changes nothing but synced fields': !sees || synced.length === changed.size,
    'a view of the linked Page leaves nothing to sync':
      !(sees && syncs(is.link) && taken.page.profileId === is.link?.page.profileId) || pending.length === 0,
    'the next view leaves an edit alone':
      taken.kind !== 'edit' || !syncs(is.link) || !pending.some((field) => changed.has(field)),
    'the next view leaves an undo alone':
      taken.kind !== 'undo' || !syncs(is.link) || !syncs(was.link) || !pending.some((field) => changed.has(field)),
    'a locked field changes by nothing but the person':
      !(sees || taken.kind === 'sync') || !synced.some((field) => was.link?.locked.includes(field)),
    'a decision changes only its field':
      taken.kind !== 'decide' || (changed.size <= 1 && synced.length === changed.size),
    'the link alone changes no profile': !noProfile || changed.size === 0,
  };
}

function brokenPromises(...sides: Parameters<typeof promises>): string[] {
  return Object.entries(promises(...sides)).flatMap(([name, kept]) => (kept ? [] : [name]));
}

const story = fc.array(fc.tuple(step, fc.constantFrom(0, 1, 70_000)), { minLength: 1, maxLength: 25 });

describe('any story of a business', () => {
  it('keeps every promise at every step, and applies no request twice', () => {
    fc.assert(
      fc.property(story, anySettings, (steps, settings) => {
        let state = created;
        let now = start;
        for (const [index, [taken, pause]] of steps.entries()) {
          now += pause;
          const stamp = { now, operation: `operation-${index}` };
          const next = take(state, taken, settings, stamp);
          expect(brokenPromises(state, next, taken, settings)).toEqual([]);
          expect(take(next, taken, settings, { ...stamp, now: now + 1 })).toBe(next);
          state = next;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('undo gives back the profile of before, to the letter', () => {
    fc.assert(
      fc.property(story, anySettings, (steps, settings) => {
        let state = created;
        for (const [index, [taken]] of steps.entries()) {
          const before = state;
          state = take(state, taken, settings, { now: start + index, operation: `operation-${index}` });
          const last = state.history.changes.at(-1);
          if (state.history === before.history || last === undefined) continue;
          const undone = undoChange(state, last.id, { now: start + index, operation: `operation-undo-${index}` });
          // The newest change can always be undone, unless it left no trace in profile and link.
          const traceless =
            fieldsOf(last.before).length + fieldsOf(last.after).length === 0 &&
            last.link === undefined &&
            last.decisions === undefined;
          expect(undone.kind === 'done' || traceless).toBe(true);
          expect((undone.kind === 'done' ? undone.state : before).business.profile).toEqual(before.business.profile);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a Page that does not say anything changes no profile, whatever it once was', () => {
    fc.assert(
      fc.property(story, anySettings, (steps, settings) => {
        let state = created;
        for (const [index, [taken]] of steps.entries()) {
          state = take(state, taken, settings, { now: start + index, operation: `operation-${index}` });
        }
        const synced = setSync(state, 'import', settings, { now: start + 100, operation: 'operation-sync' });
        if (typeof synced === 'string' || synced.business.link === null) return;
        const page = buildPage({}, { profileId: synced.business.link.page.profileId });
        const { state: after, changed } = seePage(synced, page, settings, {
          now: start + 200,
          operation: 'operation-view',
        });
        expect(changed).not.toBe('synced');
        expect(after.business.profile).toEqual(synced.business.profile);
      }),
    );
  });

  it('knows a request again by its history when many have come since', () => {
    const first = { now: start, operation: 'operation-first' };
    const edit: Step = { kind: 'edit', changes: { about: 'İlk' }, stop: false, keep: [] };
    let state = take(created, edit, defaultSettings, first);
    for (let index = 0; index < 2 * rememberedOperations; index += 1) {
      const stamp = { now: start + index, operation: `operation-${index}` };
      state = take(
        state,
        { kind: 'edit', changes: { about: `Sürüm ${index}` }, stop: false, keep: [] },
        defaultSettings,
        stamp,
      );
    }
    expect(state.business.operations).not.toContain(first.operation);
    expect(take(state, edit, defaultSettings, first)).toBe(state);
  });

  it('remembers the last hundred changes', () => {
    let state = created;
    for (let index = 0; index < 130; index += 1) {
      const stamp = { now: start + index, operation: `operation-${index}` };
      state = take(
        state,
        { kind: 'edit', changes: { about: `Sürüm ${index}` }, stop: false, keep: [] },
        defaultSettings,
        stamp,
      );
    }
    expect(state.history.changes).toHaveLength(historyLength);
    expect(state.history.changes[0]?.id).toBe('operation-30');
    expect(state.business.operations).toEqual(
      Array.from({ length: rememberedOperations }, (_, index) => `operation-${114 + index}`),
    );
  });
});
