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
  /** `entity`: what is in view now; null for what can't be a Page. Answers whether its button is known already. */
  left(entity: string | null): boolean;
  again(): void;
  changed(): void;
}

/** Pages seen before in this document whose button, or that they have none, is remembered. */
const longestMemory = 50;

/** Begins to show the button of Pages in this document. Other views, which are most, never pay for it. */
export function beginPage(viewNow: () => ViewNow, life: AbortController): PageLife {
  let button: DrawnButton | undefined;
  let shown: PageButton | undefined;
  let wanted: WantedPage | undefined;
  let isFresh = true;
  let inView: string | null = null;
  /** Coming back to a Page, its button stands there with its header; the background is asked again all the same. */
  const known = new Map<string, PageButton | null>();

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
  function show(answer: PageButton): void {
    shown = answer;
    wanted ??= { name: answer.page.name, isFresh, since: performance.now() };
    button ??= drawButton(window, actions, life.signal);
    button.say(answer);
    keeper.show(button);
  }
  function remember(answer: PageButton | null): void {
    if (known.size === longestMemory) known.clear();
    if (inView !== null) known.set(inView, answer);
  }
  const { saw, left, again } = followPage({
    ask: extension.askButton,
    show(answer) {
      remember(answer);
      show(answer);
    },
    hide() {
      remember(null);
      keeper.show(null);
    },
    onLeft: extension.tellPageLeft,
  });
  /** Links or settings may have changed: of other Pages too. */
  function askAnew(): void {
    known.clear();
    // A button known from before may stand there although this view was not looked at yet.
    if (!again()) viewNow();
  }
  extension.answerExtension({ takeView: viewNow, refreshButton: askAnew }, life.signal);
  return {
    saw(snapshot) {
      ({ isFresh } = snapshot);
      if (mayBePage(snapshot)) saw(snapshot);
      keeper.check();
    },
    left(entity) {
      wanted = undefined;
      inView = null;
      left();
      inView = entity;
      const before = entity === null ? undefined : known.get(entity);
      if (before) {
        isFresh = false;
        show(before);
      }
      return before !== undefined;
    },
    again: askAnew,
    changed: keeper.changed,
  };
}
