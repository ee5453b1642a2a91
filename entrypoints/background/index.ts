import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { businessPageSchema } from '../../utils/core/business/business-page.ts';
import { badgeOf } from '../../utils/core/sync/badge-of.ts';
import { businessService } from '../../utils/core/sync/business-service.ts';
import { forgetRemoved } from '../../utils/core/sync/service/bring-back.ts';
import { answerReaders } from '../../utils/extension/answer-readers.ts';
import { answerMessages } from '../../utils/extension/answer-messages.ts';
import { badgeWords } from '../../utils/extension/badge-words.ts';
import { buttonWords } from '../../utils/extension/button-words.ts';
import { closeStorageToPages } from '../../utils/extension/close-storage.ts';
import { readMirror } from '../../utils/extension/mirror/read-mirror.ts';
import { startMirror } from '../../utils/extension/mirror/start-mirror.ts';
import { noticeWords } from '../../utils/extension/notices/notice-words.ts';
import { startNotices } from '../../utils/extension/notices/start-notices.ts';
import { refreshPageTabs, reloadPageTabs } from '../../utils/extension/page-tabs.ts';
import { tabReporter } from '../../utils/extension/report-tab.ts';
import { tabReader } from '../../utils/extension/read-tab.ts';
import { showBadge } from '../../utils/extension/show-badge.ts';
import { openStorage } from '../../utils/extension/second-copy/open-storage.ts';
import { openStore } from '../../utils/extension/stores/open-store.ts';
import { addressMatches, isElsewhere } from '../../utils/facebook/page-url.ts';
import { readSnapshot } from '../../utils/facebook/read-snapshot.ts';
import { reportOf } from '../../utils/facebook/report/report-of.ts';
import { reportText } from '../../utils/facebook/report/report-text.ts';
import { checkPhone } from './load-check-phone.ts';

export default defineBackground(() => {
  const { readTab, lookAtTab } = tabReader(readSnapshot, isElsewhere);
  // As long as this worker lives.
  const life = new AbortController().signal;
  const { locks } = navigator;
  const storage = openStorage({ area: browser.storage.local, locks, restored: () => void refreshPageTabs() }, life);
  const ports = {
    store: openStore(storage, locks),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    checkPhone,
    lookAtTab,
    addressMatches,
    refreshButtons: () => void refreshPageTabs(),
  };
  const service = businessService(ports);
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('/').slice(0, -1) };

  answerMessages(
    {
      ...service,
      ...answerReaders(storage, readTab, checkPhone),
      ...storage.answers,
      ...tabReporter((snapshot, maker) => reportText(reportOf(snapshot), maker), navigator.userAgent),
      readMirror: () => readMirror(ports.store),
      async pageSeen(snapshot, tab) {
        const reading = readSnapshot(snapshot);
        if (tab === null || reading.kind !== 'read')
          return { kind: reading.kind === 'rendering' ? 'rendering' : 'elsewhere' };
        const page = businessPageSchema.parse(reading.page);
        const seen = await service.pageSeen(page, tab);
        void showBadge(tab.id, badgeOf(seen), badgeWords);
        return { kind: 'page', profileId: page.profileId, button: seen.button && buttonWords(seen.button, page) };
      },
      openSettings() {
        void browser.runtime.openOptionsPage();
        return {};
      },
      pageLeft(_, tab) {
        if (tab !== null) void showBadge(tab.id, null, badgeWords);
        return {};
      },
    },
    self,
    life,
  );
  startMirror(ports, life);
  startNotices({ ...ports, undo: service.undo, words: noticeWords }, life);
  browser.runtime.onStartup.addListener(() => void forgetRemoved(ports));

  void closeStorageToPages();
  if (import.meta.env.DEV) browser.runtime.onInstalled.addListener(() => void reloadPageTabs());
});
