import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { sameValue } from '../../../utils/core/profile/same-value.ts';
import { settle } from './support/browsers.ts';
import { faultsOf, sharedContent } from './support/shared-content.ts';
import { play, story, StoryWorld } from './support/story.ts';
import { sayFigure } from '../../support/say-figure.ts';

const histories = Number(process.env['KOPRU_HISTORIES'] ?? 500);

it(
  'two and three browsers end up equal, whatever happened in what order, and what was ended stays ended',
  async () => {
    const count = { histories: 0, divergences: 0, resurrected: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 3 }),
        story,
        fc.infiniteStream(fc.nat()),
        async (many, steps, picks) => {
          const world = new StoryWorld(many);
          // Three of four stories begin with something in common.
          if (count.histories % 4 !== 0) await world.share();
          for (const step of steps) await play(world, step);
          const rested = await settle(world.browsers, (among) => Number(picks.next().value) % among);
          const [first, ...others] = world.browsers.map((one) => sharedContent(one));
          const equal = others.every((other) => sameValue(other, first));
          count.histories += 1;
          count.divergences += rested && equal ? 0 : 1;
          count.resurrected += world.resurrected().length;
          expect(rested).toBe(true);
          for (const other of others) expect(other).toEqual(first);
          expect(world.resurrected()).toEqual([]);
          expect(world.browsers.flatMap((one) => faultsOf(one))).toEqual([]);
        },
      ),
      { numRuns: histories },
    );
    sayFigure(
      `${count.histories} histories, ${count.divergences} divergences, ${count.resurrected} resurrected unlinks`,
    );
    expect(count).toEqual({ histories, divergences: 0, resurrected: 0 });
  },
  60_000 + histories * 60,
);
