import { browser } from 'wxt/browser';
import type { TabReading } from './page-messages.ts';
import { ask } from './ask.ts';

export interface ActiveTab {
  readonly id: number;
  /** Null where we have no access: other sites, and facebook.com while access is not given. */
  readonly url: string | null;
  readonly incognito: boolean;
  /** In a Firefox container, such as that of Mozilla's Facebook Container; absent elsewhere. */
  readonly inContainer?: true;
  /** Null where the tab has no script of ours or didn't answer. */
  readonly reading: TabReading | null;
}

/** Firefox names the container of a tab without any permission (tried in 153); Chromium has none. */
const isInContainer = (tab: object) => String(Reflect.get(tab, 'cookieStoreId')).startsWith('firefox-container-');

/** The tab in front of this window and what it shows; null where the browser names none. */
export async function readActiveTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const answer = await ask('readTab', { tab: tab.id });
  return {
    id: tab.id,
    url: tab.url ?? null,
    incognito: tab.incognito,
    ...(isInContainer(tab) && { inContainer: true }),
    reading: 'reading' in answer ? answer.reading : null,
  };
}

/** How long a view that is still being built is left alone before it is asked again, ms. */
const nextLook = 500;

/**
 * Tells what the tab in front shows whenever that may have changed, until `signal` aborts: it moved on, another came
 * to the front, or its Page was still loading. Not at once: read it first.
 */
export function watchActiveTab(onChange: (tab: ActiveTab | null) => void, signal: AbortSignal): void {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function look(): Promise<void> {
    turn += 1;
    const mine = turn;
    clearTimeout(timer);
    const tab = await readActiveTab().catch(() => null);
    if (signal.aborted || mine !== turn) return;
    onChange(tab);
    if (tab?.reading?.kind === 'rendering') timer = setTimeout(() => void look(), nextLook);
  }

  const activated = () => void look();
  const updated = (
    _tab: number,
    { url, status }: { readonly url?: string; readonly status?: string },
    { active }: { readonly active: boolean },
  ) => {
    if (active && (url !== undefined || status !== undefined)) void look();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  timer = setTimeout(() => void look(), nextLook);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  });
}
