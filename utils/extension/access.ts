import { browser } from 'wxt/browser';
import { watchPermission } from './watch-permission.ts';

/** The sites that the manifest asks for. */
export function ourHosts(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** Whether the extension may see facebook.com: people can take it away at any time, or grant it tab by tab. */
export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: ourHosts() });
}

/** Asks the person. Must be called in the click itself, before anything is awaited: browsers refuse it later. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: ourHosts() });
}

/** Tells whenever access was given or taken away, until `signal` aborts. */
export function watchAccess(onChange: (has: boolean) => void, signal: AbortSignal): void {
  watchPermission(hasAccess, onChange, signal);
}
