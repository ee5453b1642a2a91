import { beforeEach, describe, expect, it } from 'vitest';
import type { ButtonPlace } from '../../../utils/facebook/find-button-place.ts';
import { drawButton } from '../../../utils/facebook/button/draw-button.ts';
import { keepButton } from '../../../utils/facebook/button/keep-button.ts';
import { type TimedDocument, timedDocument } from './timed-document.ts';

const face = { href: 'https://wa.me/905321234567', name: 'Message Güneş Kafe on WhatsApp', title: 'Added by Köprü', language: 'en' };

function setUp(html = '<body><div role="main"></div></body>') {
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
  const button = drawButton(document);
  button.say(face);
  const main = document.querySelector('[role=main]') ?? document.body;
  const addRow = (className = 'row') => {
    const row = document.createElement('div');
    row.className = className;
    row.append(document.createElement('button'), document.createElement('button'));
    main.append(row);
    return row;
  };
  const hosts = () => [...document.querySelectorAll('div:empty')].filter((element) => element === button.host);
  return { page, document, life, state, keeper, button, main, addRow, hosts };
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
    ['replaced in one step', (_, row) => {
      const twin = row.cloneNode(true);
      row.replaceWith(twin);
      return kept.document.querySelector('.row');
    }],
    ['wiped', (_, row) => {
      row.replaceChildren();
      return row;
    }],
    ['wiped and filled again', (_, row) => {
      row.replaceChildren(kept.document.createElement('button'));
      return row;
    }],
    ['moved', (_, row) => {
      kept.document.body.append(row);
      return row;
    }],
    ['taken away with everything, and back', (_, row) => {
      kept.main.replaceChildren();
      kept.main.append(row);
      return row;
    }],
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
    expect(insertions()).toBeLessThanOrEqual(8);
    await page.pass(60_000);
    expect(insertions()).toBeLessThanOrEqual(8 * 5);
    hostile = false;
    await page.pass(160_000);
    expect(button.host.isConnected).toBe(true);
  });

  it('looks for nothing while the button stands in its row, whatever happens elsewhere', async () => {
    const { keeper, button, addRow, main, document, page, state } = kept;
    addRow();
    keeper.show(button);
    await page.pass(100);
    const before = state.looks;
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
    await feed(400);
    const before = state.looks;
    await feed(625);
    expect(state.looks - before).toBeLessThanOrEqual(22);
  });
});

describe('a row already on screen', () => {
  /** Lays children of the row out: `end` pushes them left for each element after them, `start` never moves them. */
  function layOut({ window }: TimedDocument, align: 'start' | 'end', wraps: boolean) {
    window.Element.prototype.getBoundingClientRect = function rect(this: Element) {
      const row = this.closest('.row');
      const index = row === null ? 0 : [...row.children].indexOf(this);
      const count = row?.children.length ?? 0;
      const left = align === 'start' ? index * 100 : 1000 - (count - index) * 100;
      return new window.DOMRect(left, 0, 100, this === row && wraps ? count * 36 : 36);
    };
  }
  it.each([
    ['start', false, 'last'],
    ['end', false, 'first'],
    ['start', true, 'corner'],
  ] as const)('aligned at its %s (wrapping: %s) gets the button %s, so that nothing moves', (align, wraps, where) => {
    const kept = setUp();
    layOut(kept.page, align, wraps);
    const row = kept.addRow();
    const neighbour = row.children[1];
    const before = neighbour?.getBoundingClientRect().left;
    kept.keeper.show(kept.button);
    const seats = { last: row.lastElementChild, first: row.firstElementChild, corner: kept.document.body.lastElementChild };
    expect(seats[where]).toBe(kept.button.host);
    expect(neighbour?.getBoundingClientRect().left).toBe(before);
  });
});
