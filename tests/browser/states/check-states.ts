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
declare const runAxe: (rules?: readonly string[]) => Promise<AxeResults>;

const themes = ['light', 'dark'] as const;
const kinds = [
  { kind: 'popup', names: Object.keys(popupStates), width: 360, height: 600 },
  { kind: 'options', names: Object.keys(optionsStates), width: 1280, height: 900 },
] as const;
/** `SCREENSHOTS=1` also saves a picture of each state, to be looked at. */
const wantsPictures = process.env['SCREENSHOTS'] !== undefined;

/** What else than colours differs between themes is nothing: the second theme is asked about these alone. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

const violationsOf = ({ violations }: AxeResults) =>
  violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join(' | ')}`,
  );

/** Every state of popup and options in one language: accessible in both themes, and no wider than its window. */
export function checkStates(language: 'en' | 'tr'): void {
  let standIn: StandIn;
  let browser: Browser;
  let page: Page;
  let documents: StatePage;
  let messages: Readonly<Record<string, string>>;

  beforeAll(async () => {
    documents = await bundleStates();
    messages = Object.fromEntries(await messagesOf(language));
    standIn = await startStandIn();
    browser = await launch({ executablePath: await ensureChromium(), args: chromiumFlags(standIn) });
    page = await browser.newPage();
    mkdirSync(join(screenshotFolder, 'states'), { recursive: true });
  });
  afterAll(async () => {
    await browser.close();
    await standIn.close();
  });

  /** Resolves when colours have come to rest: some go over into those of the other theme. */
  const useTheme = async (theme: (typeof themes)[number]) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.evaluate(async () => {
      await new Promise(requestAnimationFrame);
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
    });
  };

  const keepPicture = async (name: string) => {
    if (wantsPictures) await page.screenshot({ path: join(screenshotFolder, 'states', `${name}.png`), fullPage: true });
  };

  const expectNoWiderThanWindow = async () =>
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );

  describe.each(kinds)(`the $kind page in ${language}`, ({ kind, names, width, height }) => {
    beforeAll(async () => {
      await page.setViewport({ width, height });
      await page.setContent(documents[kind]);
      await page.evaluate(
        `${axe.source}; globalThis.runAxe = (rules) => axe.run(document, {
          resultTypes: ['violations'], ...(rules && { runOnly: { type: 'rule', values: rules } }),
        });`,
      );
    });

    it.each(names)('is accessible and fits its width, in light and dark: %s', async (name) => {
      const [first, second] = themes;
      await useTheme(first);
      await page.evaluate((what, which, words) => showState(what, which, words), kind, name, messages);
      await keepPicture(`${kind}-${name}-${language}-${first}`);
      await expectNoWiderThanWindow();
      expect(violationsOf(await page.evaluate(() => runAxe()))).toEqual([]);
      await useTheme(second);
      await keepPicture(`${kind}-${name}-${language}-${second}`);
      expect(violationsOf(await page.evaluate((rules) => runAxe(rules), rulesOfColour))).toEqual([]);
    });
  });
}
