import { destinations, tabOf } from './walk-destinations.ts';
import type { Destination } from './walk-destinations.ts';

/** What a person does; `to` is the view on the screen afterwards. */
export type WalkStep = {
  readonly to: Destination;
  /** The tiles of the view come only after the next step has been taken, or at the end of the walk. */
  readonly lateTiles: boolean;
} & (
  | { readonly kind: 'click' | 'tab' }
  | { readonly kind: 'back' | 'forward' }
  /** A second click before the first view's answers have come; they then come in this order. */
  | { readonly kind: 'double'; readonly first: Destination; readonly answers: 'oldest' | 'newest' }
  /** Points at a link to another Page until its card is shown. */
  | { readonly kind: 'hover'; readonly over: Destination }
);

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The tab's history while the walk is planned. */
interface Trail {
  entries: Destination[];
  at: number;
}

function push(trail: Trail, ...views: readonly Destination[]): void {
  trail.entries = [...trail.entries.slice(0, trail.at + 1), ...views];
  trail.at = trail.entries.length - 1;
}

/**
 * A walk of so many steps inside one document, which begins at `start`: clicks, tabs, back, forward, fast double
 * navigations and hover cards among all destinations. The same seed gives the same walk.
 */
export function randomWalk(seed: number, steps: number, start: Destination): WalkStep[] {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[], otherwise: Item) =>
    items[Math.floor(random() * items.length)] ?? otherwise;
  const trail: Trail = { entries: [start], at: 0 };
  const here = () => trail.entries[trail.at] ?? start;
  const other = (than: Destination) =>
    pick(
      destinations.filter(({ path }) => path !== than.path),
      start,
    );
  const click = (): WalkStep => {
    const to = other(here());
    push(trail, to);
    return { kind: 'click', to, lateTiles: to.hasTiles && random() < 0.25 };
  };
  const traverse = (kind: 'back' | 'forward'): WalkStep => {
    const next = trail.at + (kind === 'back' ? -1 : 1);
    if (trail.entries[next] === undefined) return click();
    trail.at = next;
    return { kind, to: here(), lateTiles: false };
  };
  const tab = (): WalkStep => {
    const to = tabOf(here(), random() < 0.6 ? 'about' : 'photos');
    if (to === null || to.path === here().path) return click();
    push(trail, to);
    return { kind: 'tab', to, lateTiles: false };
  };
  const double = (): WalkStep => {
    const first = other(here());
    const to = other(first);
    push(trail, first, to);
    return { kind: 'double', first, to, lateTiles: false, answers: random() < 0.5 ? 'oldest' : 'newest' };
  };
  const hover = (): WalkStep => {
    const pages = destinations.filter(({ profileId }) => profileId !== null && profileId !== here().profileId);
    return { kind: 'hover', over: pick(pages, start), to: here(), lateTiles: false };
  };
  return Array.from({ length: steps }, () => {
    const chance = random();
    if (chance < 0.5) return click();
    if (chance < 0.64) return traverse('back');
    if (chance < 0.72) return traverse('forward');
    if (chance < 0.84) return tab();
    return chance < 0.94 ? double() : hover();
  });
}
