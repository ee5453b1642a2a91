import { type ButtonSeat, buttonStyle, seatStyle } from './button-style.ts';

/** What the button says and opens; texts already in the person's language. */
export interface ButtonFace {
  readonly href: string;
  /** Read out by screen readers: "Message Güneş Kafe on WhatsApp". */
  readonly name: string;
  /** The tooltip. */
  readonly title: string;
  /** Language of the two texts. */
  readonly language: string;
}

/** What depends on where the button stands. */
export interface ButtonFit {
  readonly seat: ButtonSeat;
  /** One CSS declaration for the host: its margin in a row, its shift beside a name. */
  readonly own: string;
  readonly dark: boolean;
}

export interface DrawnButton {
  /** The one element that goes into the page. */
  readonly host: HTMLElement;
  say(face: ButtonFace): void;
  fit(fit: ButtonFit): void;
}

/** Stands on the first element of the closed root, where only extensions can see it. */
export const buttonMark = 'kopru';

const svgNamespace = 'http://www.w3.org/2000/svg';
/** A plain speech bubble, drawn for Köprü: deliberately nobody's logo. Solid, like the neighbours' icons. */
const bubble = 'M8 1C4 1 1 4 1 7c0 2 1 4 2 5l-1 3 4-2h2c4 0 7-3 7-6S12 1 8 1';

function drawGlyph(document: Document): SVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svgNamespace, 'path');
  path.setAttribute('d', bubble);
  svg.append(path);
  return svg;
}

/**
 * Draws the button: a real link in a closed shadow root. Its style is a <style> element made by us, which the
 * page's CSP does not judge (tried with `style-src 'self'` in Chromium and Firefox).
 */
export function drawButton(document: Document): DrawnButton {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.id = buttonMark;
  style.textContent = buttonStyle;
  const seat = document.createElement('style');
  const link = document.createElement('a');
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  const label = document.createElement('span');
  label.textContent = 'WhatsApp';
  link.append(drawGlyph(document), label);
  root.append(style, seat, link);
  return {
    host,
    say(face) {
      link.href = face.href;
      link.lang = face.language;
      link.title = face.title;
      link.setAttribute('aria-label', face.name);
    },
    fit(fit) {
      seat.textContent = seatStyle(fit.seat, fit.own);
      link.classList.toggle('dark', fit.dark);
    },
  };
}
