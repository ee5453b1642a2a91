import { type Signal, signal } from '@preact/signals';
import type { PopupFacts } from './popup-screen.ts';
import type { AccessPort, StoragePort, TabPort } from './ports.ts';

export interface PopupSources {
  readonly storage: StoragePort;
  readonly tab: TabPort;
  readonly access: AccessPort;
}

export interface PopupFactSignals {
  readonly stored: Signal<PopupFacts['stored']>;
  readonly tab: Signal<PopupFacts['tab']>;
  readonly access: Signal<PopupFacts['access']>;
  /** Reads storage again, after it failed. */
  readonly readAgain: () => Promise<void>;
  readonly readTabAgain: () => Promise<void>;
  /** Reads again after a change that was made; what is shown stays if that fails. */
  readonly refresh: () => Promise<void>;
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
    refresh: async () => {
      const state = await storage.read().catch(() => null);
      if (state !== null) facts.stored.value = state;
    },
  };
}
