import { browser } from 'wxt/browser';
import type { Notice } from '../../core/sync/notice-of.ts';
import type { News } from '../../core/sync/news-of.ts';
import { noticeId, readNoticeId, type ShownNotice } from './notice-id.ts';
import type { NoticeWords } from './notice-words.ts';

type NoticesApi = typeof browser.notifications;

/** Absent until the person allowed it, and after they took it back. */
export function noticesApi(): NoticesApi | undefined {
  return browser.notifications;
}

/** Firefox has no buttons, and refuses a notification that asks for them. */
export function hasButtons(api: NoticesApi): boolean {
  return Reflect.get(api, 'onButtonClicked') !== undefined;
}

/** The notifications of a business that are shown now. */
export async function shownNotices(api: NoticesApi, business: string): Promise<ShownNotice[]> {
  const ids = Object.keys(await api.getAll());
  return ids.flatMap((id) => readNoticeId(id) ?? []).filter((shown) => shown.business === business);
}

/** Shows a notification. Its buttons: *Undo* where there is something to take back, and *See*. */
export async function showNotice(api: NoticesApi, notice: Notice, news: News, words: NoticeWords): Promise<void> {
  const changes = notice.undo.toReversed();
  const buttons = [...(changes.length > 0 ? [words.undo] : []), words.see].map((title) => ({ title }));
  await api.create(noticeId(notice.business, { ...news, changes }), {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: words.title,
    message: words.message,
    ...(hasButtons(api) && { buttons }),
  });
}
