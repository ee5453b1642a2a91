import { launch, TargetType } from 'puppeteer';
import type { Browser, Extension, Page, Target, WebWorker } from 'puppeteer';
import type { StandIn } from '../stand-in/server.ts';
import { chromiumFlags } from './chromium-flags.ts';
import { ensureChromium } from './find-browser.ts';
import { chromeBuild } from './output-folders.ts';
import { PageProblems } from './page-problems.ts';

export interface ChromiumOptions {
  readonly standIn: StandIn;
  /** Folder of an unpacked extension; the production build unless told otherwise. */
  readonly extension?: string;
  /** Language of the browser's own surface, such as `tr`; on Debian this needs chromium-l10n. The machine's own by default. */
  readonly language?: string;
  readonly headless?: boolean;
  /** Folder of a profile that outlives the browser; a fresh one, thrown away at the end, by default. */
  readonly profile?: string;
}

/** A running Chromium with the extension in it, which can reach nothing but the stand-in. */
export interface ChromiumSession {
  readonly browser: Browser;
  readonly extensionId: string;
  readonly problems: PageProblems;
  readonly newPage: () => Promise<Page>;
  /** Opens the real popup over the given tab, as a click on the toolbar icon does. */
  readonly openPopup: (page: Page) => Promise<Page>;
  /** Opens one of the extension's own pages in a tab. */
  readonly openExtensionPage: (path: string) => Promise<Page>;
  readonly worker: () => Promise<WebWorker>;
  readonly close: () => Promise<void>;
}

function launchBrowser(
  path: string,
  { standIn, extension, language, headless, profile }: ChromiumOptions,
): Promise<Browser> {
  return launch({
    executablePath: path,
    headless: headless ?? true,
    pipe: true,
    enableExtensions: [extension ?? chromeBuild],
    defaultViewport: null,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    args: [
      ...chromiumFlags(standIn),
      ...(headless === false ? [] : ['--disable-gpu']),
      ...(language === undefined ? [] : [`--lang=${language}`]),
      '--window-size=1280,960',
    ],
    env: { ...process.env, ...(language === undefined ? {} : { LANGUAGE: language }) },
  });
}

const isWorker = (target: Target) => target.type() === TargetType.SERVICE_WORKER;

async function findExtension(browser: Browser): Promise<Extension> {
  // The list of extensions is empty right after launch; the worker's start says that it is there.
  await browser.waitForTarget(isWorker);
  const [extension] = (await browser.extensions()).values();
  if (extension === undefined) throw new Error('The browser started without the extension.');
  return extension;
}

export async function launchChromium(options: ChromiumOptions): Promise<ChromiumSession> {
  const browser = await launchBrowser(await ensureChromium(), options);
  const problems = new PageProblems();
  const extension = await findExtension(browser);
  const worker = async () => {
    const found = await (await browser.waitForTarget(isWorker)).worker();
    if (found === null) throw new Error('The background has no worker.');
    return found;
  };
  problems.watchWorker(await worker());
  const newPage = async () => {
    const page = await browser.newPage();
    problems.watchPage(page);
    return page;
  };
  const openPopup = async (page: Page) => {
    await page.bringToFront();
    const opened = browser.waitForTarget((target) =>
      target.url().startsWith(`chrome-extension://${extension.id}/popup.html`),
    );
    await page.triggerExtensionAction(extension);
    const popup = await (await opened).asPage();
    problems.watchPage(popup);
    return popup;
  };
  const openExtensionPage = async (path: string) => {
    const page = await newPage();
    await page.goto(`chrome-extension://${extension.id}/${path}`);
    return page;
  };
  return {
    browser,
    extensionId: extension.id,
    problems,
    newPage,
    openPopup,
    openExtensionPage,
    worker,
    close: () => browser.close(),
  };
}
