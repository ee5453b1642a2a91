import type { BusinessPage } from '../../core/business/business-page.ts';
import type { PageButton } from '../../core/business/page-button.ts';
import type { PageReading } from '../page-reading.ts';

export interface FollowPorts {
  /** Asks for the button of a Page; null for none. `wanted` turns false when nobody waits for the answer any more. */
  readonly ask: (page: BusinessPage, wanted: () => boolean) => Promise<PageButton | null | 'unreachable'>;
  readonly show: (button: PageButton, page: BusinessPage) => void;
  readonly hide: () => void;
  /** A Page that was asked for is out of view. */
  readonly onLeft: () => void;
}

export interface PageFollower {
  saw(reading: PageReading): void;
  /** Another entity is in view: nothing of the former one may show. */
  left(): void;
  /** Links or settings may have changed: ask again for the Page in view. */
  again(): void;
}

/**
 * Turns readings of one tab into the button to show: asks once per different reading, drops answers that come
 * after the person has moved on, and keeps the button while the background can't be reached.
 */
export function followPage({ ask, show, hide, onLeft }: FollowPorts): PageFollower {
  let page: BusinessPage | null = null;
  let asked = '';
  let turn = 0;

  async function askFor(wanted: BusinessPage): Promise<void> {
    turn += 1;
    const mine = turn;
    const answer = await ask(wanted, () => mine === turn);
    if (mine !== turn) return;
    if (answer === 'unreachable') asked = '';
    else if (answer === null) hide();
    else show(answer, wanted);
  }

  function left(): void {
    turn += 1;
    if (page !== null) onLeft();
    page = null;
    asked = '';
    hide();
  }

  return {
    saw(reading) {
      if (reading.kind === 'rendering') return;
      if (reading.kind !== 'read') {
        if (page !== null) left();
        return;
      }
      if (page !== null && page.profileId !== reading.page.profileId) left();
      const text = JSON.stringify(reading.page);
      page = reading.page;
      if (text === asked) return;
      asked = text;
      void askFor(reading.page);
    },
    left,
    again() {
      if (page !== null) void askFor(page);
    },
  };
}
