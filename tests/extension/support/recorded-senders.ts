import type { Sender } from '../../../utils/extension/sender.ts';

/** The sender of each kind of context as a background really got it (2026-11-22), tabs cut to the fields in use. */
export interface RecordedSenders {
  readonly browser: string;
  readonly self: { readonly id: string; readonly origin: string };
  readonly page: Sender;
  /** The same document after the site called pushState: only `tab.url` has moved. */
  readonly afterPushState: Sender;
  readonly frame: Sender;
  readonly optionsInTab: Sender;
}

const site = 'https://www.facebook.com';

const chromiumId = 'kpidmcpnelnpiinaddokjogohlconomn';
const chromiumTab = { id: 1158210746, url: `${site}/one`, incognito: false };
const chromiumPage = {
  documentLifecycle: 'active',
  frameId: 0,
  id: chromiumId,
  origin: site,
  tab: chromiumTab,
  url: `${site}/one`,
};

export const chromium = {
  browser: 'Chromium 156',
  self: { id: chromiumId, origin: `chrome-extension://${chromiumId}` },
  page: chromiumPage,
  afterPushState: { ...chromiumPage, tab: { ...chromiumTab, url: `${site}/moved` } },
  frame: { ...chromiumPage, frameId: 3, url: `${site}/inner` },
  /** Its frame is not 0 while it is being prepared, and its tab still shows the page before. */
  prerendered: { ...chromiumPage, documentLifecycle: 'prerender', frameId: 4, url: `${site}/pre` },
  privateWindow: { ...chromiumPage, tab: { ...chromiumTab, incognito: true } },
  popup: {
    id: chromiumId,
    origin: `chrome-extension://${chromiumId}`,
    url: `chrome-extension://${chromiumId}/popup.html`,
  },
  optionsInTab: {
    documentLifecycle: 'active',
    frameId: 0,
    id: chromiumId,
    origin: `chrome-extension://${chromiumId}`,
    tab: { id: 1158210747, url: `chrome-extension://${chromiumId}/options.html`, incognito: false },
    url: `chrome-extension://${chromiumId}/options.html`,
  },
} satisfies RecordedSenders & Record<string, unknown>;

const firefoxId = 'rec@x.example';
const firefoxOrigin = 'moz-extension://6e3b5b5a-0000-4000-8000-000000000001';
const firefoxTab = { id: 2, url: `${site}/one`, incognito: false };
const firefoxPage = {
  id: firefoxId,
  url: `${site}/one`,
  tab: firefoxTab,
  frameId: 0,
  origin: site,
};

export const firefox = {
  browser: 'Firefox 153',
  self: { id: firefoxId, origin: firefoxOrigin },
  page: firefoxPage,
  afterPushState: { ...firefoxPage, tab: { ...firefoxTab, url: `${site}/moved` } },
  frame: { ...firefoxPage, frameId: 12884901889, url: `${site}/inner` },
  optionsInTab: {
    id: firefoxId,
    url: `${firefoxOrigin}/options.html`,
    tab: { id: 3, url: `${firefoxOrigin}/options.html`, incognito: false },
    frameId: 0,
    origin: firefoxOrigin,
  },
} satisfies RecordedSenders & Record<string, unknown>;
