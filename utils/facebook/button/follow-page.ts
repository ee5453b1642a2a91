import type { PageButton } from '../../core/business/page-button.ts';
import type { PageSnapshot } from '../../core/business/page-snapshot.ts';

/** What the background made of a snapshot. */
export type Understood =
  | { readonly kind: 'page'; readonly profileId: string; readonly button: PageButton | null }
  /** It can't be told yet: whatever was told before still holds. */
  | { readonly kind: 'rendering' }
  | { readonly kind: 'elsewhere' };

export interface FollowPorts {
  /** Asks what a snapshot shows. `wanted` turns false when nobody waits for the answer any more. */
  readonly ask: (snapshot: PageSnapshot, wanted: () => boolean) => Promise<Understood | 'unreachable'>;
  readonly show: (button: PageButton) => void;
  readonly hide: () => void;
  /** A Page that was told of is out of view. */
  readonly onLeft: () => void;
}

export interface PageFollower {
  saw(snapshot: PageSnapshot): void;
  /** Another entity is in view: nothing of the former one may show. */
  left(): void;
  /** Links or settings may have changed: ask again for the view. False if it was not seen yet. */
  again(): boolean;
}

const sameTexts = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((text, index) => text === others[index]);

/** Large texts are compared as they are; writing them out would cost more than sending them. */
function isSame(one: PageSnapshot, other: PageSnapshot): boolean {
  const small = ({ url, head, drawn }: PageSnapshot) => JSON.stringify([url, head, drawn]);
  return sameTexts(one.blocks, other.blocks) && sameTexts(one.answers, other.answers) && small(one) === small(other);
}

/**
 * Turns snapshots of one tab into the button to show: asks once per different one, drops answers that come after the
 * person has moved on, and keeps the button while the background can't be reached.
 */
export function followPage({ ask, show, hide, onLeft }: FollowPorts): PageFollower {
  let last: PageSnapshot | null = null;
  let isAnswered = false;
  let page: string | null = null;
  let turn = 0;

  function forget(): void {
    if (page !== null) onLeft();
    page = null;
    hide();
  }

  async function askFor(snapshot: PageSnapshot): Promise<void> {
    last = snapshot;
    isAnswered = true;
    turn += 1;
    const mine = turn;
    const answer = await ask(snapshot, () => mine === turn);
    if (mine !== turn) return;
    if (answer === 'unreachable') {
      isAnswered = false;
      return;
    }
    if (answer.kind === 'elsewhere') forget();
    if (answer.kind !== 'page') return;
    page = answer.profileId;
    if (answer.button === null) hide();
    else show(answer.button);
  }

  return {
    saw(snapshot) {
      if (last === null || !isAnswered || !isSame(last, snapshot)) void askFor(snapshot);
    },
    left() {
      turn += 1;
      last = null;
      forget();
    },
    again() {
      if (last !== null) void askFor(last);
      return last !== null;
    },
  };
}
