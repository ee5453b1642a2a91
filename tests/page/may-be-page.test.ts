// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { mayBePage } from '../../utils/facebook/may-be-page.ts';
import { readSnapshot } from '../../utils/facebook/read-snapshot.ts';
import { takeSnapshot } from '../../utils/facebook/take-snapshot.ts';
import { fixtureNames, loadPage, readFixture } from '../support/load-page.ts';
import { emptySnapshot } from '../support/snapshot-of.ts';

const views = fixtureNames()
  .map(readFixture)
  .flatMap(({ name, html, expected }) =>
    expected.urls.map((url) => ({
      name,
      url,
      kind: expected.kind,
      snapshot: html.startsWith('{')
        ? { ...emptySnapshot, url, answers: [html] }
        : takeSnapshot(loadPage(html, url), url),
    })),
  );

describe('mayBePage', () => {
  it('lets every view through that can be read as a Page', () => {
    const read = views.filter(({ kind }) => kind === 'read');
    expect(read.length).toBeGreaterThan(15);
    expect(read.filter(({ snapshot }) => !mayBePage(snapshot)).map(({ name }) => name)).toEqual([]);
  });

  it.each(['2026-07-29-person', '2026-07-29-group', '2026-07-29-event', '2026-07-29-wall-login'])(
    'keeps %s to the tab',
    (fixture) => {
      const view = views.find(({ name }) => name === fixture);
      expect(view && mayBePage(view.snapshot)).toBe(false);
      expect(view && readSnapshot(view.snapshot).kind).not.toBe('read');
    },
  );
});
