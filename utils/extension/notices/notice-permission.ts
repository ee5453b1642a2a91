import { browser } from 'wxt/browser';
import { watchPermission } from '../watch-permission.ts';

const wanted = { permissions: ['notifications' as const] };

/** Whether Köprü may notify: nobody is asked before they switch a notification on. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(wanted);
}

/** Asks the person. Must be called in the click itself, before anything is awaited: browsers refuse it later. */
export function requestNotices(): Promise<boolean> {
  return browser.permissions.request(wanted);
}

/** Tells whenever that was given or taken away, until `signal` aborts. */
export function watchNotices(onChange: (may: boolean) => void, signal: AbortSignal): void {
  watchPermission(mayNotify, onChange, signal);
}
