import type { Page } from 'puppeteer';
import type { Gates } from './gates.ts';
import type { WalkStep } from './walk.ts';

/** What the stand-in's page script offers to a walk. */
declare const standIn: {
  readonly navigate: (path: string) => Promise<void>;
  readonly hover: (path: string) => Promise<void>;
  readonly unhover: () => void;
  readonly shown: () => string | null;
  readonly settled: () => Promise<void>;
};

/** Takes the steps of a walk in a tab, and decides through the gates in which order answers come. */
export class Walker {
  readonly #page: Page;
  readonly #gates: Gates;

  constructor(page: Page, gates: Gates) {
    this.#page = page;
    this.#gates = gates;
  }

  /**
   * Resolves when the step's view is drawn: whole, or without its tiles where the step says that they come late.
   * Late tiles of the step before come right after this step's header, so they arrive under another view.
   */
  async take(step: WalkStep): Promise<void> {
    await this.#page.waitForFunction(() => 'standIn' in globalThis);
    await this.#page.evaluate(() => standIn.unhover());
    if (step.kind === 'hover') {
      await this.#page.evaluate((path) => standIn.hover(path), step.over.path);
      return;
    }
    if (step.lateTiles) this.#gates.hold('tiles');
    const left = this.#gates.waiting('tiles');
    if (step.kind === 'double') await this.#double(step.first.path, step.to.path, step.answers);
    else if (step.kind === 'back' || step.kind === 'forward') await this.#traverse(step.kind);
    else await this.#start(step.to.path);
    await this.#page.waitForFunction((path) => standIn.shown() === path, {}, step.to.path);
    if (step.lateTiles) await this.#gates.untilWaiting('tiles', left + 1);
    for (let index = 0; index < left; index += 1) this.#gates.releaseOne('tiles');
    if (!step.lateTiles) await this.finish();
  }

  /** Lets all answers that still wait come, and resolves when the view on the screen is drawn whole. */
  async finish(): Promise<void> {
    this.#gates.release('tiles');
    await this.#page.evaluate(() => standIn.settled());
  }

  /** Begins to navigate, without waiting for the end. */
  async #start(path: string): Promise<void> {
    await this.#page.evaluate((to) => {
      void standIn.navigate(to);
    }, path);
  }

  async #traverse(kind: 'back' | 'forward'): Promise<void> {
    await this.#page.evaluate((way) => {
      if (way === 'back') history.back();
      else history.forward();
    }, kind);
  }

  async #double(first: string, second: string, answers: 'oldest' | 'newest'): Promise<void> {
    this.#gates.hold('graphql');
    await this.#start(first);
    // The route is known, the address has changed, the header has not come: now the person clicks again.
    await this.#page.waitForFunction((path) => location.pathname + location.search === path, {}, first);
    await this.#start(second);
    await this.#page.waitForFunction((path) => location.pathname + location.search === path, {}, second);
    while (this.#gates.releaseOne('graphql', answers));
    this.#gates.release('graphql');
  }
}
