import type { Browser, Page } from 'puppeteer';
import { expect } from 'vitest';
import { lojaIpe } from '../stand-in/demo/loja-ipe.ts';
import { askBackground } from '../support/ask-background.ts';
import { ourButtons, untilNoButton, untilOneButton } from '../support/our-button.ts';
import { press } from '../support/press.ts';
import { until } from '../support/until.ts';
import { viewSettled } from '../support/view-settled.ts';
import type { words } from '../support/words.ts';
import { address } from './expected-buttons.ts';

/** As far as it is used here; runs inside a page of the extension. */
declare const chrome: {
  readonly tabs: {
    readonly query: (filter: object) => Promise<readonly { readonly id?: number; readonly url?: string }[]>;
    readonly remove: (tabs: readonly number[]) => Promise<void>;
  };
};

export interface MenuSetting {
  readonly browser: Browser;
  readonly ownPage: Page;
  readonly newPage: () => Promise<Page>;
  readonly openExtensionPage: (path: string) => Promise<Page>;
  readonly text: ReturnType<typeof words>;
}

const url = address(lojaIpe.path);

/** The button's two halves, as points of the window of a left-to-right page. */
export async function pointsOf(page: Page) {
  const { x, y, width, height } = await untilOneButton(page);
  const middle = y + height / 2;
  return { link: { x: x + 24, y: middle }, more: { x: x + width - 12, y: middle } };
}

export async function openPage({ newPage }: Pick<MenuSetting, 'newPage'>): Promise<Page> {
  const page = await newPage();
  await page.goto(url);
  await untilOneButton(page);
  return page;
}

async function hiddenPages(ownPage: Page): Promise<readonly string[]> {
  const stored = await askBackground(ownPage, 'readStored', {});
  return stored.kind === 'stored' ? stored.state.settings.hiddenPages.map(({ profileId }) => profileId) : [];
}

async function untilHidden(ownPage: Page, wanted: readonly string[]): Promise<void> {
  await until(
    () => hiddenPages(ownPage),
    (hidden) => hidden.join() === wanted.join(),
  );
}

async function showAgain(ownPage: Page): Promise<void> {
  await askBackground(ownPage, 'showButton', { profileId: lojaIpe.profileId });
}

/** Opens the menu by a click; the keyboard is then in it, on its first item. */
export async function openByMouse(page: Page): Promise<void> {
  const { more } = await pointsOf(page);
  await page.mouse.click(more.x, more.y);
}

/** Walks to the menu's button by Tab alone, from the last of the site's own buttons, and opens it. */
export async function openByKeyboard(page: Page, key: 'Enter' | 'Space' | 'ArrowDown'): Promise<void> {
  await page.bringToFront();
  await page.focus('.action-item:nth-last-child(1 of .action-item) .action');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press(key);
}

/** *Hide on this Page* takes the button from every open tab, also after loading again, until it is taken back in the options. */
export async function hidesEverywhere(setting: MenuSetting, open: (page: Page) => Promise<void>): Promise<void> {
  const { ownPage, text } = setting;
  const other = await openPage(setting);
  const page = await openPage(setting);
  await open(page);
  await page.keyboard.press('Enter');
  await untilNoButton(page);
  await untilHidden(ownPage, [lojaIpe.profileId]);
  await other.bringToFront();
  await untilNoButton(other);
  for (const tab of [page, other]) {
    await tab.reload();
    expect(await viewSettled(tab, ownPage)).toBe('read');
    expect(await ourButtons(tab)).toEqual([]);
  }
  const options = await setting.openExtensionPage('options.html#settings');
  await press(options, 'button', `${text('options.settings.showAgain')}: ${lojaIpe.name}`);
  await untilHidden(ownPage, []);
  await options.close();
  for (const tab of [page, other]) {
    await tab.bringToFront();
    await untilOneButton(tab);
    await tab.close();
  }
}

/** Tabs that show the options; the extension itself tells, because automation does not hear of them in Firefox. */
function optionsTabs(ownPage: Page): Promise<readonly number[]> {
  return ownPage.evaluate(async () =>
    (await chrome.tabs.query({})).flatMap((tab) =>
      tab.id !== undefined && tab.url?.includes('/options.html') ? [tab.id] : [],
    ),
  );
}

/** *Settings*, the menu's last item. */
export async function opensSettings(setting: MenuSetting, open: (page: Page) => Promise<void>): Promise<void> {
  const { ownPage } = setting;
  const page = await openPage(setting);
  expect(await optionsTabs(ownPage)).toEqual([]);
  await open(page);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  const opened = await until(
    () => optionsTabs(ownPage),
    ({ length }) => length === 1,
  );
  await ownPage.evaluate((tabs) => chrome.tabs.remove(tabs), opened);
  await untilHidden(ownPage, []);
  await page.close();
}

/** Escape closes the menu and gives the focus back to the button that opened it: Enter opens it again. */
export async function closesByEscape(setting: MenuSetting): Promise<void> {
  const { ownPage } = setting;
  const page = await openPage(setting);
  await openByMouse(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await untilHidden(ownPage, [lojaIpe.profileId]);
  await showAgain(ownPage);
  await page.close();
}

/** All that a page's script can do to the one element it sees, at every point of it, with the menu shut and open. */
export async function heedsNoScript(setting: MenuSetting): Promise<void> {
  const { browser, ownPage } = setting;
  const page = await openPage(setting);
  const tabs = browser.targets().length;
  for (const isOpen of [false, true]) {
    if (isOpen) await openByMouse(page);
    await page.evaluate(pretend, 'div:empty:not([class]):not([id]):not([role])');
  }
  expect(await viewSettled(page, ownPage)).toBe('read');
  await untilHidden(ownPage, []);
  expect(await ourButtons(page)).toHaveLength(1);
  expect(browser.targets()).toHaveLength(tabs);
  await page.close();
}

/** Runs in the page. */
function pretend(hosts: string): void {
  const mice = ['pointerover', 'pointerenter', 'pointermove', 'pointerdown', 'mousedown', 'pointerup', 'mouseup'];
  for (const host of document.querySelectorAll<HTMLElement>(hosts)) {
    const { left, top, width, height } = host.getBoundingClientRect();
    for (let x = left + 4; x < left + width; x += 8) {
      for (const clientY of [top + height / 2, top + height + 60, top + height + 100]) {
        const at = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY, view: window };
        const there = document.elementFromPoint(x, clientY) ?? host;
        for (const type of [...mice, 'click', 'auxclick', 'dblclick'])
          for (const target of [there, host])
            target.dispatchEvent(new (type.startsWith('pointer') ? PointerEvent : MouseEvent)(type, at));
      }
    }
    host.click();
    host.focus();
    for (const key of ['Tab', 'Enter', ' ', 'ArrowDown', 'End', 'Enter', 'Escape', 'Home'])
      for (const type of ['keydown', 'keypress', 'keyup'])
        (document.activeElement ?? host).dispatchEvent(
          new KeyboardEvent(type, { key, code: key, bubbles: true, composed: true, cancelable: true }),
        );
    for (const type of ['toggle', 'beforetoggle', 'command', 'submit', 'focusin'])
      host.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }
}
