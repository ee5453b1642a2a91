import { drawSkeleton, drawUnavailable, drawView } from './draw-view.ts';
import { loadView } from './load-view.ts';
import type { LoadedView } from './load-view.ts';
import { requestRoute } from './requests.ts';
import { requestView } from './view-queries.ts';

/** What the address changes through: a click makes a history entry, back and forward find one. */
type Cause = 'click' | 'traverse';

const keyOf = (state: unknown) => (typeof state === 'object' && state !== null ? Reflect.get(state, 'key') : undefined);

/** Moves through views inside one document, as the real site does. */
export class Navigation {
  readonly #main: HTMLElement;
  readonly #afterDraw: (loaded: LoadedView) => void;
  /** Views that were loaded whole, by history entry: back and forward draw them again without any request. */
  readonly #loaded = new Map<unknown, LoadedView>();
  #entries = 0;
  #turn = 0;
  #drawn = new AbortController();
  /** The end of the newest navigation. */
  settled: Promise<void> = Promise.resolve();
  /** Path and query of the view that is drawn; null before the first. */
  shown: string | null = null;

  constructor(main: HTMLElement, afterDraw: (loaded: LoadedView) => void) {
    this.#main = main;
    this.#afterDraw = afterDraw;
    if (keyOf(history.state) === undefined) history.replaceState({ key: this.#nextKey() }, '');
  }

  /** Draws the view that the document itself was loaded for, unless the person has already moved on. */
  async first(loaded: LoadedView, rest: Promise<unknown>): Promise<void> {
    if (this.#turn === 0) await this.#draw(loaded, rest, keyOf(history.state));
  }

  /** Resolves when the view is drawn whole, or when another navigation took its place. */
  to(url: URL, cause: Cause = 'click'): Promise<void> {
    this.settled = this.#go(url, cause);
    return this.settled;
  }

  async #go(url: URL, cause: Cause): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const key = cause === 'click' ? this.#nextKey() : keyOf(history.state);
    const before = cause === 'click' ? undefined : this.#loaded.get(key);
    if (before !== undefined) {
      // React draws a little later than the address changes.
      await new Promise((resolve) => setTimeout(resolve));
      if (turn === this.#turn) await this.#draw(before, Promise.resolve(), key);
      return;
    }
    const loaded = await loadView(url);
    if (turn !== this.#turn) return;
    const push = () => {
      if (cause === 'click') history.pushState({ key }, '', url);
    };
    if (loaded?.pushState === 'atOnce') push();
    await requestRoute(url);
    if (turn !== this.#turn) return;
    if (loaded?.pushState !== 'atOnce') push();
    if (loaded === null) {
      this.#drawn.abort();
      drawUnavailable(this.#main);
      this.shown = location.pathname + location.search;
      return;
    }
    if (loaded.between === 'skeleton') {
      this.#drawn.abort();
      drawSkeleton(this.#main);
    }
    const { header, rest } = requestView(loaded.model, url, loaded.headerFrom);
    await header;
    if (turn === this.#turn) await this.#draw(loaded, rest, key);
  }

  #nextKey(): string {
    this.#entries += 1;
    // Keys of a document that was reloaded must not be taken for those of this one.
    return `${performance.timeOrigin}:${this.#entries}`;
  }

  async #draw(loaded: LoadedView, rest: Promise<unknown>, key: unknown): Promise<void> {
    this.#drawn.abort();
    this.#drawn = new AbortController();
    const { signal } = this.#drawn;
    drawView(this.#main, loaded.model, signal, rest);
    this.shown = location.pathname + location.search;
    this.#afterDraw(loaded);
    await rest;
    if (!signal.aborted) this.#loaded.set(key, loaded);
  }
}
