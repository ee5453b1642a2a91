import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessHoursSchema } from '../../../utils/core/profile/business-hours.ts';
import { hoursDraft, hoursOf } from '../../../utils/state/options-hours-draft.ts';
import {
  longestPaste,
  proposalDraft,
  proposeHours,
  readPastedHours,
} from '../../../utils/state/options-hours-paste.ts';
import { hoursDraftProblems } from '../../../utils/state/options-hours-problems.ts';
import { madeUpWeek } from '../hours/made-up-week.ts';

const answer = { id: '1', hours: { mon_1_open: '09:00', mon_1_close: '18:00' }, is_always_open: false };

describe('pasted business hours', () => {
  it.each<[what: string, problem: string, text: string]>([
    ['half an answer', 'notJson', '{"hours":'],
    ['plain text', 'notJson', 'mon_1_open 09:00'],
    ['brackets without end', 'notJson', '['.repeat(90_000)],
    ['a list', 'notAnAnswer', '[]'],
    ['nothing at all', 'notAnAnswer', 'null'],
    ['a name', 'notAnAnswer', '"__proto__"'],
    ['an answer about something else', 'noHours', '{"id":"1"}'],
    ['a clobbering key', 'noHours', '{"hours":{"__proto__":"09:00"}}'],
    ['an error', 'errorAnswer', '{"error":{"message":"Invalid OAuth access token.","code":190}}'],
    ['an opening without a close', 'noCounterpart', '{"hours":{"mon_1_open":"09:00"}}'],
    ['a flood', 'tooLong', `{"hours":{},"x":"${'x'.repeat(longestPaste)}"}`],
  ])('%s is named: %s', (_, problem, text) => {
    expect(readPastedHours(text)).toMatchObject({ kind: 'problem', problem });
  });

  it('are nothing while nothing is pasted, and no text makes them throw', () => {
    expect(readPastedHours(' \n')).toEqual({ kind: 'empty' });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['empty', 'problem', 'read']).toContain(readPastedHours(text).kind);
      }),
    );
  });

  it('come with spaces around them, and become the profile’s in its zone with its own note', () => {
    const pasted = readPastedHours(`\n ${JSON.stringify(answer, null, 2)}\n`);
    if (pasted.kind !== 'read') throw new Error(`${pasted.kind} instead of hours`);
    const proposal = proposeHours(pasted.hours, 'Europe/Istanbul', 'Bayramda kapalı');
    expect(proposal.reasons).toEqual([]);
    expect(hoursOf(proposalDraft(proposal))).toEqual({
      timezone: 'Europe/Istanbul',
      note: 'Bayramda kapalı',
      config: { mon: { mode: 'specific_hours', hours: [[540, 1080]] } },
    });
  });

  it('of any week can be put into the editor and saved from there without loss', () => {
    fc.assert(
      fc.property(madeUpWeek, (days) => {
        const { hours } = proposeHours({ kind: 'weekly', days }, 'America/Sao_Paulo', '');
        const draft = proposalDraft({ hours, reasons: [] });
        expect(businessHoursSchema.safeParse(hours).success).toBe(true);
        expect(hoursDraftProblems(draft).filter(({ code }) => code !== 'noDayOpen')).toEqual([]);
        expect(hoursOf(draft)).toEqual(hours);
        expect(draft).toEqual(hoursDraft(hours, null));
      }),
    );
  });
});
