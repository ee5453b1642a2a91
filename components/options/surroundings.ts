import type { ReadonlySignal } from '@preact/signals';

/** What the page knows of the place it runs in; the entrypoint tells it. */
export interface Surroundings {
  /** ms since the epoch, kept up to date by the minute. */
  readonly now: ReadonlySignal<number>;
  /** Zone of this device. */
  readonly timezone: string;
  /** Version of the extension. */
  readonly version: string;
  /** Opens an address in an ordinary tab. */
  readonly open: (url: string) => void;
}
