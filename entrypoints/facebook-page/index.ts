import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as extension from '../../utils/extension/page-side.ts';
import { type DrawnButton, drawButton } from '../../utils/facebook/button/draw-button.ts';
import { followPage } from '../../utils/facebook/button/follow-page.ts';
import { keepButton } from '../../utils/facebook/button/keep-button.ts';
import { removeLeftovers } from '../../utils/facebook/button/remove-leftovers.ts';
import { findButtonPlace, hasWhatsAppButton } from '../../utils/facebook/find-button-place.ts';
import { readPage } from '../../utils/facebook/read-page.ts';
import { watchPage } from '../../utils/facebook/watch-page.ts';

export default defineUnlistedScript(() => {
  if (window !== window.top) return;
  const life = extension.beginLife();
  removeLeftovers(document, extension.closedRootOf);
  const mayInsert = () => extension.isConnected() || (life.abort(), false);
  const places = { findPlace: findButtonPlace, siteHasButton: hasWhatsAppButton, mayInsert };
  const keeper = keepButton(window, places, life.signal);
  let button: DrawnButton | undefined;
  const { saw, left, again } = followPage({
    ask: extension.askButton,
    show(answer, page) {
      button ??= drawButton(document);
      button.say(extension.buttonFace(answer, page.name));
      keeper.show(button);
    },
    hide: () => keeper.show(null),
    onLeft: extension.tellPageLeft,
  });
  const onReading: typeof saw = (reading) => {
    saw(reading);
    keeper.check();
  };
  const watch = { read: readPage, onReading, onLeave: left, onReturn: again, onChange: keeper.changed };
  const lookNow = watchPage(window, watch, life.signal);
  extension.answerExtension({ readPage: lookNow, refreshButton: again }, life.signal);
});
