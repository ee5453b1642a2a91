import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { launchChromium } from '../support/launch-chromium.ts';
import { words } from '../support/words.ts';
import type { Tour } from './step.ts';
import { picture } from './step.ts';
import { steps } from './steps.ts';

export interface TourSetting {
  readonly tour: Tour;
  readonly end: () => Promise<void>;
}

/** A browser in which the tour can begin. */
export async function prepareTour(standIn: StandIn): Promise<TourSetting> {
  const session = await launchChromium({ standIn, language: 'en' });
  const page = await session.newPage();
  return { tour: { standIn, session, page, text: words('en') }, end: session.close };
}

/** Walks through the whole main job without a person, says what was seen at each step, and resolves to the failures. */
export async function walk(): Promise<number> {
  const standIn = await startStandIn();
  const { tour, end } = await prepareTour(standIn);
  let failures = 0;
  for (const [index, { title, run }] of steps.entries()) {
    const name = `tour-${String(index + 1).padStart(2, '0')}`;
    try {
      console.log(`✓ ${title}\n    ${await run(tour)}`);
      await picture(tour.page, name);
    } catch (error) {
      failures += 1;
      console.log(`✗ ${title}\n    ${error instanceof Error ? error.message : String(error)}`);
      await picture(tour.page, `${name}-failed`);
      // Each step builds on the one before it.
      break;
    }
  }
  await end();
  await standIn.close();
  return failures;
}
