import { type News, noNews } from '../../core/sync/news-of.ts';

/** A notification that is shown: of which business, and what about. */
export interface ShownNotice {
  readonly id: string;
  readonly business: string;
  readonly news: News;
}

/**
 * The id of a notification says all that is needed when it is clicked: the worker that showed it is gone by then.
 * Business and change ids are of letters, digits and hyphens.
 */
export function noticeId(business: string, { changes, stopped, attention }: News): string {
  return ['business', business, `${stopped ? 's' : ''}${attention ? 'a' : ''}`, ...changes].join('/');
}

/** Null for ids that aren't ours. */
export function readNoticeId(id: string): ShownNotice | null {
  const [kind, business, flags = '', ...changes] = id.split('/');
  if (kind !== 'business' || business === undefined) return null;
  return { id, business, news: { ...noNews, changes, stopped: flags.includes('s'), attention: flags.includes('a') } };
}
