import type { PageButton } from '../../utils/core/business/page-button.ts';
import * as extension from '../../utils/extension/page-side.ts';
import { type DrawnButton, drawButton } from '../../utils/facebook/button/draw-button.ts';
import { followPage } from '../../utils/facebook/button/follow-page.ts';
import { type WantedPage, headerFollows } from '../../utils/facebook/button/header-follows.ts';
import { keepButton } from '../../utils/facebook/button/keep-button.ts';
import { findButtonPlace, hasWhatsAppButton } from '../../utils/facebook/find-button-place.ts';
import { mayBePage } from '../../utils/facebook/may-be-page.ts';
import type { PageSnapshot } from '../../utils/core/business/page-snapshot.ts';
import type { ViewNow } from '../../utils/facebook/watch-page.ts';

/** What a document does from its first view on that can be a Page's. */
export interface PageLife {
  saw(snapshot: PageSnapshot): void;
  left(): void;
  again(): void;
  changed(): void;
}

/** Begins to show the button of Pages in this document. Other views, which are most, never pay for it. */
export function beginPage(viewNow: () => ViewNow, life: AbortController): PageLife {
  let button: DrawnButton | undefined;
  let shown: PageButton | undefined;
  let wanted: WantedPage | undefined;
  let isFresh = true;

  extension.watchConnection(life);
  const keeper = keepButton(
    window,
    {
      findPlace: () =>
        wanted && headerFollows(document, wanted, performance.now()) ? findButtonPlace(document) : null,
      siteHasButton: hasWhatsAppButton,
      mayInsert: () => extension.isConnected() || (life.abort(), false),
    },
    life.signal,
  );
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
  extension.answerExtension({ takeView: viewNow, refreshButton: again }, life.signal);
  return {
    saw(snapshot) {
      ({ isFresh } = snapshot);
      if (mayBePage(snapshot)) saw(snapshot);
      keeper.check();
    },
    left() {
      wanted = undefined;
      left();
    },
    again,
    changed: keeper.changed,
  };
}
