import type { Business } from '../profile/business.ts';
import type { Change } from '../profile/history.ts';
import { type ProfileField, profileFieldSchema, type SyncField } from '../profile/profile.ts';
import { sameValue } from '../profile/same-value.ts';
import type { Settings } from '../settings/settings.ts';
import type { News } from './news-of.ts';
import { refusedFields } from './refused-fields.ts';
import { waitingPlan } from './waiting-plan.ts';

/** One sentence of a notification. */
export type NoticeLine =
  | {
      readonly kind: 'updated' | 'changedElsewhere' | 'undoneElsewhere' | 'refused';
      readonly fields: readonly ProfileField[];
    }
  /** Another browser linked or unlinked a Page, or decided something about the link. */
  | { readonly kind: 'linkElsewhere' }
  | { readonly kind: 'stopped'; readonly field: SyncField }
  | { readonly kind: 'switchedOff' }
  | { readonly kind: 'waiting'; readonly count: number };

/** What a notification says, and what its *Undo* takes back: ids of changes, newest first. */
export interface Notice {
  readonly business: string;
  readonly name: string;
  readonly lines: readonly NoticeLine[];
  readonly undo: readonly string[];
}

const allFields = profileFieldSchema.options;
const fieldsOf = ({ before, after }: Change) => allFields.filter((field) => field in before || field in after);
const together = (changes: readonly Change[]) =>
  allFields.filter((field) => changes.some((change) => fieldsOf(change).includes(field)));

/** Whether a change sets back what an earlier one had done: then it was undone in the other browser. */
function setsBack(change: Change, history: readonly Change[]): boolean {
  const fields = fieldsOf(change);
  const earlier = history.slice(0, history.indexOf(change));
  return (
    fields.length > 0 &&
    earlier.some(({ before, after }) =>
      fields.every(
        (field) => sameValue(change.before[field], after[field]) && sameValue(change.after[field], before[field]),
      ),
    )
  );
}

const fieldsLine = (
  kind: Extract<NoticeLine, { readonly fields: unknown }>['kind'],
  fields: readonly ProfileField[],
): NoticeLine[] => (fields.length === 0 ? [] : [{ kind, fields }]);

function changeLines(told: readonly Change[], history: readonly Change[]): NoticeLine[] {
  const remote = told.filter(({ cause }) => cause === 'remote');
  const undone = remote.filter((change) => setsBack(change, history));
  return [
    ...fieldsLine('updated', together(told.filter(({ cause }) => cause === 'sync'))),
    ...fieldsLine('undoneElsewhere', together(undone)),
    ...fieldsLine('changedElsewhere', together(remote.filter((change) => !undone.includes(change)))),
    ...(remote.some(({ link }) => link !== undefined) ? [{ kind: 'linkElsewhere' } as const] : []),
  ];
}

function stoppedLines({ link }: Business): NoticeLine[] {
  if (link?.sync !== 'disabled') return [];
  return [link.stoppedBy === undefined ? { kind: 'switchedOff' } : { kind: 'stopped', field: link.stoppedBy.field }];
}

function attentionLines(business: Business, settings: Pick<Settings, 'syncFields'>): NoticeLine[] {
  if (business.link === null) return [];
  const { length: count } = waitingPlan(business, settings);
  return [
    ...fieldsLine('refused', refusedFields(business.link)),
    ...(count === 0 ? [] : [{ kind: 'waiting', count } as const]),
  ];
}

/** The notification for news of a business as it is now; null where nothing is left to tell. */
export function noticeOf(
  business: Business,
  history: readonly Change[],
  news: News,
  settings: Pick<Settings, 'syncFields'>,
): Notice | null {
  const told = history.filter(({ id, undone }) => undone !== true && news.changes.includes(id));
  const lines = [
    ...changeLines(told, history),
    ...(news.stopped ? stoppedLines(business) : []),
    ...(news.attention ? attentionLines(business, settings) : []),
  ];
  if (lines.length === 0) return null;
  return { business: business.id, name: business.profile.name, lines, undo: told.map(({ id }) => id).toReversed() };
}
