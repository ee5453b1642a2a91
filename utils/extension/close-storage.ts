import { browser } from 'wxt/browser';

/** Shuts content scripts out of storage, where the browser can (not Firefox 153): they hold observations, never profiles. */
export async function closeStorageToPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
