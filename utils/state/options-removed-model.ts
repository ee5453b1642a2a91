import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Business } from '../core/profile/business.ts';
import type { RemovedBusiness } from '../core/profile/removed-business.ts';
import { type Failure, failureOf, mayPass } from './failure.ts';
import type { OptionsPorts } from './options-ports.ts';

/** What became of the last business that was removed or brought back. */
export type RemovedNotice =
  | { readonly kind: 'none' }
  | { readonly kind: 'working' }
  | { readonly kind: 'removed'; readonly business: Business }
  | { readonly kind: 'back'; readonly business: Business }
  | { readonly kind: 'failed'; readonly why: Failure; readonly retry: (() => Promise<void>) | null };

/** Businesses that were removed lately, and the way back. */
export interface RemovedModel {
  /** The last one first. */
  readonly list: ReadonlySignal<readonly RemovedBusiness[]>;
  readonly notice: ReadonlySignal<RemovedNotice>;
  readonly tell: (business: Business) => void;
  readonly bringBack: (business: Business) => Promise<void>;
  readonly dismiss: () => void;
}

export interface RemovedSources {
  readonly ports: Pick<OptionsPorts, 'ask' | 'newId'>;
  readonly stored: ReadonlySignal<readonly RemovedBusiness[]>;
  /** Shows a business that is back. */
  readonly show: (business: Business) => void;
}

export function createRemovedModel({ ports, stored, show }: RemovedSources): RemovedModel {
  const notice = signal<RemovedNotice>({ kind: 'none' });
  const back = signal<ReadonlySet<string>>(new Set());

  async function bringBack(business: Business, operation: string): Promise<void> {
    if (notice.peek().kind === 'working') return;
    notice.value = { kind: 'working' };
    const { id, profile } = business;
    const answer = await ports.ask('bringBack', { operation, business: id, phone: profile.phone });
    if (answer.kind !== 'done') {
      const why = failureOf(answer);
      notice.value = { kind: 'failed', why, retry: mayPass(why) ? () => bringBack(business, operation) : null };
      return;
    }
    back.value = new Set([...back.peek(), id]);
    notice.value = { kind: 'back', business: answer.business };
    show(answer.business);
  }

  return {
    list: computed(() => stored.value.filter(({ business }) => !back.value.has(business.id))),
    notice,
    tell(business) {
      back.value = new Set([...back.peek()].filter((id) => id !== business.id));
      notice.value = { kind: 'removed', business };
    },
    bringBack: (business) => bringBack(business, ports.newId()),
    dismiss() {
      notice.value = { kind: 'none' };
    },
  };
}
