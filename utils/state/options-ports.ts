import type { AccessPort, Ask, StoragePort } from './ports.ts';

/** The part of the page's address after `#`: what the page shows. */
export interface HashPort {
  readonly read: () => string;
  readonly write: (hash: string) => void;
  readonly watch: (onChange: (hash: string) => void, signal: AbortSignal) => void;
}

/** What the options page needs of the browser. */
export interface OptionsPorts {
  readonly storage: StoragePort;
  readonly hash: HashPort;
  readonly ask: Ask;
  /** Whether the browser lets us notify. */
  readonly notices: AccessPort;
  /** A fresh random id for an operation or a business. */
  readonly newId: () => string;
  /** Country (ISO 3166) that a new number starts with. */
  readonly country: string;
  /** IANA zone of this device: proposed where a business has none yet. */
  readonly timezone: string;
}
