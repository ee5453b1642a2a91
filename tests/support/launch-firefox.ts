import { launch } from 'puppeteer';
import type { Browser, Page } from 'puppeteer';
import type { StandIn } from '../stand-in/server.ts';
import { findInstalled } from './find-browser.ts';
import { firefoxBuild } from './output-folders.ts';
import { PageProblems } from './page-problems.ts';

export interface FirefoxOptions {
  readonly standIn: StandIn;
  readonly extension?: string;
  /** A language whose pack is installed, such as `tr`. */
  readonly language?: string;
  /** Over those of every session. */
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
}

export interface FirefoxSession {
  readonly browser: Browser;
  readonly problems: PageProblems;
  readonly newPage: () => Promise<Page>;
  /** Opens one of the extension's pages in a tab. */
  readonly openExtensionPage: (path: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

const geckoId = 'kopru@kopru.example';
/** Firefox gives every installed extension a random address; pinned, so that tests can open its pages. */
const uuid = '11111111-2222-4333-8444-555555555555';

function preferences({
  standIn,
  language,
  preferences: own,
}: FirefoxOptions): Readonly<Record<string, string | number | boolean>> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': standIn.proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': standIn.proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.stricttransportsecurity.preloadlist': false,
    'security.cert_pinning.enforcement_level': 0,
    // A permission that is asked for in a click is given: nobody can press a button of the browser's own.
    'extensions.webextOptionalPermissionPrompts': false,
    // The rest keeps the browser itself silent.
    'network.connectivity-service.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.dns.disablePrefetch': true,
    'network.prefetch-next': false,
    'network.http.speculative-parallel-limit': 0,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.topsites.contile.enabled': false,
    'browser.newtabpage.activity-stream.feeds.system.topstories': false,
    'browser.region.network.url': '',
    'browser.region.update.enabled': false,
    'browser.search.update': false,
    'dom.push.connection.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.update.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'services.settings.server': 'data:,#stand-in',
    'toolkit.telemetry.server': '',
    ...(language === undefined ? {} : { 'intl.locale.requested': language }),
    ...own,
  };
}

/** Firefox never settles a `goto` to an extension page; the document itself tells when it is there. */
async function openOwnPage(page: Page, path: string): Promise<void> {
  await page.goto(`moz-extension://${uuid}/${path}`, { waitUntil: [] });
  await page.waitForFunction(() => location.protocol === 'moz-extension:' && document.readyState === 'complete');
}

export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxSession> {
  const executablePath = findInstalled('firefox');
  if (executablePath === undefined)
    throw new Error('Firefox is not installed. Install firefox-esr, or set FIREFOX_PATH.');
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    // Since Firefox 153 extension pages are refused to automation without this.
    args: ['--remote-allow-system-access', '--width=1280', '--height=960'],
    extraPrefsFirefox: { ...preferences(options) },
  });
  await browser.installExtension(options.extension ?? firefoxBuild);
  const problems = new PageProblems();
  const newPage = async () => {
    const page = await browser.newPage();
    problems.watchPage(page);
    return page;
  };
  const openExtensionPage = async (path: string) => {
    const page = await newPage();
    await openOwnPage(page, path);
    return page;
  };
  return { browser, problems, newPage, openExtensionPage, close: () => browser.close() };
}
