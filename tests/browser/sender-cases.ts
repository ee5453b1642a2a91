import type { Frame, Page } from 'puppeteer';
import { expect } from 'vitest';
import { messages } from '../../utils/extension/messages.ts';
import type { StandIn } from '../stand-in/server.ts';
import type { Probe } from '../support/probed-build.ts';
import { messageNames } from '../support/probed-build.ts';

/** As far as it is used here; runs inside a page of the extension. */
declare const chrome: {
  readonly runtime: { readonly sendMessage: (message: object) => Promise<{ readonly res?: unknown } | undefined> };
};

const site = 'https://www.facebook.com';
const framed = '/framed.inside';
const framing = '/framing.page';
const prerendering = '/prerendering.page';
const prerendered = '/prerendered.page';

const plain = (body: string) => () =>
  `<!DOCTYPE html><html id="facebook" lang="en"><head><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

/** Documents in which probes run: a frame in another, one that another has prerendered. */
export function serveProbed(standIn: StandIn): void {
  standIn.world.documents = new Map([
    [framed, plain('framed')],
    [framing, plain(`<iframe src="${framed}"></iframe>`)],
    [prerendered, plain('prerendered')],
    [
      prerendering,
      plain(
        `<script type="speculationrules">${JSON.stringify({ prerender: [{ source: 'list', urls: [prerendered], eagerness: 'immediate' }] })}</script>`,
      ),
    ],
  ]);
}

/** Messages that were sent by somebody and judged, so far. */
let judged = 0;
export const judgedMessages = () => judged;

/** What a judge must say to every message: its request is looked at only where the table names this kind of sender. */
function expectedOf(sender: 'page' | 'extension' | { readonly why: readonly string[] }, answers: Probe['answers']) {
  expect(Object.keys(answers).toSorted()).toEqual(messageNames.toSorted());
  judged += messageNames.length;
  for (const [name, { from }] of Object.entries(messages)) {
    const answer = answers[name];
    if (typeof sender === 'object')
      expect({ name, answer, ok: sender.why.includes(answer ?? '') }).toEqual({ name, answer, ok: true });
    else expect({ name, answer }).toEqual({ name, answer: from === sender ? 'malformed' : 'notForThisSender' });
  }
}

async function probeIn(frame: Frame): Promise<Probe> {
  await frame.waitForFunction(() => document.documentElement.dataset['probe'] !== undefined);
  return JSON.parse(await frame.evaluate(() => document.documentElement.dataset['probe'] ?? '')) as Probe;
}

/** A page of ours sends every message with something in it that no request holds. */
export async function asOwnPage(ownPage: Page): Promise<void> {
  const answers = await ownPage.evaluate(async (names) => {
    const found: Record<string, string> = {};
    for (const type of names) {
      const wire = { id: 1, type, data: { nobodyKnowsThis: true }, timestamp: Date.now() };
      const res = Object((await chrome.runtime.sendMessage(wire))?.res) as { why?: string; kind?: string };
      found[type] = res.why ?? res.kind ?? 'nothing';
    }
    return found;
  }, messageNames);
  expectedOf('extension', answers);
}

/** Top frames and frames of the site, and a site that is none of ours. */
export async function asContentScripts(newPage: () => Promise<Page>): Promise<void> {
  const page = await newPage();
  await page.goto(site + framing, { waitUntil: 'load' });
  expectedOf('page', (await probeIn(page.mainFrame())).answers);
  const inner = page.frames().find((frame) => frame.url().endsWith(framed));
  if (inner === undefined) throw new Error('The frame is not there.');
  const inside = await probeIn(inner);
  expect(inside.isTop).toBe(false);
  expectedOf({ why: ['frame'] }, inside.answers);
  await page.goto('https://wa.me/905321234567');
  expectedOf({ why: ['noTab', 'elsewhere'] }, (await probeIn(page.mainFrame())).answers);
  await page.close();
}

/** A document that was prepared before anybody looks at it. */
export async function asPrerendered(page: Page): Promise<void> {
  await page.goto(site + prerendering);
  const left = await page.waitForFunction((path: string) => localStorage.getItem(path), {}, prerendered);
  const probe = JSON.parse((await left.jsonValue()) ?? '{}') as Partial<Probe>;
  expect(probe.wasPrerendering).toBe(true);
  expectedOf({ why: ['notActive'] }, probe.answers ?? {});
}
