import type { Business } from '../profile/business.ts';
import type { Change } from '../profile/history.ts';
import type { Settings } from '../settings/settings.ts';
import { noNotices } from '../settings/notice-causes.ts';
import { planMark } from './plan-mark.ts';
import { refusedFields } from './refused-fields.ts';
import { waitingPlan } from './waiting-plan.ts';

/** What a notification is about. */
export interface News {
  /** Ids of the changes it tells of, oldest first: they are what its *Undo* takes back. */
  readonly changes: readonly string[];
  /** Sync has stopped. */
  readonly stopped: boolean;
  /** Something of the Page waits or can't be taken over. */
  readonly attention: boolean;
}

export const noNews: News = { changes: [], stopped: false, attention: false };
export const isNews = ({ changes, stopped, attention }: News) => changes.length > 0 || stopped || attention;

/** One write to a business: as it was, as it is, and what entered its history. */
export interface BusinessWrite {
  readonly before: Business | null;
  readonly after: Business;
  readonly added: readonly Change[];
}

type NewsSettings = Pick<Settings, 'notify' | 'syncFields'>;

function hasStopped({ before, after, added }: BusinessWrite): boolean {
  if (before?.link?.sync !== 'import' || after.link?.sync !== 'disabled') return false;
  // Who switches sync off in this browser needs no telling.
  return after.link.stoppedBy !== undefined || added.some(({ cause }) => cause === 'remote');
}

function needsAttention({ before, after, added }: BusinessWrite, settings: NewsSettings): boolean {
  const [old, now] = [before?.link ?? null, after.link];
  if (before === null || old === null || now === null || old.page.profileId !== now.page.profileId) return false;
  // What a person decides here shows its outcome where it was decided.
  if (!added.every(({ cause }) => cause === 'sync' || cause === 'remote')) return false;
  const known = refusedFields(old);
  if (refusedFields(now).some((field) => !known.includes(field))) return true;
  if (old.sync !== 'disabled') return false;
  const waiting = new Set(waitingPlan(before, settings).map((entry) => planMark([entry])));
  return waitingPlan(after, settings).some((entry) => !waiting.has(planMark([entry])));
}

/** What of a write is news to the person, by what they want to be notified of. */
export function newsOf(write: BusinessWrite, settings: NewsSettings): News {
  const notify = settings.notify ?? noNotices;
  const { before, added } = write;
  const stopped = notify.stopped && hasStopped(write);
  const isTold = (change: Change) =>
    (change.cause === 'sync' && notify.updated) ||
    (change.cause === 'remote' && notify.elsewhere && before !== null) ||
    (stopped && change === added.at(-1));
  return {
    changes: added.filter(isTold).map(({ id }) => id),
    stopped,
    attention: notify.attention && needsAttention(write, settings),
  };
}

/** Several news in a row are told as one. Of very many changes the oldest are left to the history. */
export function joinNews(one: News, other: News): News {
  return {
    changes: [...new Set([...one.changes, ...other.changes])].slice(-6),
    stopped: one.stopped || other.stopped,
    attention: one.attention || other.attention,
  };
}
