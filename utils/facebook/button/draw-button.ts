import type { PageButton } from '../../core/business/page-button.ts';
import { type ButtonSeat, buttonStyle, seatStyle } from './button-style.ts';
import { bubble, drawGlyph } from './draw-glyph.ts';
import { type ButtonActions, drawMenu } from './draw-menu.ts';
import { makeElement } from './make-element.ts';
import { watchCover } from './watch-cover.ts';

/** What depends on where the button stands. */
export interface ButtonFit {
  readonly seat: ButtonSeat;
  /** One CSS declaration for the host: its margin in a row, its shift beside a name. */
  readonly own: string;
  /** CSS rules that make it look like its neighbours; empty where it has none. */
  readonly like: string;
}

export interface DrawnButton {
  /** The one element that goes into the page. */
  readonly host: HTMLElement;
  say(button: PageButton): void;
  /** To be called once it is in its place. */
  fit(fit: ButtonFit): void;
}

/** Stands on the first element of the closed root, where only extensions can see it. */
export const buttonMark = 'kopru';

/**
 * Draws the button: a real link and its menu in a closed shadow root. Its style is a <style> element made by us, which
 * the page's CSP does not judge (tried with `style-src 'self'` in Chromium and Firefox).
 */
export function drawButton(view: Window & typeof globalThis, actions: ButtonActions, signal: AbortSignal): DrawnButton {
  const { document } = view;
  const host = makeElement(document, 'div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = makeElement(document, 'style', { id: buttonMark });
  style.textContent = buttonStyle;
  const seat = makeElement(document, 'style');
  const bar = makeElement(document, 'div');
  const link = makeElement(document, 'a', { target: '_blank', rel: 'noopener noreferrer' });
  const label = makeElement(document, 'span');
  label.textContent = 'WhatsApp';
  link.append(drawGlyph(document, bubble), label);
  const { more, menu, say } = drawMenu(view, bar, actions);
  bar.append(link, more, menu);
  root.append(style, seat, bar);

  const isInSight = watchCover(view, [bar, menu], signal);
  const refuse = (event: Event) => {
    if (event.isTrusted && isInSight()) return;
    event.preventDefault();
    event.stopPropagation();
  };
  // Before any listener of the parts.
  for (const type of ['click', 'auxclick']) bar.addEventListener(type, refuse, { capture: true, signal });

  // Facebook's variables follow its theme by themselves; this is for what it may not define.
  const followTheme = () => {
    bar.className = host.closest('.__fb-dark-mode,.__fb-light-mode')?.className ?? '';
  };
  const themes = new view.MutationObserver(followTheme);
  signal.addEventListener('abort', () => themes.disconnect());

  return {
    host,
    say(button) {
      bar.lang = button.language;
      link.href = button.href;
      link.title = button.title;
      link.setAttribute('aria-label', button.name);
      say(button);
    },
    fit({ seat: at, own, like }) {
      seat.textContent = seatStyle(at, own, like);
      followTheme();
      for (const themed of [document.documentElement, document.body]) {
        themes.observe(themed, { attributeFilter: ['class'] });
      }
    },
  };
}
