import { browser } from 'wxt/browser';

/** Tells anew whether something is allowed whenever a permission was given or taken away, until `signal` aborts. */
export function watchPermission(
  has: () => Promise<boolean>,
  onChange: (has: boolean) => void,
  signal: AbortSignal,
): void {
  async function tell(): Promise<void> {
    const now = await has();
    if (!signal.aborted) onChange(now);
  }
  const check = () => void tell();
  browser.permissions.onAdded.addListener(check);
  browser.permissions.onRemoved.addListener(check);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(check);
    browser.permissions.onRemoved.removeListener(check);
  });
}
