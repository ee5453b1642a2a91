import type { PageButton } from '../../core/business/page-button.ts';
import { menuWidth } from './button-style.ts';
import { arrow, drawGlyph } from './draw-glyph.ts';
import { makeElement } from './make-element.ts';

/** What a person can do in the menu. */
export interface ButtonActions {
  /** *Hide on this Page*. */
  readonly hide: () => void;
  readonly openSettings: () => void;
}

export interface DrawnMenu {
  /** The control that opens it. */
  readonly more: HTMLElement;
  readonly menu: HTMLElement;
  say(button: PageButton): void;
}

/** Room below the button, px, without which the menu opens above it. */
const roomNeeded = 160;

/** Where the menu belongs in the document, so that it scrolls along with the bar. */
function placeBeside(bar: Element, view: Window): string {
  const { left, right, top, bottom } = bar.getBoundingClientRect();
  const wanted = view.getComputedStyle(bar).direction === 'rtl' ? left : right - menuWidth;
  const x = Math.max(8, Math.min(wanted, view.innerWidth - menuWidth - 24));
  const fits = bottom + roomNeeded < view.innerHeight;
  const y = fits ? bottom + 8 : top - 8;
  return `left:${x + view.scrollX}px;top:${y + view.scrollY}px;translate:0 ${fits ? 0 : -100}%`;
}

/**
 * The menu of the button: a popover, which the browser itself opens and closes (click, Enter, Space, a click elsewhere)
 * and which nothing clips in the top layer. Arrows move between the two items, Escape and Tab leave them.
 */
export function drawMenu(view: Window, bar: Element, { hide, openSettings }: ButtonActions): DrawnMenu {
  const { document } = view;
  const more = makeElement(document, 'button', { popovertarget: 'm', 'aria-haspopup': 'menu' });
  more.append(drawGlyph(document, arrow));
  const menu = makeElement(document, 'menu', { id: 'm', popover: '', role: 'menu', 'aria-labelledby': 'p' });
  const about = makeElement(document, 'p', { id: 'p' });
  // They close the menu by themselves, too.
  const first = makeElement(document, 'button', { popovertarget: 'm', role: 'menuitem', autofocus: '' });
  const last = makeElement(document, 'button', { popovertarget: 'm', role: 'menuitem' });
  menu.append(about, first, last);

  first.addEventListener('click', hide);
  last.addEventListener('click', openSettings);
  menu.addEventListener('beforetoggle', () => (menu.style.cssText = placeBeside(bar, view)));
  const onKey = (event: KeyboardEvent) => {
    const { key, target } = event;
    if (key === 'Tab' || key === 'Escape') {
      menu.hidePopover();
      // The browser gives focus back to the host only, which takes none (seen in Chromium 156).
      more.focus();
    }
    if (!/Up|Down|Home|End/.test(key)) return;
    // Neither the page scrolls nor its own row of buttons moves on.
    event.preventDefault();
    event.stopPropagation();
    if (target === more) menu.showPopover();
    else (key === 'Home' || (key !== 'End' && target === last) ? first : last).focus();
  };
  more.addEventListener('keydown', onKey);
  menu.addEventListener('keydown', onKey);

  return {
    more,
    menu,
    say({ menu: words, direction }) {
      more.title = words.open;
      menu.dir = direction;
      about.textContent = words.about;
      first.textContent = words.hide;
      last.textContent = words.settings;
    },
  };
}
