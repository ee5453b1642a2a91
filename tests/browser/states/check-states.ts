import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { launch } from 'puppeteer';
import type { Browser, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumFlags } from '../../support/chromium-flags.ts';
import { ensureChromium } from '../../support/find-browser.ts';
import { optionsStates } from '../../support/options-states.ts';
import { screenshotFolder } from '../../support/output-folders.ts';
import { popupStates } from '../../support/popup-states.ts';
import { messagesOf } from '../../support/text-from-files.ts';
import { startStandIn } from '../../stand-in/server.ts';
import type { StandIn } from '../../stand-in/server.ts';
import { bundleStates } from './bundle-states.ts';
import type { StatePage } from './bundle-states.ts';

declare const showState: (kind: string, name: string, messages: Readonly<Record<string, string>>) => Promise<void>;
declare const runAxe: () => Promise<AxeResults>;

const themes = ['light', 'dark'] as const;
const kinds = [
  { kind: 'popup', names: Object.keys(popupStates), width: 360, height: 600 },
  { kind: 'options', names: Object.keys(optionsStates), width: 1280, height: 900 },
] as const;
/** `SCREENSHOTS=1` also saves a picture of each state, to be looked at. */
const wantsPictures = process.env['SCREENSHOTS'] !== undefined;

/** Every state of popup and options in one language: accessible, and no wider than its window. */
export function checkStates(language: 'en' | 'tr'): void {
  let standIn: StandIn;
  let browser: Browser;
  let page: Page;
  let documents: StatePage;

  beforeAll(async () => {
    documents = await bundleStates();
    standIn = await startStandIn();
    browser = await launch({ executablePath: await ensureChromium(), args: chromiumFlags(standIn) });
    page = await browser.newPage();
    mkdirSync(join(screenshotFolder, 'states'), { recursive: true });
  });
  afterAll(async () => {
    await browser.close();
    await standIn.close();
  });

  describe.each(themes)(`in ${language}, %s`, (theme) => {
    let messages: Readonly<Record<string, string>>;
    beforeAll(async () => {
      messages = Object.fromEntries(await messagesOf(language));
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    });

    describe.each(kinds)('the $kind page', ({ kind, names, width, height }) => {
      it.each(names)('is accessible and fits its width: %s', async (name) => {
        await page.setViewport({ width, height });
        await page.setContent(documents[kind]);
        await page.evaluate((what, which, words) => showState(what, which, words), kind, name, messages);
        if (wantsPictures) {
          const file = `${kind}-${name}-${language}-${theme}.png`;
          await page.screenshot({ path: join(screenshotFolder, 'states', file), fullPage: true });
        }
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        ).toBe(0);
        await page.evaluate(
          `${axe.source}; globalThis.runAxe = () => axe.run(document, { resultTypes: ['violations'] });`,
        );
        const { violations } = await page.evaluate(() => runAxe());
        const found = violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`,
        );
        expect(found).toEqual([]);
      });
    });
  });
}
