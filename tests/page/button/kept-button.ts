import type { ButtonPlace } from '../../../utils/facebook/find-button-place.ts';
import { type ButtonFit, type DrawnButton, drawButton } from '../../../utils/facebook/button/draw-button.ts';
import { keepButton } from '../../../utils/facebook/button/keep-button.ts';
import { layOut } from './lay-out.ts';
import { sampleFace } from './sample-face.ts';
import { timedDocument } from './timed-document.ts';

/** A keeper at work in a document, with places that are found by class: `.row`, `h1`, `.bare` for the corner. */
export function keptButton(html = '<body><div role="main" data-box="0 0 1000 800"></div></body>') {
  const page = timedDocument(html);
  const { document } = page;
  const life = new page.window.AbortController();
  const state = { siteButton: false, alive: true, looks: 0 };
  const keeper = keepButton(
    page.window,
    {
      findPlace(within): ButtonPlace | null {
        state.looks += 1;
        const row = within.querySelector('.row');
        if (row !== null) return { kind: 'row', row };
        const after = within.querySelector('h1');
        if (after !== null) return { kind: 'header', after };
        return within.querySelector('.bare') === null ? null : { kind: 'corner' };
      },
      siteHasButton: () => state.siteButton,
      mayInsert: () => state.alive,
    },
    life.signal,
  );
  new page.window.MutationObserver(keeper.changed).observe(document, { childList: true, subtree: true });
  layOut(page.window);
  const fits: ButtonFit[] = [];
  const drawn = drawButton(page.window, { hide() {}, openSettings() {} }, life.signal);
  const button: DrawnButton = {
    ...drawn,
    fit(fit) {
      fits.push(fit);
      drawn.fit(fit);
    },
  };
  button.say(sampleFace);
  const main = document.querySelector('[role=main]') ?? document.body;
  const addRow = (className = 'row') => {
    const row = document.createElement('div');
    row.className = className;
    row.append(
      ...[200, 300].map((left) => {
        const action = document.createElement('button');
        action.setAttribute('data-box', `${left} 100 96 36`);
        return action;
      }),
    );
    main.append(row);
    return row;
  };
  const hosts = () => [...document.querySelectorAll('div:empty')].filter((element) => element === button.host);
  return { page, document, life, state, fits, keeper, button, main, addRow, hosts };
}
