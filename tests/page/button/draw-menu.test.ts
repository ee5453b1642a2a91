import { describe, expect, it } from 'vitest';
import { drawMenu } from '../../../utils/facebook/button/draw-menu.ts';
import { layOut } from './lay-out.ts';
import { sampleFace } from './sample-face.ts';
import { timedDocument } from './timed-document.ts';

/** A menu in the open document, where focus can be watched; jsdom has no popovers, so that only asking for them is seen. */
function setUp(box = '700 100 150 36', direction: 'ltr' | 'rtl' = 'ltr') {
  const { window, document } = timedDocument(`<html dir="${direction}"><body></body></html>`);
  layOut(window);
  const asked: string[] = [];
  Object.assign(window.HTMLElement.prototype, {
    showPopover: () => void asked.push('show'),
    hidePopover: () => void asked.push('hide'),
  });
  Object.assign(window, { innerWidth: 1000, innerHeight: 800 });
  const bar = document.createElement('div');
  bar.setAttribute('data-box', box);
  bar.style.direction = direction;
  const actions = { hide: () => void asked.push('hide button'), openSettings: () => void asked.push('settings') };
  const { more, menu, say } = drawMenu(window, bar, actions);
  bar.append(more, menu);
  document.body.append(bar);
  say(sampleFace);
  // jsdom counts what it can't show as hidden for ever.
  menu.removeAttribute('popover');
  const items = [...menu.querySelectorAll('button')];
  const press = (target: Element, key: string) => {
    const event = new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    target.dispatchEvent(event);
    return event;
  };
  const open = () => menu.dispatchEvent(new window.Event('beforetoggle'));
  return { window, document, asked, more, menu, items, press, open };
}

describe('the menu', () => {
  it('says who added the button, and what can be done, as a menu', () => {
    const { more, menu, items } = setUp();
    expect(more.getAttribute('aria-haspopup')).toBe('menu');
    expect(more.title).toBe(sampleFace.menu.open);
    expect(more.getAttribute('popovertarget')).toBe(menu.id);
    const label = menu.querySelector(`#${menu.getAttribute('aria-labelledby')}`);
    expect(label?.textContent).toBe('Added by Köprü, not by Facebook');
    expect(items.map((item) => [item.getAttribute('role'), item.textContent])).toEqual([
      ['menuitem', 'Hide on this Page'],
      ['menuitem', 'Settings'],
    ]);
  });

  it('does what its items say, and closes', () => {
    const { items, asked, menu } = setUp();
    for (const item of items) item.click();
    expect(asked).toEqual(['hide button', 'settings']);
    expect(items.map((item) => item.getAttribute('popovertarget'))).toEqual([menu.id, menu.id]);
  });

  it.each([
    [0, 'ArrowDown', 1],
    [1, 'ArrowDown', 0],
    [0, 'ArrowUp', 1],
    [1, 'ArrowUp', 0],
    [1, 'Home', 0],
    [0, 'Home', 0],
    [0, 'End', 1],
    [1, 'End', 1],
  ])('moves from item %i with %s to item %i, and the page hears nothing of it', (from, key, to) => {
    const { document, items, press } = setUp();
    const heard: string[] = [];
    document.addEventListener('keydown', (event) => heard.push(event.key));
    items[from]?.focus();
    const event = press(items[from] ?? document.body, key);
    expect(document.activeElement).toBe(items[to]);
    expect(event.defaultPrevented).toBe(true);
    expect(heard).toEqual([]);
  });

  it('opens with the arrow keys, and gives the focus back on leaving', () => {
    const { document, more, items, asked, press } = setUp();
    press(more, 'ArrowDown');
    expect(asked).toEqual(['show']);
    for (const key of ['Escape', 'Tab']) {
      items[0]?.focus();
      expect(press(items[0] ?? more, key).defaultPrevented).toBe(false);
      expect(document.activeElement).toBe(more);
    }
    expect(asked).toEqual(['show', 'hide', 'hide']);
  });

  it('leaves every other key to the page', () => {
    const { more, asked, press } = setUp();
    expect(press(more, 'j').defaultPrevented).toBe(false);
    expect(asked).toEqual([]);
  });

  it.each([
    ['below, flush with the end of the button', '700 100 150 36', 'ltr', 'left: 610px; top: 144px; translate: 0px 0%;'],
    [
      'below, flush with its start from right to left',
      '300 100 150 36',
      'rtl',
      'left: 300px; top: 144px; translate: 0px 0%;',
    ],
    ['inside the window at its left', '20 100 150 36', 'ltr', 'left: 8px; top: 144px; translate: 0px 0%;'],
    ['inside the window at its right', '960 100 150 36', 'rtl', 'left: 736px; top: 144px; translate: 0px 0%;'],
    ['above, near the end of the window', '700 670 150 36', 'ltr', 'left: 610px; top: 662px; translate: 0px -100%;'],
  ] as const)('opens %s', (_, box, direction, style) => {
    const { menu, open } = setUp(box, direction);
    open();
    expect(menu.style.cssText.replace(/\s+/g, ' ')).toBe(style);
  });
});
