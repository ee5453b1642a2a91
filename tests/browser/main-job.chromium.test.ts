import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startStandIn } from '../stand-in/server.ts';
import type { StandIn } from '../stand-in/server.ts';
import { steps } from '../tour/steps.ts';
import { prepareTour } from '../tour/walk.ts';
import type { TourSetting } from '../tour/walk.ts';

let standIn: StandIn;
let setting: TourSetting;

beforeAll(async () => {
  standIn = await startStandIn();
  setting = await prepareTour(standIn);
});
afterAll(async () => {
  await setting.end();
  await standIn.close();
});

describe('the main job, as the tour walks it', () => {
  it.each(steps)('$title', async ({ run }) => {
    expect(await run(setting.tour)).not.toBe('');
  });
});
