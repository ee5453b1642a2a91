import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginLife, closedRootOf } from '../../utils/extension/page-side.ts';
import { removeLeftovers } from '../../utils/facebook/button/remove-leftovers.ts';
import { takeSnapshot, weekOnScreen } from '../../utils/facebook/take-snapshot.ts';
import { keepAnswers } from '../../utils/facebook/tap/keep-answers.ts';
import { receiveAnswers } from '../../utils/facebook/tap/receive-answers.ts';
import { watchPage } from '../../utils/facebook/watch-page.ts';
import { type PageLife, beginPage } from './begin-page.ts';

export default defineUnlistedScript(() => {
  if (window !== window.top) return;
  const life = beginLife();
  removeLeftovers(document, closedRootOf);
  const answers = keepAnswers();
  // Firefox reads the clock for `timeOrigin` once per process (w3c/hr-time#115): later jumps and sleep are not in it.
  const loadedAt = Math.round(Date.now() - performance.now());
  let staleWeek = '';
  let page: PageLife | undefined;
  const { viewNow, lookAgain } = watchPage(
    window,
    {
      take(url, isFresh) {
        const inView = answers.inView();
        const asOf = Math.max(loadedAt, ...inView.map(({ at }) => at));
        return takeSnapshot(document, url, { asOf, isFresh, answers: inView.map(({ text }) => text), staleWeek });
      },
      onSnapshot: (snapshot) => page?.saw(snapshot),
      onLeave(entity) {
        answers.moved(entity);
        if (page) staleWeek = weekOnScreen(document);
        if (entity !== null) page ??= beginPage(() => viewNow(), life);
        return page?.left(entity) ?? false;
      },
      onReturn: () => page?.again(),
      onChange: () => page?.changed(),
    },
    life.signal,
  );
  receiveAnswers(
    window,
    (text) => {
      answers.add(text, Date.now());
      lookAgain();
    },
    life.signal,
  );
});
