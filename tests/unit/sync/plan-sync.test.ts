import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { none, shown, unknownFact } from '../../../utils/core/business/fact.ts';
import type { PageFields } from '../../../utils/core/profile/page-link.ts';
import { emptyProfile, profileSchema } from '../../../utils/core/profile/profile.ts';
import { syncFields } from '../../../utils/core/profile/sync-fields.ts';
import { defaultSettings } from '../../../utils/core/settings/settings.ts';
import { applyPlan } from '../../../utils/core/sync/apply-plan.ts';
import { firstSeenAt, mergeSeen, pageFieldsOf } from '../../../utils/core/sync/page-fields.ts';
import { planSync } from '../../../utils/core/sync/plan-sync.ts';
import type { FieldPlan } from '../../../utils/core/sync/sync-plan-types.ts';
import { pageView, profile, settings, timeZone } from '../profile/support/arbitraries.ts';
import { buildPage, fullPage, weekly } from '../profile/support/build-page.ts';

// Properties take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const all = defaultSettings.syncFields;
const plain = { syncFields: all, locked: [], timezone: 'Europe/Istanbul' } as const;
const empty = emptyProfile('+905321234567', 'Örnek Fırın');
const nothing = pageFieldsOf(buildPage());

function only(
  seen: Partial<PageFields>,
  field: FieldPlan['field'],
  choices: Parameters<typeof planSync>[2] = plain,
  before = empty,
) {
  const entry = planSync(before, { ...nothing, ...seen }, choices).find((plan) => plan.field === field);
  if (entry === undefined) throw new Error(`no entry for ${field}`);
  return entry;
}

const choices = fc.record({
  syncFields: settings.map(({ syncFields: chosen }) => chosen),
  locked: fc.subarray([...syncFields]),
  timezone: fc.option(timeZone),
});

describe('planSync', () => {
  it('has an entry for each field, in order, and fills an empty profile from a full Page', () => {
    const plan = planSync(empty, pageFieldsOf(fullPage), plain);
    expect(plan.map(({ field }) => field)).toEqual(syncFields);
    expect(plan.every(({ change, status, reasons }) => change && status === 'synced' && reasons.length === 0)).toBe(
      true,
    );
    expect(applyPlan(empty, plan)).toEqual({
      ...empty,
      description: 'Taş fırında ekmek',
      address: 'Çarşı Cad. 5, İzmir',
      email: 'bilgi@ornekfirin.example',
      websites: ['https://ornekfirin.example/'],
      categories: ['Fırın', 'Pastane'],
      hours: {
        timezone: 'Europe/Istanbul',
        config: {
          mon: { mode: 'specific_hours', hours: [[480, 1200]] },
          tue: { mode: 'specific_hours', hours: [[480, 1200]] },
        },
      },
    });
  });

  it.each([
    ['not said', unknownFact, plain, 'notShown', ['pageDoesNotSay'], false],
    ['shown as none', none('dom'), plain, 'notShown', ['pageShowsNone'], false],
    ['shown', shown('New', 'dom'), plain, 'synced', [], true],
    ['shown as it is', shown('Old ', 'dom'), plain, 'synced', [], false],
    ['shown, but blank', shown(' \u200B', 'dom'), plain, 'notShown', ['pageDoesNotSay'], false],
    ['too long', shown('word '.repeat(200), 'dom'), plain, 'adjusted', ['cutToLimit'], true],
    [
      'not chosen',
      shown('New', 'dom'),
      { ...plain, syncFields: { ...all, description: false } },
      'kept',
      ['notChosen'],
      false,
    ],
    ['locked', shown('New', 'dom'), { ...plain, locked: ['description'] as const }, 'locked', ['lockedByYou'], false],
  ] as const)('says of a text that is %s', (_name, fact, chosen, status, reasons, change) => {
    const entry = only({ description: fact }, 'description', chosen, { ...empty, description: 'Old' });
    expect(entry).toMatchObject({ status, reasons, change, before: 'Old' });
    expect(entry.after === 'Old').toBe(!change);
  });

  it('needs a zone for hours', () => {
    const hours = shown(weekly({ mon: [[540, 1080]] }), 'dom');
    expect(only({ hours }, 'hours', { ...plain, timezone: null })).toMatchObject({
      status: 'refused',
      reasons: ['timeZoneNeeded'],
      change: false,
      after: null,
    });
  });

  it('does not close a business whose Page shows a week without hours', () => {
    expect(only({ hours: shown(weekly({}), 'dom') }, 'hours')).toMatchObject({ status: 'notShown', change: false });
  });

  it("keeps the owner's note beside new hours", () => {
    const before = { ...empty, hours: { timezone: 'Europe/Istanbul', note: 'Zil çalınız', config: {} } };
    const entry = only({ hours: shown(weekly({ fri: [[1320, 1560]] }), 'dom') }, 'hours', plain, before);
    expect(entry).toMatchObject({
      status: 'adjusted',
      reasons: ['overnightSplit'],
      change: true,
      after: { note: 'Zil çalınız' },
    });
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(profile, pageView, choices, (before, page, chosen) => {
        const plan = planSync(before, pageFieldsOf(page), chosen);
        const after = applyPlan(before, plan);
        const again = planSync(after, pageFieldsOf(page), chosen);
        expect(again.filter(({ change }) => change)).toEqual([]);
        expect(again.map(({ status, reasons }) => ({ status, reasons }))).toEqual(
          plan.map(({ status, reasons }) => ({ status, reasons })),
        );
        expect(applyPlan(after, again)).toBe(after);
      }),
    );
  });

  it('leaves a valid profile, changes only what it says, and only chosen, unlocked fields that the Page shows', () => {
    fc.assert(
      fc.property(profile, pageView, choices, (before, page, chosen) => {
        const seen = pageFieldsOf(page);
        const plan = planSync(before, seen, chosen);
        const after = applyPlan(before, plan);
        expect(profileSchema.parse(after)).toEqual(after);
        for (const entry of plan) {
          const { field } = entry;
          expect(entry.before).toEqual(before[field]);
          expect(entry.change || entry.after === entry.before).toBe(true);
          expect(after[field]).toEqual(entry.after);
          if (!entry.change) continue;
          expect(entry.after).not.toEqual(entry.before);
          expect(chosen.syncFields[field] && !chosen.locked.includes(field) && seen[field].state === 'shown').toBe(
            true,
          );
          expect(['', '[]', 'null']).not.toContain(
            typeof entry.after === 'string' ? entry.after : JSON.stringify(entry.after),
          );
        }
        const { phone, name, about, timezone, picture } = after;
        expect({ phone, name, about, timezone, picture }).toEqual({
          phone: before.phone,
          name: before.name,
          about: before.about,
          timezone: before.timezone,
          picture: before.picture,
        });
      }),
    );
  });
});

describe('mergeSeen', () => {
  it('never lets unknown replace what is known, and always takes what is said', () => {
    fc.assert(
      fc.property(pageView, pageView, (first, second) => {
        const [old, next] = [pageFieldsOf(first), pageFieldsOf(second)];
        const merged = mergeSeen({ seen: old, seenAt: {} }, next, 5);
        for (const field of syncFields) {
          const expected = next[field].state === 'unknown' ? old[field] : next[field];
          expect(merged.seen[field].state).toBe(expected.state);
          expect(next[field].state !== 'unknown' || merged.seen[field] === old[field]).toBe(true);
          expect(merged.seenAt[field]).toBe(next[field].state === 'unknown' ? undefined : 5);
        }
        expect(mergeSeen(merged, next, 5)).toEqual(merged);
        expect(mergeSeen(merged, nothing, 9)).toEqual(merged);
      }),
    );
  });

  it('lets a view of before only tell what was not known', () => {
    fc.assert(
      fc.property(pageView, pageView, (first, second) => {
        const [newer, older] = [pageFieldsOf(first), pageFieldsOf(second)];
        const sight = { seen: newer, seenAt: firstSeenAt(newer, 9) };
        const merged = mergeSeen(sight, older, 5);
        for (const field of syncFields) {
          const isKnown = newer[field].state !== 'unknown';
          expect(merged.seen[field]).toEqual(isKnown ? newer[field] : older[field]);
          if (isKnown) expect(merged.seenAt[field]).toBe(9);
        }
      }),
    );
  });

  it('keeps what another source says in the same words', () => {
    const old = { ...nothing, description: shown('Taze ekmek', 'payload'), email: shown(['a@b.example'], 'payload') };
    const next = { ...nothing, description: shown('Taze  ekmek ', 'dom'), email: shown(['a@b.example'], 'dom') };
    expect(mergeSeen({ seen: old, seenAt: {} }, next, 5).seen).toEqual(old);
  });

  it('caps lists to what a record has room for', () => {
    const emails = Array.from({ length: 12 }, (_, index) => `m${index}@b.example`);
    const seen = pageFieldsOf(buildPage({ emails: shown(emails, 'dom') }));
    expect(seen.email).toEqual(shown(emails.slice(0, 10), 'dom'));
  });
});
