import { describe, expect, it } from 'vitest';
import { shown } from '../../../utils/core/business/fact.ts';
import type { PageLink } from '../../../utils/core/profile/page-link.ts';
import { defaultSettings } from '../../../utils/core/settings/settings.ts';
import { badgeOf, type BadgeSource } from '../../../utils/core/sync/badge-of.ts';
import { buildPage, fullPage } from '../profile/support/build-page.ts';
import { id, syncedWorld, viewOf } from './support/service-world.ts';

const { business } = await syncedWorld(fullPage);
const settings = defaultSettings;
const off = { ...settings, badge: false };

function withLink(link: Partial<PageLink>): BadgeSource {
  const linked = business();
  if (linked?.link === undefined || linked.link === null) throw new Error('the world has no link');
  return { linked: { ...linked, link: { ...linked.link, ...link } }, failed: false, settings };
}
const seen = business()?.link?.seen;
if (seen === undefined) throw new Error('nothing was seen');
const other = { ...seen, description: shown('Başka', 'payload'), address: shown('Başka Sokak 1', 'payload') };
const stopped = { sync: 'disabled', stoppedBy: { field: 'hours', at: 1 } } as const;
const refused = { fields: { hours: { status: 'refused', at: 1 } } } as const;
const nobody: BadgeSource = { linked: null, failed: false, settings };

describe('the badge', () => {
  it.each([
    [{ kind: 'linked' }, withLink({})],
    [{ kind: 'linked' }, withLink({ sync: 'disabled' })],
    // The next view syncs it.
    [{ kind: 'linked' }, withLink({ seen: other })],
    [{ kind: 'undecided' }, withLink({ sync: 'undecided' })],
    [{ kind: 'undecided' }, withLink({ sync: 'undecided', seen: other })],
    [{ kind: 'stopped' }, withLink(stopped)],
    [{ kind: 'waitingStopped', count: 2 }, withLink({ ...stopped, seen: other })],
    [{ kind: 'waitingOff', count: 2 }, withLink({ sync: 'disabled', seen: other })],
    [{ kind: 'waitingOff', count: 1 }, withLink({ sync: 'disabled', seen: other, locked: ['address'] })],
    [
      { kind: 'linked' },
      {
        ...withLink({ sync: 'disabled', seen: other }),
        settings: { ...settings, syncFields: { ...settings.syncFields, description: false, address: false } },
      },
    ],
    [{ kind: 'incomplete' }, withLink(refused)],
    // A stop says more than what an earlier sync could not take over.
    [{ kind: 'stopped' }, withLink({ ...stopped, ...refused })],
    [{ kind: 'notSaved' }, { ...withLink({}), failed: true }],
    [{ kind: 'notSaved' }, { ...nobody, failed: true }],
    [null, nobody],
    [null, { ...nobody, linked: { ...(business() ?? never()), link: null } }],
    [null, { ...withLink({ ...stopped, seen: other }), settings: off }],
    [null, { ...nobody, failed: true, settings: off }],
  ] as const)('is %j', (badge, source) => {
    expect(badgeOf(source)).toEqual(badge);
  });

  it('follows what the person decides: the tabs are asked to look again', async () => {
    const world = await syncedWorld(fullPage);
    const badge = async (page = fullPage) => badgeOf(await world.service.pageSeen(page, viewOf(page)));
    const request = () => ({ operation: world.operation(), business: id });
    const steps = [
      () => world.service.editProfile({ ...request(), changes: { description: 'Benim' }, stopSync: true }),
      () => world.service.decideField({ ...request(), decision: { kind: 'lock', field: 'description' } }),
      () => world.service.setSync({ ...request(), sync: 'import' }),
      () => world.service.setSync({ ...request(), sync: 'disabled' }),
      () => world.service.editProfile({ ...request(), changes: { address: 'Benim Sokak 1' }, stopSync: false }),
    ];
    const badges: unknown[] = [await badge()];
    for (const [index, step] of steps.entries()) {
      expect(await step()).toMatchObject({ kind: 'done' });
      expect(world.counts.refreshed).toBe(index + 1);
      badges.push(await badge());
    }
    expect(badges).toEqual([
      { kind: 'linked' },
      { kind: 'waitingStopped', count: 1 },
      { kind: 'stopped' },
      { kind: 'linked' },
      { kind: 'linked' },
      { kind: 'waitingOff', count: 1 },
    ]);
    expect(await badge(buildPage({ ...fullPage.facts, emails: shown(['yeni@ornek.example'], 'payload') }))).toEqual({
      kind: 'waitingOff',
      count: 2,
    });
  });
});

function never(): never {
  throw new Error('the business is missing');
}
