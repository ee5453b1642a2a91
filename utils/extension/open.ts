import { browser } from 'wxt/browser';

/** Opens an ordinary tab in front. */
export function openTab(url: string): void {
  void browser.tabs.create({ url });
}

/** Loads a tab anew. */
export function reloadTab(tab: number): void {
  void browser.tabs.reload(tab);
}

/** Opens the options page; at a business if one is given (`#business=<id>`). */
export function openOptions(business?: string): void {
  if (business === undefined) void browser.runtime.openOptionsPage();
  else openTab(`${browser.runtime.getURL('/options.html')}#business=${encodeURIComponent(business)}`);
}
