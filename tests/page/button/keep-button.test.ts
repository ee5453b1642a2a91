import { beforeEach, describe, expect, it } from 'vitest';
import { keptButton } from './kept-button.ts';

describe('keepButton', () => {
  let kept: ReturnType<typeof keptButton>;
  beforeEach(() => {
    kept = keptButton();
  });

  it('appends to a row that is there already, and to one that comes later, before any frame passes', async () => {
    const { keeper, button, addRow, page } = kept;
    keeper.show(button);
    expect(button.host.isConnected).toBe(false);
    const row = addRow();
    await page.settle();
    expect(row.lastElementChild).toBe(button.host);

    const other = keptButton();
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

  const rerenderings: [string, (kept: ReturnType<typeof keptButton>, row: Element) => Element | null][] = [
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

  it('puts up with whoever says over and over that the window was resized', async () => {
    const { keeper, button, addRow, main, document, page } = kept;
    const insertions = page.countInsertions(button.host);
    keeper.show(button);
    const bare = document.createElement('p');
    bare.className = 'bare';
    main.append(bare);
    await page.pass(3000);
    expect(insertions()).toBe(1);
    new page.window.MutationObserver(() => page.window.dispatchEvent(new page.window.Event('resize'))).observe(
      document,
      {
        childList: true,
        subtree: true,
      },
    );
    for (let frame = 0; frame < 600; frame += 1) {
      page.window.dispatchEvent(new page.window.Event('resize'));
      await page.pass(16);
    }
    expect(insertions()).toBe(1);
    addRow();
    await page.pass(16);
    expect(button.host.parentElement?.className).toBe('row');
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
