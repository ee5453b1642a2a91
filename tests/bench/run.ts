import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchChromium } from '../support/launch-chromium.ts';
import { startStandIn } from '../stand-in/server.ts';
import { measureList } from './measure-list.ts';
import { measurePopup } from './measure-popup.ts';
import { measureReading } from './measure-reading.ts';
import { measureView } from './measure-view.ts';
import type { ViewCost } from './measure-view.ts';
import { measureWorker } from './measure-worker.ts';
import { median } from './median.ts';
import { printBudget } from './print-budget.ts';
import { seedBusinesses } from './seed-businesses.ts';
import { kopruFolder, variants } from './variant.ts';
import type { Variant } from './variant.ts';

interface Round extends ViewCost {
  readonly popup: number;
  readonly worker: number;
}

const rounds = Number(process.argv[2] ?? 5);
const standIn = await startStandIn();
standIn.world.set({ panel: false, mutatingFeed: false });

async function measureOnce(variant: Variant): Promise<Round> {
  const session = await launchChromium({ standIn, extension: variant.folder });
  try {
    if (variant.businesses > 0) await seedBusinesses(await session.worker(), variant.businesses);
    const view = await measureView(session);
    const popup = await measurePopup(session.browser, session.extensionId, 5);
    const worker = await measureWorker(session.browser, session.extensionId, 5);
    return { ...view, popup, worker };
  } finally {
    await session.close();
  }
}

/** Chromium sometimes gives a new tab another process while it loads, and its frame with it. */
const wasSwapped = (error: unknown) => error instanceof Error && /detached frame/i.test(error.message);

async function measure(variant: Variant): Promise<Round> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await measureOnce(variant);
    } catch (error) {
      if (attempt === 3 || !wasSwapped(error)) throw error;
      console.error(`again, for the tab was swapped: ${variant.name}`);
    }
  }
}

const results = new Map<Variant['name'], Round[]>(variants.map(({ name }) => [name, []]));
for (let round = 1; round <= rounds; round++) {
  for (const variant of variants) {
    console.error(`round ${round} of ${rounds}: ${variant.name}`);
    results.get(variant.name)?.push(await measure(variant));
  }
}

const session = await launchChromium({ standIn });
const reading = await measureReading(session.browser, rounds);
// In one profile, few first: what is stored for the few is part of the many.
const few = await measureList(session, 12, rounds);
const many = await measureList(session, 1000, rounds);
await session.close();
await standIn.close();

type Figure = Exclude<keyof Round, 'beforePaint'>;
const middle = (name: Variant['name'], figure: Figure) =>
  median((results.get(name) ?? []).map((round) => round[figure]));
const figures: readonly Figure[] = [
  'viewCpu',
  'otherCpu',
  'mutationCpu',
  'navigationCpu',
  'heap',
  'layoutShift',
  'popup',
  'worker',
];

console.log(`\nMedians of ${rounds} interleaved rounds, Chromium (ms; heap MB)\n`);
console.log(`${''.padEnd(24)}${figures.map((cell) => cell.padStart(14)).join('')}`);
for (const { name } of variants) {
  const cells = figures.map((figure) => middle(name, figure).toFixed(3).padStart(14));
  console.log(`${name.padEnd(24)}${cells.join('')}`);
}

const gzip = (file: string) => gzipSync(readFileSync(join(kopruFolder, file)), { level: 9 }).length / 1000;
const onPage = ['facebook-page.js', 'facebook-tap.js'];
const ours = results.get('Köprü') ?? [];
const early = ours.filter(({ beforePaint }) => beforePaint === true).length / ours.length;
const ratio = (figure: Figure, to: Variant['name']) => middle('Köprü', figure) / middle(to, figure);

console.log('\nBudgets (DESIGN §8)');
printBudget(
  'scripts on facebook.com, gzip kB',
  onPage.map(gzip).reduce((sum, size) => sum + size, 0),
  12,
);
printBudget('Page view, extension CPU ÷ bare button', ratio('viewCpu', 'bare button'), 1.5);
printBudget('view that is no Page, extension CPU ÷ floor', ratio('otherCpu', 'floor'), 1.3);
printBudget('views without the button before the first paint of its row, share', 1 - early, 0);
printBudget('layout shift added to the floor', middle('Köprü', 'layoutShift') - middle('floor', 'layoutShift'), 0);
printBudget('CPU per 1,000 DOM mutations, ms', middle('Köprü', 'mutationCpu'), 0.4);
printBudget('CPU per in-app navigation, reading included, ms', middle('Köprü', 'navigationCpu') - reading.reader, 1);
printBudget('heap over the floor, MB', middle('Köprü', 'heap') - middle('floor', 'heap'), 0.4);
printBudget('reading: readPage ÷ scan-and-parse-one-block', reading.reader / reading.floor, 1.3);
printBudget('popup, navigation → first paint ÷ floor', ratio('popup', 'floor'), 1.15);
printBudget('worker, start → answer ÷ floor', ratio('worker', 'floor'), 2);
printBudget(
  'Page view, 1,000 businesses ÷ one',
  middle('Köprü, 1,000 businesses', 'viewCpu') / middle('Köprü', 'viewCpu'),
  1.1,
);
// No figure of the design's: as long as it grows far slower than the list does, the list is usable.
printBudget('list of 1,000 businesses ÷ 12, opened → first rows', many.rows / few.rows, 5);
printBudget('list of 1,000 businesses ÷ 12, letter typed → found', many.search / few.search, 5);
console.log(
  `\nlist of 1,000: first rows after ${many.rows.toFixed(0)} ms, search answers in ${many.search.toFixed(0)} ms`,
);

console.log('\nRegular expressions in what is shipped');
await import('./measure-regexes.ts');
