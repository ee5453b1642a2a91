import { beforeEach, describe, expect, it } from 'vitest';
import type { ButtonPlace } from '../../../utils/facebook/find-button-place.ts';
import { type ButtonFit, type DrawnButton, drawButton } from '../../../utils/facebook/button/draw-button.ts';
import { keepButton } from '../../../utils/facebook/button/keep-button.ts';
import { layOut } from './lay-out.ts';
import { timedDocument } from './timed-document.ts';

const face = {
  href: 'https://wa.me/905321234567',
  name: 'Message Güneş Kafe on WhatsApp',
  title: 'Added by Köprü',
  language: 'en',
};

function setUp(html = '<body><div role="main" data-box="0 0 1000 800"></div></body>') {
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
  const drawn = drawButton(document);
  const button: DrawnButton = {
    ...drawn,
    fit(fit) {
      fits.push(fit);
      drawn.fit(fit);
    },
  };
  button.say(face);
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

describe('keepButton', () => {
  let kept: ReturnType<typeof setUp>;
  beforeEach(() => {
    kept = setUp();
  });

  it('appends to a row that is there already, and to one that comes later, before any frame passes', async () => {
    const { keeper, button, addRow, page } = kept;
    keeper.show(button);
    expect(button.host.isConnected).toBe(false);
    const row = addRow();
    await page.settle();
    expect(row.lastElementChild).toBe(button.host);

    const other = setUp();
    const there = other.addRow();
    other.keeper.show(other.button);
    expect(there.lastElementChild).toBe(other.button.host);
  });

  it('finds a row that comes as the second change of a frame in that same frame', async () => {
    const { keeper, button, addRow, main, document, page } = kept;
    keeper.show(button);
    main.append(document.createElement('p'));
    await page.settle();
    const row = addRow();
    await page.settle();
    await page.pass(16);
    expect(row.lastElementChild).toBe(button.host);
  });

  const rerenderings: [string, (kept: ReturnType<typeof setUp>, row: Element) => Element | null][] = [
    [
      'replaced in one step',
      (_, row) => {
        const twin = row.cloneNode(true);
        row.replaceWith(twin);
        return kept.document.querySelector('.row');
      },
    ],
    [
      'wiped',
      (_, row) => {
        row.replaceChildren();
        return row;
      },
    ],
    [
      'wiped and filled again',
      (_, row) => {
        row.replaceChildren(kept.document.createElement('button'));
        return row;
      },
    ],
    [
      'moved',
      (_, row) => {
        kept.document.body.append(row);
        return row;
      },
    ],
    [
      'taken away with everything, and back',
      (_, row) => {
        kept.main.replaceChildren();
        kept.main.append(row);
        return row;
      },
    ],
  ];
  it.each(rerenderings)('survives a row that is %s, exactly once', async (_, change) => {
    const { keeper, button, addRow, hosts, page } = kept;
    keeper.show(button);
    const row = addRow();
    await page.settle();
    const now = change(kept, row);
    await page.settle();
    await page.pass(16);
    expect(button.host.parentNode).toBe(now);
    expect(hosts()).toHaveLength(1);
  });

  it('is not doubled by being shown again', async () => {
    const { keeper, button, addRow, hosts } = kept;
    const row = addRow();
    keeper.show(button);
    keeper.show(button);
    keeper.check();
    expect(hosts()).toHaveLength(1);
    expect(row.children).toHaveLength(3);
  });

  it('leaves nothing when the row is gone, on null, and when its life ends', async () => {
    const { keeper, button, addRow, life, page } = kept;
    const row = addRow();
    keeper.show(button);
    row.remove();
    await page.settle();
    expect(button.host.isConnected).toBe(false);

    const again = addRow();
    await page.pass(16);
    expect(again.contains(button.host)).toBe(true);
    keeper.show(null);
    expect(button.host.isConnected).toBe(false);
    again.append('x');
    await page.pass(1000);
    expect(button.host.isConnected).toBe(false);

    keeper.show(button);
    expect(button.host.isConnected).toBe(true);
    life.abort();
    expect(button.host.isConnected).toBe(false);
    keeper.show(button);
    expect(button.host.isConnected).toBe(false);
  });

  it("gives way to the site's own WhatsApp button, whenever that comes", () => {
    const { keeper, button, addRow, state } = kept;
    const row = addRow();
    keeper.show(button);
    expect(row.contains(button.host)).toBe(true);
    state.siteButton = true;
    keeper.check();
    expect(row.contains(button.host)).toBe(false);
  });

  it('inserts nothing once it is cut off from its extension', async () => {
    const { keeper, button, addRow, state, page } = kept;
    keeper.show(button);
    state.alive = false;
    addRow();
    await page.pass(100);
    expect(button.host.isConnected).toBe(false);
  });

  it('waits before it takes a lesser place, and moves to the row as soon as there is one', async () => {
    const { keeper, button, addRow, document, main, page } = kept;
    keeper.show(button);
    const bare = document.createElement('p');
    bare.className = 'bare';
    main.append(bare);
    await page.pass(2000);
    expect(button.host.isConnected).toBe(false);
    await page.pass(1000);
    expect(button.host.parentNode).toBe(document.body);
    const row = addRow();
    await page.pass(16);
    expect(row.lastElementChild).toBe(button.host);
  });

  it('backs off from somebody who keeps taking it out, and comes back later', async () => {
    const { keeper, button, addRow, page } = kept;
    const insertions = page.countInsertions(button.host);
    let hostile = true;
    new page.window.MutationObserver(() => hostile && button.host.remove()).observe(page.document, {
      childList: true,
      subtree: true,
    });
    addRow();
    keeper.show(button);
    await page.pass(4000);
    expect(insertions()).toBeGreaterThan(2);
    expect(insertions()).toBeLessThanOrEqual(9);
    await page.pass(60_000);
    expect(insertions()).toBeLessThanOrEqual(9 * 5);
    hostile = false;
    await page.pass(160_000);
    expect(button.host.isConnected).toBe(true);
  });

  it('follows a header that is drawn anew twenty times in a row', async () => {
    const { keeper, button, addRow, page, hosts } = kept;
    keeper.show(button);
    for (let time = 0; time < 20; time += 1) {
      const row = addRow();
      await page.pass(16);
      expect(row.lastElementChild).toBe(button.host);
      row.remove();
      await page.pass(16);
    }
    expect(hosts()).toHaveLength(0);
  });

  it('looks for nothing while the button stands in its row, whatever happens elsewhere', async () => {
    const { keeper, button, addRow, main, document, page, state } = kept;
    addRow();
    keeper.show(button);
    await page.pass(100);
    const before = state.looks;
    expect(before).toBeGreaterThan(0);
    for (let batch = 0; batch < 50; batch += 1) {
      main.append(document.createElement('p'));
      await page.pass(16);
    }
    expect(state.looks).toBe(before);
  });

  it('looks rarely in an endless feed that never brings a row', async () => {
    const { keeper, button, main, document, page, state } = kept;
    keeper.show(button);
    const feed = async (batches: number) => {
      for (let batch = 0; batch < batches; batch += 1) {
        main.append(document.createElement('p'));
        await page.pass(16);
      }
    };
    await feed(700);
    const before = state.looks;
    await feed(625);
    expect(state.looks - before).toBeLessThanOrEqual(22);
  });
});

describe('a place already on screen', () => {
  const row = (align: 'start' | 'end') => {
    const left = align === 'start' ? [250, 350] : [780, 880];
    return `<div class="row">${left.map((x) => `<button data-box="${x} 100 96 36"></button>`).join('')}</div>`;
  };
  const main = (inner: string, width = 980) =>
    `<body data-box="0 0 1000 800"><div role="main" data-box="0 0 ${width} 800">${inner}</div></body>`;
  const shiftOf = (kept: ReturnType<typeof setUp>) => kept.fits.at(-1)?.own;

  it.each([
    ['after a row with room at its end', main(row('start')), 'beside', 'transform:translate(450px,100px)'],
    ['before one with room at its start only', main(row('end')), 'beside', 'transform:translate(656px,100px)'],
    [
      'not over text',
      main(`${row('start')}<p data-box="460 90 300 60">text</p>`),
      'beside',
      'transform:translate(126px,100px)',
    ],
    [
      'in the corner when both sides are taken',
      main(`${row('start')}<p data-box="0 90 980 60">text</p>`),
      'corner',
      'margin:0',
    ],
    [
      'in the corner when there is no room at all',
      main(row('start'), 440).replace('0 0 440', '240 0 250'),
      'corner',
      'margin:0',
    ],
    [
      'after the end of a name',
      main('<h1 data-box="300 100 200 40">Name</h1>'),
      'beside',
      'transform:translate(516px,102px)',
    ],
    [
      'in the corner beside a name that fills its line',
      main('<h1 data-box="300 100 660 40">Name</h1>'),
      'corner',
      'margin:0',
    ],
  ])('gets the button out of flow: %s', async (_, html, seat, own) => {
    const kept = setUp(html);
    kept.keeper.show(kept.button);
    await kept.page.pass(1000);
    expect(kept.fits.at(-1)).toMatchObject({ seat, own });
    expect(kept.hosts()).toHaveLength(1);
  });

  it('is reckoned anew when the window changes', async () => {
    const kept = setUp(main('<h1 data-box="300 100 200 40">Name</h1>'));
    kept.keeper.show(kept.button);
    await kept.page.pass(1000);
    kept.document.querySelector('h1')?.setAttribute('data-box', '100 100 200 40');
    kept.page.window.dispatchEvent(new kept.page.window.Event('resize'));
    await kept.page.pass(16);
    expect(shiftOf(kept)).toBe('transform:translate(316px,102px)');
  });

  it('takes the button into the row itself once the row is drawn anew', async () => {
    const kept = setUp(main(row('start')));
    kept.keeper.show(kept.button);
    expect(kept.fits.at(-1)?.seat).toBe('beside');
    kept.document
      .querySelector('.row')
      ?.replaceWith(kept.document.createRange().createContextualFragment(row('start')));
    await kept.page.pass(16);
    expect(kept.fits.at(-1)?.seat).toBe('row');
    expect(kept.hosts()).toHaveLength(1);
  });
});
