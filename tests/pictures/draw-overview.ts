import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { startStandIn } from '../stand-in/server.ts';
import { root } from '../support/output-folders.ts';
import { untilOneButton } from '../support/our-button.ts';
import { steps } from '../tour/steps.ts';
import { prepareTour } from '../tour/walk.ts';

/** Draws the README's picture from the real extension on the stand-in: the linked Page, and the popup over it. */
const folder = join(root, '.github');
const standIn = await startStandIn();
standIn.world.set({ panel: false });
const { tour, end } = await prepareTour(standIn);
for (const { run } of steps.slice(0, 4)) await run(tour);

const shot = async (page: Page) => `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`;
await tour.page.reload();
await untilOneButton(tour.page);
const popup = await tour.session.openPopup(tour.page);
await popup.waitForSelector('[role="switch"]');
const popupShot = await shot(popup);
await popup.close();
await tour.page.setViewport({ width: 1120, height: 900, deviceScaleFactor: 1.5 });
const pageShot = await shot(tour.page);

const paper = await tour.session.browser.newPage();
await paper.setContent(
  `<style>body{margin:0;width:1200px;height:900px;position:relative;background:linear-gradient(135deg,#eeebfb,#ffe9dc)}
img{position:absolute;border-radius:12px;box-shadow:0 8px 32px rgba(33,26,82,.22)}</style>
<img src="${pageShot}" style="inset:40px auto auto 40px;width:1000px"><img src="${popupShot}" style="inset:420px 40px auto auto;width:340px">`,
);
mkdirSync(folder, { recursive: true });
await paper.setViewport({ width: 1200, height: 900 });
await paper.screenshot({ path: `${folder}/overview.png` });
await end();
await standIn.close();
