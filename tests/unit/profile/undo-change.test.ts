import { describe, expect, it } from 'vitest';
import { shown } from '../../../utils/core/business/fact.ts';
import { linkPage } from '../../../utils/core/profile/changes/link-page.ts';
import { undoChange } from '../../../utils/core/profile/changes/undo-change.ts';
import { unlinkPage } from '../../../utils/core/profile/changes/unlink-page.ts';
import { defaultSettings } from '../../../utils/core/settings/settings.ts';
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

const renamed = buildPage({ ...fullPage.facts, description: shown('Yeni tanım', 'payload') });
const synced = see(syncing, renamed, stamp('view', 5)).state;
const edited = mustEdit(syncing, { description: 'Elle' }, stamp('edit', 5));
const why = (...call: Parameters<typeof undoChange>) => {
  const outcome = undoChange(...call);
  return outcome.kind === 'done' ? 'done' : outcome.why;
};

describe('undo of a sync', () => {
  const undone = mustUndo(synced, stamp('view'), stamp('undo', 6));

  it('brings back the values to the letter and marks the entry', () => {
    expect(undone.business.profile).toEqual(syncing.business.profile);
    expect(undone.history.changes.at(-2)).toMatchObject({ cause: 'sync', undone: true });
    expect(newest(undone)).toMatchObject({
      cause: 'undo',
      before: { description: 'Yeni tanım' },
      after: { description: 'Taş fırında ekmek' },
    });
  });

  it('stops sync, so that the next view does not redo it', () => {
    expect(linkOf(undone)).toMatchObject({ sync: 'disabled', stoppedBy: { field: 'description', at: minuteOf(6) } });
    expect(linkOf(undone).fields.description?.status).toBe('kept');
    expect(see(undone, renamed, stamp('again', 9)).state.business.profile).toEqual(syncing.business.profile);
  });

  it('can be undone in turn: values and switch are back', () => {
    const redone = mustUndo(undone, stamp('undo'), stamp('redo', 7));
    expect(redone.business.profile).toEqual(synced.business.profile);
    expect(linkOf(redone)).toMatchObject({ sync: 'import', fields: { description: { status: 'synced' } } });
    expect(linkOf(redone)).not.toHaveProperty('stoppedBy');
    const third = mustUndo(redone, stamp('redo'), stamp('third', 8));
    expect(third.business.profile).toEqual(syncing.business.profile);
    expect(linkOf(third).sync).toBe('disabled');
  });

  it('leaves sync off when it is off', () => {
    const off = mustSync(synced, 'disabled', stamp('off', 6));
    const state = mustUndo(off, stamp('view'), stamp('undo', 7));
    expect(state.business.profile).toEqual(syncing.business.profile);
    expect(linkOf(state)).not.toHaveProperty('stoppedBy');
  });

  it('undoes the first one, too, with everything it brought', () => {
    const state = mustUndo(syncing, stamp('enable'), stamp('undo', 6));
    expect(state.business.profile).toEqual(linked.business.profile);
    expect(linkOf(state).sync).toBe('disabled');
  });

  it('turns off a sync that had nothing to bring', () => {
    const bare = linkPage(created, buildPage(), null, null, stamp('link', 1));
    const on = mustSync(bare, 'import', stamp('enable', 2));
    const state = mustUndo(on, stamp('enable'), stamp('undo', 3));
    expect(linkOf(state).sync).toBe('disabled');
    expect(why(mustSync(on, 'disabled', stamp('off', 3)), stamp('enable').operation, stamp('undo', 4))).toBe(
      'changedSince',
    );
  });
});

describe('undo of an edit', () => {
  it('that stopped sync starts it again', () => {
    const state = mustUndo(edited, stamp('edit'), stamp('undo', 6));
    expect(state.business.profile).toEqual(syncing.business.profile);
    expect(linkOf(state)).toMatchObject({
      sync: 'import',
      fields: { description: { status: 'synced', at: minuteOf(6) } },
    });
    expect(linkOf(state)).not.toHaveProperty('stoppedBy');
  });

  it('keeps sync stopped where another edit would be overwritten, by that one', () => {
    const second = mustEdit(edited, { address: 'Elle' }, stamp('second', 6));
    const state = mustUndo(second, stamp('edit'), stamp('undo', 7));
    expect(state.business.profile).toEqual({ ...syncing.business.profile, address: 'Elle' });
    expect(linkOf(state)).toMatchObject({ sync: 'disabled', stoppedBy: { field: 'address', at: minuteOf(6) } });
    const both = mustUndo(state, stamp('second'), stamp('undo2', 8));
    expect(both.business.profile).toEqual(syncing.business.profile);
    expect(linkOf(both).sync).toBe('import');
  });

  it('does not start a sync that something else stopped', () => {
    const second = mustEdit(edited, { address: 'Elle' }, stamp('second', 5));
    const state = mustUndo(second, stamp('second'), stamp('undo', 7));
    expect(linkOf(state)).toMatchObject({ sync: 'disabled', stoppedBy: { field: 'description' } });
  });

  it('tells two edits of one millisecond apart', () => {
    const second = mustEdit(edited, { description: 'Elle, ikinci' }, stamp('second', 5));
    const state = mustUndo(second, stamp('second'), stamp('undo', 7));
    expect(state.business.profile.description).toBe('Elle');
    expect(linkOf(state).sync).toBe('disabled');
  });

  it('stops a sync that would redo it', () => {
    const before = mustEdit(linked, { description: 'Taş fırında ekmek' }, stamp('early', 2));
    const on = mustSync(before, 'import', stamp('enable', 3));
    const state = mustUndo(on, stamp('early'), stamp('undo', 4));
    expect(state.business.profile.description).toBe('');
    expect(linkOf(state).sync).toBe('disabled');
  });

  it('goes on syncing where the field is not chosen', () => {
    const settings = { ...defaultSettings, syncFields: { ...defaultSettings.syncFields, description: false } };
    const on = mustSync(linked, 'import', stamp('enable', 2), settings);
    const own = mustEdit(on, { description: 'Elle' }, stamp('own', 3), settings);
    const state = mustUndo(own, stamp('own'), stamp('undo', 4));
    expect(state.business.profile.description).toBe('');
    expect(linkOf(state).sync).toBe('import');
    expect(see(state, fullPage, stamp('view', 5), settings).state.business.profile.description).toBe('');
  });

  it('takes away a picture that was not there before', () => {
    const state = mustEdit(created, { picture: 'https://cdn.example/a.jpg' }, stamp('picture', 1));
    expect(mustUndo(state, stamp('picture'), stamp('undo', 2)).business.profile).toEqual(created.business.profile);
  });
});

describe('undo of what happened to the link', () => {
  const unlinked = unlinkPage(syncing, stamp('unlink', 5));

  it('brings an unlinked Page back with its switch', () => {
    const state = mustUndo(unlinked, stamp('unlink'), stamp('undo', 6));
    expect(state.business.link).toEqual(syncing.business.link);
    expect(see(state, renamed, stamp('view', 7)).changed).toBe('synced');
  });

  it('keeps edits made without a link from being overwritten', () => {
    const own = mustEdit(unlinked, { description: 'Elle' }, stamp('own', 6));
    const state = mustUndo(own, stamp('unlink'), stamp('undo', 7));
    expect(linkOf(state)).toMatchObject({ sync: 'disabled', stoppedBy: { field: 'description', at: minuteOf(6) } });
    expect(state.business.profile.description).toBe('Elle');
  });

  it('does not put back a link in the place of another', () => {
    const other = linkPage(unlinked, buildPage({}, { profileId: '100000000000002' }), null, null, stamp('other', 6));
    expect(why(other, stamp('unlink').operation, stamp('undo', 7))).toBe('changedSince');
  });

  it('undoes a link, and a link that replaced another', () => {
    const bare = mustUndo(linked, stamp('link'), stamp('undo', 6));
    expect(bare.business).toMatchObject({ link: null, profile: created.business.profile });
    const other = linkPage(syncing, buildPage({}, { profileId: '100000000000002' }), null, null, stamp('other', 6));
    expect(mustUndo(other, stamp('other'), stamp('undo', 7)).business.link).toEqual(syncing.business.link);
  });

  it('turns sync on again that was turned off, if nothing came between', () => {
    const off = mustSync(syncing, 'disabled', stamp('off', 5));
    expect(linkOf(mustUndo(off, stamp('off'), stamp('undo', 6))).sync).toBe('import');
    const own = mustEdit(off, { description: 'Elle' }, stamp('own', 6));
    expect(why(own, stamp('off').operation, stamp('undo', 7))).toBe('changedSince');
  });
});

describe('what cannot be undone', () => {
  it.each([
    ['a change nobody knows', created, 'operation-none', 'unknownChange'],
    ['the beginning', created, stamp('create').operation, 'unknownChange'],
    ['what was undone', mustUndo(synced, stamp('view'), stamp('undo', 6)), stamp('view').operation, 'alreadyUndone'],
    [
      'what was changed again',
      mustEdit(edited, { description: 'Sonra' }, stamp('later', 6)),
      stamp('edit').operation,
      'changedSince',
    ],
  ])('%s', (_name, state, change, expected) => {
    expect(why(state, change, stamp('u', 9))).toBe(expected);
  });
});

describe('undo of an older change', () => {
  const two = mustEdit(syncing, { about: 'Bir', name: 'Bir Fırın' }, stamp('two', 5));
  const since = mustEdit(two, { about: 'İki' }, stamp('since', 6));

  it('names and leaves alone what was changed since, and undoes the rest', () => {
    const outcome = undoChange(since, stamp('two').operation, stamp('undo', 7));
    expect(outcome).toMatchObject({ kind: 'done', left: ['about'] });
    const state = outcome.kind === 'done' ? outcome.state : since;
    expect(state.business.profile).toMatchObject({ about: 'İki', name: 'Örnek Fırın' });
    expect(undoChange(state, stamp('two').operation, stamp('undo', 8))).toEqual({
      kind: 'done',
      state,
      left: ['about'],
    });
    expect(why(state, stamp('two').operation, stamp('again', 8))).toBe('alreadyUndone');
  });

  it('moves hours of before to the zone of now', () => {
    const hours = { timezone: 'Europe/Istanbul', config: { mon: { mode: 'open_24h' as const } } };
    const bare = mustEdit(created, { hours }, stamp('hours', 5));
    const closed = mustEdit(bare, { hours: null }, stamp('closed', 6));
    const moved = mustEdit(closed, { timezone: 'Asia/Tokyo' }, stamp('zone', 7));
    const undone = mustUndo(moved, stamp('closed'), stamp('undo', 8));
    expect(undone.business.profile).toMatchObject({ timezone: 'Asia/Tokyo', hours: { timezone: 'Asia/Tokyo' } });
  });

  it('moves hours of now to the zone of before', () => {
    const zone = (timezone: string) => ({ timezone, config: { mon: { mode: 'open_24h' as const } } });
    const first = mustEdit(created, { timezone: 'Europe/Istanbul' }, stamp('first', 5));
    const moved = mustEdit(first, { timezone: 'Asia/Tokyo' }, stamp('zone', 6));
    const open = mustEdit(moved, { hours: zone('Asia/Tokyo') }, stamp('hours', 7));
    const undone = mustUndo(open, stamp('zone'), stamp('undo', 8));
    expect(undone.business.profile).toMatchObject({ timezone: 'Europe/Istanbul', hours: zone('Europe/Istanbul') });
    const again = mustUndo(undone, stamp('undo'), stamp('undo-undo', 9));
    expect(again.business.profile).toMatchObject({ timezone: 'Asia/Tokyo', hours: zone('Asia/Tokyo') });
  });
});
