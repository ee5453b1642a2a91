import { browser } from 'wxt/browser';
import { ourHosts } from './access.ts';
import { tellTab } from './tell-tab.ts';

async function pageTabs(): Promise<number[]> {
  // Where access was taken away nothing matches, or the query is refused.
  const tabs = await browser.tabs.query({ url: ourHosts() }).catch(() => []);
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Links or settings changed: every facebook.com tab asks again for its button. */
export async function refreshPageTabs(): Promise<void> {
  const tabs = await pageTabs();
  await Promise.all(tabs.map((tab) => tellTab(tab, 'refreshButton')));
}

/** While developing: after the extension was reloaded, the scripts in open tabs are cut off. */
export async function reloadPageTabs(): Promise<void> {
  const tabs = await pageTabs();
  await Promise.all(tabs.map((tab) => browser.tabs.reload(tab)));
}
