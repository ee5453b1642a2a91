import { browser } from 'wxt/browser';

/** Opens an ordinary tab in front. */
export function openTab(url: string): void {
  void browser.tabs.create({ url });
}

/** Loads a tab anew. */
export function reloadTab(tab: number): void {
  void browser.tabs.reload(tab);
}

/** Opens the options page; at a business if one is given (`#business=<id>`), and there at a section. */
export function openOptions(business?: string, section?: 'link' | 'history'): void {
  if (business === undefined) {
    void browser.runtime.openOptionsPage();
    return;
  }
  const place = [encodeURIComponent(business), ...(section === undefined ? [] : [section])].join('/');
  openTab(`${browser.runtime.getURL('/options.html')}#business=${place}`);
}
