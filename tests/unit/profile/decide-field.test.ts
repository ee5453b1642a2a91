import { describe, expect, it } from 'vitest';
import { none, shown } from '../../../utils/core/business/fact.ts';
import { decideField, type FieldDecision } from '../../../utils/core/profile/changes/decide-field.ts';
import type { BusinessState, Stamp } from '../../../utils/core/profile/changes/business-state.ts';
import { editProfile } from '../../../utils/core/profile/changes/edit-profile.ts';
import { setSync } from '../../../utils/core/profile/changes/set-sync.ts';
import { undoableChanges } from '../../../utils/core/profile/changes/undoable-changes.ts';
import { businessSchema } from '../../../utils/core/profile/business.ts';
import { defaultSettings } from '../../../utils/core/settings/settings.ts';
import { planForBusiness } from '../../../utils/core/sync/plan-for-business.ts';
import { planMark } from '../../../utils/core/sync/plan-mark.ts';
import { buildPage, fullPage } from './support/build-page.ts';
import {
  created,
  linked,
  linkOf,
  minuteOf,
  mustEdit,
  mustSync,
  mustUndo,
  newest,
  see,
  stamp,
  syncing,
} from './support/stories.ts';

function decide(state: BusinessState, decision: FieldDecision, at: Stamp) {
  const next = decideField(state, decision, defaultSettings, at);
  if (typeof next === 'string') throw new Error(next);
  return next;
}
const why = (state: BusinessState, decision: FieldDecision) => {
  const next = decideField(state, decision, defaultSettings, stamp('why', 90));
  return typeof next === 'string' ? next : 'done';
};

const renamed = buildPage({ ...fullPage.facts, description: shown('Yeni tanım', 'payload') });
const keep = { description: 'Elle' };
const keptOutcome = editProfile(syncing, keep, false, defaultSettings, stamp('keep', 5), ['description']);
const kept = keptOutcome.kind === 'done' ? keptOutcome.state : created;

describe('keep this field as mine', () => {
  it('is one step with the edit: value, lock, and sync goes on', () => {
    expect(kept.business.profile.description).toBe('Elle');
    expect(linkOf(kept)).toMatchObject({
      sync: 'import',
      locked: ['description'],
      fields: { description: { status: 'locked', at: minuteOf(5) } },
    });
    expect(linkOf(kept)).not.toHaveProperty('stoppedBy');
    expect(kept.business.rev).toBe(syncing.business.rev + 1);
    const more = buildPage({ ...renamed.facts, address: shown('Yeni adres', 'payload') });
    const seen = see(kept, more, stamp('view', 6)).state;
    expect(seen.business.profile).toMatchObject({ description: 'Elle', address: 'Yeni adres' });
  });

  it('still asks for the fields that are not kept', () => {
    const two = { ...keep, address: 'Elle adres' };
    const asked = editProfile(syncing, two, false, defaultSettings, stamp('two', 5), ['description']);
    expect(asked).toEqual({ kind: 'wouldStopSync', field: 'address' });
  });

  it('is undone as one: the value of before, and the field synced again', () => {
    const undone = mustUndo(kept, stamp('keep'), stamp('undo', 6));
    expect(undone.business.profile).toEqual(syncing.business.profile);
    expect(linkOf(undone)).toMatchObject({ sync: 'import', locked: [], fields: { description: { status: 'synced' } } });
  });
});

describe('a lock', () => {
  it('shows what the Page says without writing it', () => {
    const state = see(
      decide(syncing, { kind: 'lock', field: 'description' }, stamp('lock', 5)),
      renamed,
      stamp('v', 6),
    ).state;
    const [entry] = planForBusiness(state.business, defaultSettings);
    expect(entry).toMatchObject({ status: 'locked', change: false, onPage: 'Yeni tanım' });
    expect(newest(state)).toMatchObject({ cause: 'lock', before: {}, after: {} });
  });

  it('taken off writes this field at once, if that is what was shown', () => {
    const state = see(kept, renamed, stamp('view', 6)).state;
    const plan = planForBusiness({ ...state.business, link: { ...linkOf(state), locked: [] } }, defaultSettings);
    const mark = planMark(plan.filter(({ field }) => field === 'description'));
    const unlocked = decide(state, { kind: 'unlock', field: 'description', seen: mark }, stamp('unlock', 7));
    expect(unlocked.business.profile.description).toBe('Yeni tanım');
    expect(newest(unlocked)).toMatchObject({ cause: 'unlock', before: keep, after: { description: 'Yeni tanım' } });
    const later = see(state, fullPage, stamp('later', 8)).state;
    expect(why(later, { kind: 'unlock', field: 'description', seen: mark })).toBe('outdated');
    const back = mustUndo(unlocked, stamp('unlock'), stamp('undo', 9));
    expect(back.business.profile.description).toBe('Elle');
    expect(linkOf(back)).toMatchObject({ sync: 'import', locked: ['description'] });
    expect(see(back, fullPage, stamp('view-2', 10)).state.business.profile.description).toBe('Elle');
  });

  it('undone where the Page differs by now stops sync, so that nothing is overwritten without a word', () => {
    const state = see(
      decide(syncing, { kind: 'lock', field: 'description' }, stamp('lock', 5)),
      renamed,
      stamp('v', 6),
    ).state;
    const undone = mustUndo(state, stamp('lock'), stamp('undo', 7));
    expect(linkOf(undone)).toMatchObject({ sync: 'disabled', locked: [], stoppedBy: { field: 'description' } });
    expect(undone.business.profile).toEqual(state.business.profile);
  });

  it('is set and taken off without sync, too, and writes nothing then', () => {
    const off = mustSync(syncing, 'disabled', stamp('off', 4));
    const own = mustEdit(off, keep, stamp('own', 5));
    const locked = decide(own, { kind: 'lock', field: 'description' }, stamp('lock', 6));
    expect(linkOf(locked).fields.description).toEqual({ status: 'locked', at: minuteOf(6) });
    const open = decide(locked, { kind: 'unlock', field: 'description' }, stamp('unlock', 7));
    expect(open.business.profile).toEqual(own.business.profile);
    expect(linkOf(open)).toMatchObject({ locked: [], fields: { description: { status: 'kept' } } });
  });

  it('that is there already, or was carried out before, changes nothing', () => {
    const once = decide(syncing, { kind: 'lock', field: 'hours' }, stamp('lock', 5));
    expect(decide(once, { kind: 'lock', field: 'hours' }, stamp('again', 6))).toBe(once);
    expect(decide(once, { kind: 'unlock', field: 'hours' }, stamp('lock', 7))).toBe(once);
    expect(why(created, { kind: 'lock', field: 'hours' })).toBe('notLinked');
  });
});

describe('a choice among several', () => {
  const many = buildPage({ ...fullPage.facts, emails: shown(['a@x.example', 'b@x.example'], 'payload') });
  const seen = see(syncing, many, stamp('many', 4)).state;
  const chosen = decide(seen, { kind: 'choose', choice: { email: 'b@x.example' } }, stamp('choose', 5));

  it('is applied at once, kept, and respected by the next views', () => {
    expect(seen.business.profile.email).toBe('a@x.example');
    expect(chosen.business.profile.email).toBe('b@x.example');
    expect(businessSchema.parse(chosen.business)).toEqual(chosen.business);
    expect(see(chosen, many, stamp('again', 6)).changed).not.toBe('synced');
    const gone = buildPage({ ...fullPage.facts, emails: shown(['a@x.example', 'c@x.example'], 'payload') });
    expect(see(chosen, gone, stamp('gone', 7)).state.business.profile.email).toBe('a@x.example');
  });

  it('is undone with its value, and sync goes on', () => {
    const undone = mustUndo(chosen, stamp('choose'), stamp('undo', 6));
    expect(undone.business.profile.email).toBe('a@x.example');
    expect(linkOf(undone)).not.toHaveProperty('choices');
    expect(linkOf(undone).sync).toBe('import');
  });

  it('takes only what the Page shows', () => {
    expect(why(seen, { kind: 'choose', choice: { email: 'else@x.example' } })).toBe('notOffered');
    expect(why(seen, { kind: 'choose', choice: {} })).toBe('notOffered');
    expect(why(syncing, { kind: 'choose', choice: { email: 'b@x.example' } })).toBe('notOffered');
  });

  it('waits for the next sync where sync is off', () => {
    const off = mustSync(seen, 'disabled', stamp('off', 5));
    const later = decide(off, { kind: 'choose', choice: { email: 'b@x.example' } }, stamp('choose', 6));
    expect(later.business.profile.email).toBe('a@x.example');
    expect(mustSync(later, 'import', stamp('on', 7)).business.profile.email).toBe('b@x.example');
  });
});

describe('clear it here too', () => {
  const empty = see(syncing, buildPage({ ...fullPage.facts, emails: none('dom') }), stamp('none', 4)).state;

  it('empties the field, goes on syncing, and is undone', () => {
    expect(empty.business.profile.email).toBe('bilgi@ornekfirin.example');
    const cleared = decide(empty, { kind: 'clear', field: 'email' }, stamp('clear', 5));
    expect(cleared.business.profile.email).toBe('');
    expect(linkOf(cleared).sync).toBe('import');
    expect(newest(cleared)).toMatchObject({ cause: 'clear', before: { email: 'bilgi@ornekfirin.example' } });
    const undone = mustUndo(cleared, stamp('clear'), stamp('undo', 6));
    expect(undone.business.profile).toEqual(empty.business.profile);
    expect(linkOf(undone).sync).toBe('import');
  });

  it('is not offered while the Page shows a value, or says nothing', () => {
    expect(why(syncing, { kind: 'clear', field: 'email' })).toBe('notOffered');
    expect(why(linked, { kind: 'clear', field: 'hours' })).toBe('notOffered');
  });
});

describe('resume', () => {
  const stopped = see(mustEdit(syncing, keep, stamp('edit', 5)), renamed, stamp('view', 6)).state;
  const mark = planMark(planForBusiness(stopped.business, defaultSettings));

  it('writes exactly what the preview of the same plan shows', () => {
    const plan = planForBusiness(stopped.business, defaultSettings);
    const resumed = setSync(stopped, 'import', defaultSettings, stamp('resume', 7), mark);
    if (typeof resumed === 'string') throw new Error(resumed);
    const overwritten = plan.filter(({ change }) => change);
    expect(newest(resumed)).toMatchObject({ cause: 'resume' });
    expect(newest(resumed)?.before).toEqual(
      Object.fromEntries(overwritten.map(({ field, before }) => [field, before])),
    );
    expect(newest(resumed)?.after).toEqual(Object.fromEntries(overwritten.map(({ field, after }) => [field, after])));
  });

  it('writes nothing if the Page was seen with something else since', () => {
    const later = see(stopped, fullPage, stamp('later', 7)).state;
    expect(setSync(later, 'import', defaultSettings, stamp('resume', 8), mark)).toBe('outdated');
  });
});

describe('what can still be undone', () => {
  it('is more than the newest change, and each undo is an entry that can be undone', () => {
    const about = mustEdit(mustEdit(syncing, { about: 'Bir' }, stamp('one', 5)), { name: 'İki' }, stamp('two', 6));
    expect(undoableChanges(about)).toEqual(
      expect.arrayContaining([stamp('one').operation, stamp('two').operation, stamp('enable').operation]),
    );
    const undone = mustUndo(about, stamp('one'), stamp('undo', 7));
    expect(undone.business.profile).toMatchObject({ about: '', name: 'İki' });
    expect(undoableChanges(undone)).toEqual(expect.arrayContaining([stamp('undo').operation, stamp('two').operation]));
    expect(undoableChanges(undone)).not.toContain(stamp('one').operation);
    expect(undoableChanges(undone)).not.toContain(stamp('create').operation);
  });
});
