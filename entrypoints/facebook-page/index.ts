import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageButton } from '../../utils/core/business/page-button.ts';
import * as extension from '../../utils/extension/page-side.ts';
import { type DrawnButton, drawButton } from '../../utils/facebook/button/draw-button.ts';
import { followPage } from '../../utils/facebook/button/follow-page.ts';
import { type WantedPage, headerFollows } from '../../utils/facebook/button/header-follows.ts';
import { keepButton } from '../../utils/facebook/button/keep-button.ts';
import { removeLeftovers } from '../../utils/facebook/button/remove-leftovers.ts';
import { findButtonPlace, hasWhatsAppButton } from '../../utils/facebook/find-button-place.ts';
import { mayBePage } from '../../utils/facebook/may-be-page.ts';
import { takeSnapshot, weekOnScreen } from '../../utils/facebook/take-snapshot.ts';
import { keepAnswers } from '../../utils/facebook/tap/keep-answers.ts';
import { receiveAnswers } from '../../utils/facebook/tap/receive-answers.ts';
import { watchPage } from '../../utils/facebook/watch-page.ts';

export default defineUnlistedScript(() => {
  if (window !== window.top) return;
  const life = extension.beginLife();
  removeLeftovers(document, extension.closedRootOf);
  const mayInsert = () => extension.isConnected() || (life.abort(), false);
  const findPlace = () =>
    wanted && headerFollows(document, wanted, performance.now()) ? findButtonPlace(document) : null;
  const places = { findPlace, siteHasButton: hasWhatsAppButton, mayInsert };
  const keeper = keepButton(window, places, life.signal);
  let button: DrawnButton | undefined;
  let shown: PageButton | undefined;
  let wanted: WantedPage | undefined;
  let isFresh = true;
  const actions = {
    hide() {
      keeper.show(null);
      if (shown) extension.hideButton(shown.page);
    },
    openSettings: extension.openSettings,
  };
  const { saw, left, again } = followPage({
    ask: extension.askButton,
    show(answer) {
      shown = answer;
      wanted ??= { name: answer.page.name, isFresh, since: performance.now() };
      button ??= drawButton(window, actions, life.signal);
      button.say(answer);
      keeper.show(button);
    },
    hide: () => keeper.show(null),
    onLeft: extension.tellPageLeft,
  });
  const answers = keepAnswers();
  let staleWeek = '';
  const { viewNow, lookAgain } = watchPage(
    window,
    {
      take: (url, fresh) => takeSnapshot(document, url, { isFresh: fresh, answers: answers.inView(), staleWeek }),
      onSnapshot(snapshot) {
        ({ isFresh } = snapshot);
        if (mayBePage(snapshot)) saw(snapshot);
        keeper.check();
      },
      onLeave(entity) {
        wanted = undefined;
        answers.moved(entity);
        staleWeek = weekOnScreen(document);
        left();
      },
      onReturn: again,
      onChange: keeper.changed,
    },
    life.signal,
  );
  receiveAnswers(
    window,
    (text) => {
      answers.add(text);
      lookAgain();
    },
    life.signal,
  );
  extension.answerExtension({ takeView: viewNow, refreshButton: again }, life.signal);
});
