import { afterAll, beforeAll, describe, it } from 'vitest';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { launchFirefox } from '../support/launch-firefox.ts';
import type { FirefoxSession } from '../support/launch-firefox.ts';
import { noticesNothing, standsForgedEvents } from './unseen-cases.ts';

let standIn: StandIn;
let session: FirefoxSession;

beforeAll(async () => {
  standIn = await startStandIn();
  session = await launchFirefox({ standIn, language: 'en-US' });
  standIn.world.set({ panel: false });
});
afterAll(async () => {
  await session.close();
  await standIn.close();
});

describe('a page in Firefox', () => {
  it('notices nothing of the extension but the one element it adds', async () => {
    await noticesNothing(await session.newPage(), standIn);
  });

  it('cannot switch the button off by events it makes up', async () => {
    await standsForgedEvents(await session.newPage());
  });
});
