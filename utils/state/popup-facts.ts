import { type Signal, signal } from '@preact/signals';
import type { Business } from '../core/profile/business.ts';
import type { AccessPort, ActiveTab, StoragePort, StoredState, TabPort } from './ports.ts';

export interface PopupSources {
  readonly storage: StoragePort;
  readonly tab: TabPort;
  readonly access: AccessPort;
}

export interface PopupFactSignals {
  readonly stored: Signal<StoredState | { readonly failed: string } | undefined>;
  readonly tab: Signal<ActiveTab | null | undefined>;
  readonly access: Signal<boolean | undefined>;
  /** Reads storage again, after it failed. */
  readonly readAgain: () => Promise<void>;
  readonly readTabAgain: () => Promise<void>;
  /** A record from an answer, shown before storage tells of it. */
  readonly accept: (business: Business) => void;
}

const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Storage, tab and access as signals, kept true until `life` ends. */
export function createPopupFacts({ storage, tab, access }: PopupSources, life: AbortSignal): PopupFactSignals {
  const facts: Pick<PopupFactSignals, 'stored' | 'tab' | 'access'> = {
    stored: signal(undefined),
    tab: signal(undefined),
    access: signal(undefined),
  };
  const readAgain = async () => {
    try {
      facts.stored.value = await storage.read();
    } catch (error) {
      facts.stored.value = { failed: reason(error) };
    }
  };
  const readTabAgain = async () => {
    facts.tab.value = await tab.read().catch(() => null);
  };
  storage.watch((state) => (facts.stored.value = state), life);
  tab.watch((state) => (facts.tab.value = state), life);
  access.watch((has) => {
    facts.access.value = has;
    void readTabAgain();
  }, life);
  return {
    ...facts,
    readAgain,
    readTabAgain,
    accept: (business) => {
      const state = facts.stored.value;
      if (state === undefined || 'failed' in state) return;
      const known = state.businesses.find(({ id }) => id === business.id);
      if (known !== undefined && known.rev > business.rev) return;
      const businesses = known
        ? state.businesses.map((other) => (other.id === business.id ? business : other))
        : [...state.businesses, business];
      facts.stored.value = { ...state, businesses };
    },
  };
}
