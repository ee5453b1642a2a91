import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerExtension, askButton, beginLife, buttonFace, closedRootOf, isConnected } from '../../utils/extension/page-side.ts';
import { type DrawnButton, drawButton } from '../../utils/facebook/button/draw-button.ts';
import { followPage } from '../../utils/facebook/button/follow-page.ts';
import { keepButton } from '../../utils/facebook/button/keep-button.ts';
import { removeLeftovers } from '../../utils/facebook/button/remove-leftovers.ts';
import { findButtonPlace, hasWhatsAppButton } from '../../utils/facebook/find-button-place.ts';
import { readPage } from '../../utils/facebook/read-page.ts';
import { watchPage } from '../../utils/facebook/watch-page.ts';

export default defineUnlistedScript(() => {
  if (window !== window.top) return;
  const life = beginLife();
  const { signal } = life;
  removeLeftovers(document, closedRootOf);
  const mayInsert = () => isConnected() || (life.abort(), false);
  const keeper = keepButton(window, { findPlace: findButtonPlace, siteHasButton: hasWhatsAppButton, mayInsert }, signal);
  let button: DrawnButton | undefined;
  const follower = followPage({
    ask: askButton,
    show(answer, page) {
      button ??= drawButton(document);
      button.say(buttonFace(answer, page.name));
      keeper.show(button);
    },
    hide: () => keeper.show(null),
  });
  const watch = watchPage(
    window,
    {
      read: readPage,
      onReading(reading) {
        follower.saw(reading);
        keeper.check();
      },
      onLeave: follower.left,
      onReturn: follower.again,
      onChange: keeper.changed,
    },
    signal,
  );
  const inView = () => watch.read() ?? { kind: 'rendering' as const };
  answerExtension(
    {
      readPage: () => {
        const reading = inView();
        return reading.kind === 'rendering' ? { kind: 'rendering', since: watch.age() } : reading;
      },
      refreshButton: follower.again,
    },
    signal,
  );
});
