/**
 * Where an answer can be kept waiting: before the route's first byte, before the first byte of a GraphQL answer,
 * before that of the tiles' answer, and before each later chunk of a streamed document.
 */
export const gateNames = ['route', 'graphql', 'tiles', 'blocks'] as const;
export type GateName = (typeof gateNames)[number];

/** Which of the answers that wait at a gate goes on first. */
export type Next = 'oldest' | 'newest';

interface Gate {
  held: boolean;
  readonly waiting: (() => void)[];
}

/** Keeps answers back until a test lets them go, so that it decides in which order they come, without any timer. */
export class Gates {
  readonly #gates: Readonly<Record<GateName, Gate>> = {
    route: { held: false, waiting: [] },
    graphql: { held: false, waiting: [] },
    tiles: { held: false, waiting: [] },
    blocks: { held: false, waiting: [] },
  };
  #watchers: (() => void)[] = [];

  /** From now on answers stop at this gate. */
  hold(name: GateName): void {
    this.#gates[name].held = true;
  }

  /** Lets everything that waits go on, in the order of arrival, and holds nothing any more. */
  release(name: GateName): void {
    const gate = this.#gates[name];
    gate.held = false;
    for (const go of gate.waiting.splice(0)) go();
  }

  /** Lets one answer go on; the gate stays shut for the others. False when none is waiting. */
  releaseOne(name: GateName, next: Next = 'oldest'): boolean {
    const { waiting } = this.#gates[name];
    const go = next === 'oldest' ? waiting.shift() : waiting.pop();
    go?.();
    return go !== undefined;
  }

  releaseAll(): void {
    for (const name of gateNames) this.release(name);
  }

  /** How many answers wait at the gate now. */
  waiting(name: GateName): number {
    return this.#gates[name].waiting.length;
  }

  /** Resolves once at least `count` answers wait at the gate. */
  async untilWaiting(name: GateName, count = 1): Promise<void> {
    while (this.waiting(name) < count) await new Promise<void>((resolve) => this.#watchers.push(resolve));
  }

  /** Resolves when the gate lets this answer through; at once while nobody holds it. */
  async pass(name: GateName): Promise<void> {
    const gate = this.#gates[name];
    if (!gate.held) return;
    await new Promise<void>((resolve) => {
      gate.waiting.push(resolve);
      for (const seen of this.#watchers.splice(0)) seen();
    });
  }
}
