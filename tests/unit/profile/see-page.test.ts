import { describe, expect, it } from 'vitest';
import type { BusinessPage } from '../../../utils/core/business/business-page.ts';
import { none, shown } from '../../../utils/core/business/fact.ts';
import { buildPage, fullPage, weekly } from './support/build-page.ts';
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

const withFacts = (facts: Parameters<typeof buildPage>[0]) => buildPage({ ...fullPage.facts, ...facts });

describe('seePage', () => {
  const changed = withFacts({ hours: shown(weekly({ mon: [[540, 1080]] }), 'dom') });

  it('syncs a change without a click', () => {
    const { state, changed: what } = see(syncing, changed, stamp('view', 9));
    expect(what).toBe('synced');
    expect(state.business.profile.hours?.config).toEqual({ mon: { mode: 'specific_hours', hours: [[540, 1080]] } });
    expect(newest(state)).toMatchObject({ cause: 'sync', page: 'Örnek Fırın' });
    expect(Object.keys(newest(state)?.after ?? {})).toEqual(['hours']);
    expect(linkOf(state).fields).toMatchObject({ hours: { at: minuteOf(9) }, email: { at: minuteOf(2) } });
  });

  it.each([
    ['undecided', linked],
    ['turned off', mustSync(syncing, 'disabled', stamp('off', 3))],
    ['stopped by an edit', mustEdit(syncing, { about: 'x', address: 'Elle' }, stamp('edit', 3))],
  ])('only notes it while sync is %s', (_name, before) => {
    const { state, changed: what } = see(before, changed, stamp('view', 9));
    expect(what).toBe('seen');
    expect(state.business.profile).toEqual(before.business.profile);
    expect(state.history).toBe(before.history);
    expect(linkOf(state).seen.hours).toEqual(changed.facts.hours);
    expect(linkOf(state).lastSeenAt).toBe(minuteOf(9));
  });

  it('does not write for a reload, and notes the time after a minute', () => {
    expect(see(syncing, fullPage, { now: minuteOf(1) + 59_999, operation: 'operation-v1' })).toEqual({
      state: syncing,
      changed: 'nothing',
    });
    const later = see(syncing, fullPage, stamp('v2', 2));
    expect(later.changed).toBe('seen');
    expect(linkOf(later.state).lastSeenAt).toBe(minuteOf(2));
    expect(later.state.business.rev).toBe(syncing.business.rev + 1);
  });

  it('takes nothing over from a tab that was left open since before, but what was not known', () => {
    const at = (page: BusinessPage, minute: number) => ({ ...page, asOf: minuteOf(minute) });
    const newer = see(syncing, at(withFacts({ description: shown('Yeni', 'payload') }), 8), stamp('new', 9)).state;
    const older = at(buildPage({ ...fullPage.facts, description: shown('Eski', 'payload') }, { name: 'Eski' }), 5);
    const seen = see(newer, older, stamp('old', 10));
    expect(seen.changed).not.toBe('synced');
    expect(seen.state.business.profile.description).toBe('Yeni');
    expect(linkOf(seen.state).page.name).toBe(fullPage.name);
    expect(linkOf(seen.state).seenAt?.description).toBe(minuteOf(8));
    // The same tab, once it was loaded anew.
    const anew = see(seen.state, { ...older, asOf: minuteOf(11) }, stamp('anew', 11)).state;
    expect(anew.business.profile.description).toBe('Eski');
  });

  it('keeps the name of the newest view, also against one that brings a single fact anew', () => {
    const at = (page: BusinessPage, minute: number) => ({ ...page, asOf: minuteOf(minute) });
    const some = buildPage({ description: shown('Yeni', 'payload') }, { name: 'Yeni Fırın' });
    const newer = see(syncing, at(some, 8), stamp('new', 9)).state;
    const between = at(buildPage({ address: shown('Başka', 'payload') }, { name: 'Eski' }), 5);
    const seen = see(newer, between, stamp('between', 10)).state;
    expect(linkOf(seen).page.name).toBe('Yeni Fırın');
    expect(seen.business.profile.address).toBe('Başka');
  });

  it('takes nothing over from before a view that was seen this very moment', () => {
    const latest = { ...withFacts({ description: shown('Yeni', 'payload') }), asOf: minuteOf(9) };
    const state = see(syncing, latest, stamp('new', 9)).state;
    const older = { ...withFacts({ description: shown('Eski', 'payload') }), asOf: minuteOf(5) };
    expect(see(state, older, stamp('old', 9)).state.business.profile.description).toBe('Yeni');
  });

  it('takes a view over that seems older only because the clock was put back', () => {
    const ahead = see(syncing, { ...changed, asOf: minuteOf(90) }, stamp('ahead', 90)).state;
    const back = withFacts({ description: shown('Yeni', 'payload') });
    const seen = see(ahead, { ...back, asOf: minuteOf(9) }, stamp('back', 9)).state;
    expect(seen.business.profile.description).toBe('Yeni');
  });

  it('is not applied a second time by a late retry, even after an undo', () => {
    const once = see(syncing, changed, stamp('view', 9)).state;
    const undone = mustUndo(once, stamp('view'), stamp('undo', 10));
    const resumed = mustSync(undone, 'import', stamp('resume', 11));
    const later = see(resumed, fullPage, stamp('later', 12)).state;
    expect(see(later, changed, stamp('view', 13))).toEqual({ state: later, changed: 'nothing' });
  });

  it('does not write for a picture signed anew', () => {
    const picture = (query: string) => withFacts({ picture: shown(`https://cdn.example/a.jpg?${query}`, 'payload') });
    const first = see(syncing, picture('oh=1'), stamp('v1', 5)).state;
    expect(linkOf(first).page.pictureUrl).toBe('https://cdn.example/a.jpg?oh=1');
    expect(see(first, picture('oh=2'), stamp('v2', 5)).changed).toBe('nothing');
    const unsigned = withFacts({ picture: shown('https://cdn.example/a.jpg', 'payload') });
    expect(see(first, unsigned, stamp('v2', 5)).changed).toBe('nothing');
    const other = withFacts({ picture: shown('https://cdn.example/b.jpg?oh=1', 'payload') });
    expect(see(first, other, stamp('v4', 5)).changed).toBe('seen');
  });

  it('notes by a clock put back when it was seen, once', () => {
    const first = see(syncing, fullPage, stamp('v1', 5)).state;
    const noted = see(first, fullPage, stamp('v2', -9));
    expect([noted.changed, linkOf(noted.state).lastSeenAt]).toEqual(['seen', minuteOf(-9)]);
    expect(see(noted.state, fullPage, stamp('v3', -9)).changed).toBe('nothing');
  });

  it('changes nothing for unknown, and never erases for none', () => {
    const unknown = buildPage();
    expect(see(syncing, unknown, { now: minuteOf(1) + 1, operation: 'operation-v' }).changed).toBe('nothing');
    const empty = buildPage({
      description: none('dom'),
      address: none('dom'),
      emails: none('dom'),
      websites: none('dom'),
      categories: none('dom'),
      hours: none('dom'),
    });
    const { state } = see(syncing, empty, stamp('view', 9));
    expect(state.business.profile).toEqual(syncing.business.profile);
    expect(linkOf(state).fields.email).toEqual({ status: 'notShown', at: minuteOf(9) });
  });

  it('follows the Page to a new name and username, and keeps the better address', () => {
    const renamed = buildPage(
      {},
      { name: 'Yeni Fırın', username: 'yenifirin', url: 'https://www.facebook.com/yenifirin' },
    );
    const { state } = see(syncing, renamed, stamp('view', 9));
    expect(linkOf(state).page).toMatchObject({
      name: 'Yeni Fırın',
      username: 'yenifirin',
      url: 'https://www.facebook.com/yenifirin',
    });
    const { username: _username, ...bare } = buildPage(
      {},
      { name: 'Yeni Fırın', url: 'https://www.facebook.com/profile.php?id=100000000000001' },
    );
    const again = see(state, bare, stamp('bare', 9));
    expect(again.changed).toBe('nothing');
  });

  it('keeps the known Page where a view is not fit to be kept', () => {
    const bad = buildPage({ description: shown('Yeni', 'dom') }, { url: 'javascript:alert(1)', username: 'kotu' });
    const { state } = see(syncing, bad, stamp('view', 9));
    expect(linkOf(state).page).toEqual(linkOf(syncing).page);
    expect(state.business.profile.description).toBe('Yeni');
  });

  it('is silent about any other Page, and without a link', () => {
    const other = { ...changed, profileId: '100000000000002' };
    expect(see(syncing, other, stamp('view', 9))).toEqual({ state: syncing, changed: 'nothing' });
    expect(see(created, changed, stamp('view', 9))).toEqual({ state: created, changed: 'nothing' });
  });
});
