import { describe, expect, it } from 'vitest';
import type { PageLink } from '../../../utils/core/profile/page-link.ts';
import { badgeOf } from '../../../utils/core/sync/badge-of.ts';
import { fullPage } from '../profile/support/build-page.ts';
import { syncedWorld } from './support/service-world.ts';

const { business } = await syncedWorld(fullPage);
const settings = { badge: true };

function withLink(link: Partial<PageLink>) {
  const linked = business();
  if (linked?.link === undefined || linked.link === null) throw new Error('the world has no link');
  return { linked: { ...linked, link: { ...linked.link, ...link } }, failed: false, settings };
}

describe('the badge', () => {
  it.each([
    ['linked', withLink({})],
    ['linked', withLink({ sync: 'disabled' })],
    ['undecided', withLink({ sync: 'undecided' })],
    ['stopped', withLink({ sync: 'disabled', stoppedBy: { field: 'hours', at: 1 } })],
    ['incomplete', withLink({ fields: { hours: { status: 'refused', at: 1 } } })],
    ['notSaved', { ...withLink({}), failed: true }],
    ['notSaved', { linked: null, failed: true, settings }],
    [null, { linked: null, failed: false, settings }],
    [null, { ...withLink({}), settings: { badge: false } }],
    [null, { linked: null, failed: true, settings: { badge: false } }],
  ] as const)('is %s', (badge, source) => {
    expect(badgeOf(source)).toBe(badge);
  });
});
