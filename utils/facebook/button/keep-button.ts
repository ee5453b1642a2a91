import type { ButtonPlace } from '../find-button-place.ts';
import type { ButtonSeat } from './button-style.ts';
import type { DrawnButton } from './draw-button.ts';
import { buttonSeater } from './seat-button.ts';

export interface KeeperPorts {
  readonly findPlace: (document: Document) => ButtonPlace | null;
  /** Facebook's own WhatsApp button stands on the Page: then a second one would be a nuisance. */
  readonly siteHasButton: (document: Document) => boolean;
  /** False once this script has been cut off from its extension: it must not insert anything any more. */
  readonly mayInsert: () => boolean;
}

export interface ButtonKeeper {
  /** From now on this button is kept on the page; null takes it away at once. */
  show(button: DrawnButton | null): void;
  /** Something in the document changed. Called for every batch of mutations: one flag is read, then it returns. */
  changed(): void;
  /** Looks again in full: a better place, a button of the site's own. */
  check(): void;
}

/** How long a lesser place must stay the best one before it is taken, ms: rows come seconds after the document. */
const patience = { header: 1000, corner: 2500 } as const;
/**
 * A fight with whoever takes the button out of its row counts 4 points a time, a row drawn anew 1; more than 32 in
 * 5 s, and the button rests, twice as long each time.
 */
const fight = { points: 32, span: 5000, firstRest: 5000, longestRest: 80_000 } as const;
/** Looks per frame are cheap, but an endless feed without a row would go on for ever: then one in a second. */
const eagerLooks = 600;

const keyOf = (place: ButtonPlace) =>
  place.kind === 'row' ? place.row : place.kind === 'header' ? place.after : 'corner';

/** Keeps one button at its place in a document that somebody else renders, until `signal` aborts. */
export function keepButton(view: Window & typeof globalThis, ports: KeeperPorts, signal: AbortSignal): ButtonKeeper {
  const { document } = view;
  const seatButton = buttonSeater(view, signal);
  let button: DrawnButton | null = null;
  let seat: ButtonSeat | null = null;
  /** What the seat was chosen for: a row without room sends the button to the corner, and isn't tried again. */
  let settled = false;
  let seatedFor: Element | 'corner' | null = null;
  let lastTarget: Element | 'corner' | null = null;
  let lesser: 'header' | 'corner' | null = null;
  let lesserTimer = 0;
  let frameTaken = false;
  let askedAgain = false;
  let looks = 0;
  let points = 0;
  let spanBegan = 0;
  let rest: number = fight.firstRest;
  let resting = 0;

  function takeOut(): void {
    button?.host.remove();
    seat = seatedFor = null;
    settled = false;
  }

  function mayInsertAgain(target: Element | 'corner'): boolean {
    const now = view.performance.now();
    if (now - spanBegan > fight.span) {
      points = 0;
      spanBegan = now;
    }
    points += target === lastTarget ? 4 : 1;
    lastTarget = target;
    if (points <= fight.points) return true;
    resting = view.setTimeout(() => {
      resting = points = 0;
      look(true);
    }, rest);
    rest = Math.min(rest * 2, fight.longestRest);
    return false;
  }

  /** A row is taken at once, anything less only when nothing better came while we waited. */
  function worthTaking(place: ButtonPlace): boolean {
    if (place.kind === 'row' || seat !== null) return true;
    if (lesser === place.kind) return lesserTimer === 0;
    lesser = place.kind;
    view.clearTimeout(lesserTimer);
    lesserTimer = view.setTimeout(() => {
      lesserTimer = 0;
      look(true);
    }, patience[place.kind]);
    return false;
  }

  function isAt(place: ButtonPlace): boolean {
    return button?.host.isConnected === true && seatedFor === keyOf(place);
  }

  function look(painted: boolean): void {
    if (button === null || signal.aborted || resting !== 0) return;
    const place = ports.findPlace(document);
    if (place === null || ports.siteHasButton(document)) return takeOut();
    if (isAt(place) || !worthTaking(place)) return;
    if (!ports.mayInsert() || !mayInsertAgain(keyOf(place))) return takeOut();
    seatedFor = keyOf(place);
    seat = seatButton(button, place, painted);
    settled = place.kind === 'row' && seat !== 'corner';
  }

  function changed(): void {
    if (button === null || resting !== 0 || (settled && button.host.isConnected)) return;
    if (frameTaken) {
      askedAgain = true;
      return;
    }
    // The first change of a frame is looked at in its own microtask, the others together just before the paint.
    frameTaken = true;
    looks += 1;
    const release = () => {
      frameTaken = false;
      if (askedAgain) {
        askedAgain = false;
        look(false);
      }
    };
    if (looks > eagerLooks) view.setTimeout(release, 1000);
    else view.requestAnimationFrame(release);
    look(false);
  }

  function forget(): void {
    view.clearTimeout(lesserTimer);
    view.clearTimeout(resting);
    lesser = null;
    lesserTimer = resting = looks = points = 0;
    rest = fight.firstRest;
  }

  function show(next: DrawnButton | null): void {
    if (next !== button) {
      takeOut();
      forget();
      button = next;
    }
    look(true);
  }

  /** Only the browser's own: a page that says so in a loop would have its fight forgotten each time. */
  function resized({ isTrusted }: Event): void {
    if (!isTrusted || seat === null || seat === 'row') return;
    seatedFor = null;
    points = 0;
    settled = false;
    changed();
  }

  view.addEventListener('resize', resized, { signal });
  signal.addEventListener('abort', () => show(null));
  return { show, changed, check: () => look(true) };
}
