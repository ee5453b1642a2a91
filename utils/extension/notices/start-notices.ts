import { browser } from 'wxt/browser';
import { type Business, businessSchema } from '../../core/profile/business.ts';
import { type Change, historySchema } from '../../core/profile/history.ts';
import { isNews, joinNews, type News, newsOf } from '../../core/sync/news-of.ts';
import { type Notice, noticeOf } from '../../core/sync/notice-of.ts';
import { orStorageFailed } from '../../core/sync/service/outcomes.ts';
import { historyKey, settingsKey } from '../../core/store/store-keys.ts';
import type { StorePort } from '../../core/store/store-port.ts';
import { openOptions } from '../open.ts';
import { readNoticeId, type ShownNotice } from './notice-id.ts';
import type { NoticeWords } from './notice-words.ts';
import { hasButtons, noticesApi, showNotice, shownNotices } from './show-notice.ts';

export interface NoticeSources {
  readonly store: StorePort;
  readonly newId: () => string;
  readonly words: (notice: Notice) => NoticeWords;
  readonly undo: (request: {
    readonly operation: string;
    readonly business: string;
    readonly change: string;
  }) => Promise<{ readonly kind: string }>;
}

type StorageChanges = Readonly<Record<string, { readonly oldValue?: unknown; readonly newValue?: unknown }>>;

const businessIn = (value: unknown): Business | null => businessSchema.safeParse(value).data ?? null;
const changesIn = (value: unknown): readonly Change[] => historySchema.safeParse(value).data?.changes ?? [];

function addedTo(history: StorageChanges[string] | undefined): Change[] {
  const known = new Set(changesIn(history?.oldValue).map(({ id }) => id));
  return changesIn(history?.newValue).filter(({ id }) => !known.has(id));
}

/**
 * Notifies of what is written to businesses, as far as the person asked for it, until `signal` aborts. Every change goes
 * through storage, whoever made it; private windows write nothing, so that nothing of them is ever told. To be called
 * in the background's first turn: a click that wakes it is told to nobody who listens later.
 */
export function startNotices({ store, newId, words, undo }: NoticeSources, signal: AbortSignal): void {
  let queue = Promise.resolve();
  /** One after the other: two writes in a row must find each other's notification. */
  const enqueue = (run: () => Promise<unknown>) => {
    // A notification that the browser refuses is no reason to fail: the history has it all.
    queue = queue.then(run).then(
      () => undefined,
      () => undefined,
    );
  };

  async function show(business: Business, news: News): Promise<void> {
    const api = noticesApi();
    if (api === undefined) return;
    const shown = await shownNotices(api, business.id);
    const all = shown.reduce((joined, one) => joinNews(one.news, joined), news);
    const records = await store.read([settingsKey, historyKey(business.id)]);
    const notice = noticeOf(business, records.history(business.id).changes, all, records.settings());
    await Promise.all(shown.map(({ id }) => api.clear(id)));
    if (notice !== null) await showNotice(api, notice, all, words(notice));
  }

  async function tell(changes: StorageChanges): Promise<void> {
    const api = noticesApi();
    if (api === undefined) return;
    const settings = (await store.read([settingsKey])).settings();
    for (const [key, { oldValue, newValue }] of Object.entries(changes)) {
      const id = /^business:(.+)$/.exec(key)?.[1];
      if (id === undefined) continue;
      const after = businessIn(newValue);
      if (after === null) {
        const shown = await shownNotices(api, id);
        await Promise.all(shown.map((one) => api.clear(one.id)));
        continue;
      }
      const news = newsOf({ before: businessIn(oldValue), after, added: addedTo(changes[historyKey(id)]) }, settings);
      if (isNews(news)) await show(after, news);
    }
  }

  const see = ({ business, news }: ShownNotice) => openOptions(business, news.changes.length > 0 ? 'history' : 'link');

  async function takeBack(shown: ShownNotice): Promise<void> {
    for (const change of shown.news.changes.toReversed()) {
      const outcome = await undo({ operation: newId(), business: shown.business, change });
      // Why it can't be undone stands in the history, where it can be looked at.
      if (outcome.kind !== 'done') return see(shown);
    }
  }

  const answer = (id: string, button: number | null) => {
    const shown = readNoticeId(id);
    if (shown === null) return;
    if (button === 0 && shown.news.changes.length > 0) enqueue(() => takeBack(shown));
    else see(shown);
    void noticesApi()?.clear(id);
  };
  const clicked = (id: string) => answer(id, null);
  const buttonClicked = (id: string, button: number) => answer(id, button);

  /** Once the person has allowed it: before, there is nobody to listen to. */
  const listen = () => {
    const api = noticesApi();
    if (api === undefined || api.onClicked.hasListener(clicked)) return;
    api.onClicked.addListener(clicked);
    if (hasButtons(api)) api.onButtonClicked.addListener(buttonClicked);
  };
  const written = (changes: StorageChanges, area: string) => {
    if (area === 'local' && noticesApi() !== undefined) enqueue(() => orStorageFailed(() => tell(changes)));
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
  browser.storage.onChanged.addListener(written);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(listen);
    browser.storage.onChanged.removeListener(written);
    const api = noticesApi();
    if (api === undefined) return;
    api.onClicked.removeListener(clicked);
    if (hasButtons(api)) api.onButtonClicked.removeListener(buttonClicked);
  });
}
