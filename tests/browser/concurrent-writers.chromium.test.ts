import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../utils/core/store/records.ts';
import { gunesKafe } from '../stand-in/demo/gunes-kafe.ts';
import { startStandIn } from '../stand-in/server.ts';
import { askBackground, linkPage } from '../support/ask-background.ts';
import { changedBuild } from '../support/changed-build.ts';
import { joinContentWorld } from '../support/content-world.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import { untilOneButton } from '../support/our-button.ts';
import { chromeBuild } from '../support/output-folders.ts';
import { address } from './expected-buttons.ts';
import { snapshotIn, tellView, viewSaying } from './told-views.ts';
import { sayFigure } from '../support/say-figure.ts';

interface Amount {
  /** By each writer, one after the other. */
  readonly updates: number;
  /** Writers beside popup and options. */
  readonly tabs: number;
}

/** Enough to lose some without the lock; launching dominates this short form. */
const few: Amount = { updates: 12, tabs: 3 };
const wanted = process.env['KOPRU_WRITES'];
/** 250 by KOPRU_WRITES=250, in eight tabs. */
const amount: Amount = wanted === undefined ? few : { updates: Number(wanted), tabs: 8 };
const url = address(gunesKafe.path);

/** As far as it is used here; runs inside a page of the extension. */
declare const chrome: {
  readonly storage: { readonly local: { readonly get: (key: null) => Promise<Record<string, unknown>> } };
};

/** In front of the background's script: whoever asks for the lock has it at once. */
const withoutLock = `navigator.locks.request = async (name, ...rest) => rest.at(-1)({ name });\n`;

/**
 * The tabs of one Page, popup and options write to one business at the same time, each waiting for its answer before
 * the next. Resolves to how many of the acknowledged updates were not there any more right after.
 */
async function lostUpdates(
  extension: string,
  { updates, tabs }: Amount,
): Promise<{ readonly written: number; readonly lost: number }> {
  const standIn = await startStandIn();
  standIn.world.set({ panel: false, mutatingFeed: false });
  const session = await launchChromium({ standIn, extension });
  try {
    const options = await session.openExtensionPage('options.html');
    const popup = await session.openExtensionPage('popup.html');
    const pages: Page[] = [];
    while (pages.length < tabs) {
      const page = await session.newPage();
      await page.goto(url);
      await page.waitForSelector('h1');
      pages.push(page);
    }
    const business = await linkPage(options, url, gunesKafe.profileId, '+905321234567', gunesKafe.name);
    await askBackground(options, 'setSync', { operation: randomUUID(), business, sync: 'import' });
    const worlds = [];
    for (const page of pages) {
      await page.bringToFront();
      await untilOneButton(page);
      worlds.push(await joinContentWorld(page, session.extensionId));
    }
    const stored = async () => {
      const records = recordsOf(await options.evaluate(() => chrome.storage.local.get(null)));
      const found = records.business(business);
      if (found?.link == null) throw new Error('The link is gone.');
      return { profile: found.profile, seen: found.link.seenAt?.description ?? 0 };
    };
    const snapshot = await snapshotIn(options, url);
    let asOf = Date.now();
    let lost = 0;
    let written = 0;
    const count = (isThere: boolean) => {
      written += 1;
      if (!isThere) lost += 1;
    };
    // Nobody else writes these two fields: what was acknowledged stays until its own writer's next update.
    const editing = (page: Page, field: 'name' | 'about') => async () => {
      for (let update = 0; update < updates; update += 1) {
        const value = `${field} ${update}`;
        const request = { operation: randomUUID(), business, changes: { [field]: value }, stopSync: false };
        expect(await askBackground(page, 'editProfile', request)).toMatchObject({ kind: 'done' });
        count((await stored()).profile[field] === value);
      }
    };
    // A newer view may have come since, but never an older one.
    const seeing = worlds.map((world, tab) => async () => {
      for (let update = 0; update < updates; update += 1) {
        const mine = (asOf += 1);
        expect(await tellView(world, viewSaying(snapshot, `Sekme ${tab}, ${update}`, mine))).toMatchObject({
          kind: 'page',
        });
        count((await stored()).seen >= mine);
      }
    });
    await Promise.all([editing(options, 'about'), editing(popup, 'name'), ...seeing].map((write) => write()));
    return { written, lost };
  } finally {
    await session.close();
    await standIn.close();
  }
}

describe(`${amount.tabs} tabs, popup and options that write to one business at once`, () => {
  it(
    `lose nothing of ${amount.updates} updates each`,
    async () => {
      const { written, lost } = await lostUpdates(chromeBuild, amount);
      const writers = amount.tabs + 2;
      sayFigure(`Chromium: ${writers} writers, ${written} updates: ${lost} lost, 0 unanswered`);
      expect({ written, lost }).toEqual({ written: writers * amount.updates, lost: 0 });
    },
    60_000 + amount.updates * 2000,
  );

  it(
    'would lose some without the lock: the test can tell',
    async () => {
      const build = changedBuild(chromeBuild);
      const file = join(build.folder, 'background.js');
      writeFileSync(file, withoutLock + readFileSync(file, 'utf8'));
      const { written, lost } = await lostUpdates(build.folder, few);
      build.remove();
      sayFigure(`Chromium without the lock: ${lost} of ${written} updates lost`);
      expect(lost).toBeGreaterThan(0);
    },
    60_000 + few.updates * 2000,
  );
});
