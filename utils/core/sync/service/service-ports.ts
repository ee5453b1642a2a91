import type { BusinessPage } from '../../business/business-page.ts';
import type { CheckPhone } from '../../phone/phone-check.ts';
import type { StorePort } from '../../store/store-port.ts';
import type { AddressMatches, PageView } from '../may-write.ts';

/** What a tab answered when asked for the Page in view; null if nobody there answered. */
export type TabAnswer =
  | { readonly kind: 'elsewhere' | 'wall' | 'rendering' | 'notUnderstood' }
  | { readonly kind: 'read'; readonly page: BusinessPage }
  | null;

/** A tab asked by its id. `noAccess`: the browser doesn't let us see facebook.com; `gone`: there is no such tab. */
export type TabSight = 'noAccess' | 'gone' | { readonly view: PageView; readonly answer: TabAnswer };

export interface ServicePorts {
  readonly store: StorePort;
  /** ms since the epoch. */
  readonly now: () => number;
  /** A random id that never comes twice. */
  readonly newId: () => string;
  readonly checkPhone: CheckPhone;
  readonly lookAtTab: (tab: number) => Promise<TabSight>;
  readonly addressMatches: AddressMatches;
  /** Links or settings changed: every Page view in every tab should ask for its button again. */
  readonly refreshButtons: () => void;
}
