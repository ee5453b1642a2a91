import * as fc from 'fast-check';
import { shown, unknownFact } from '../../../../utils/core/business/fact.ts';
import { linkInstance } from '../../../../utils/core/mirror/business-parts.ts';
import type { Business } from '../../../../utils/core/profile/business.ts';
import { removedBusinessSchema } from '../../../../utils/core/profile/removed-business.ts';
import { businessKey, settingsKey } from '../../../../utils/core/store/store-keys.ts';
import { buildPage, fullPage } from '../../profile/support/build-page.ts';
import { type Browser, browser, type Delivery, settle } from './browsers.ts';

/** Something that happens in one of the browsers, or between them; `pick` chooses among what there is. */
export interface Step {
  readonly in: number;
  readonly what: (typeof things)[number]['what'];
  readonly pick: number;
}

interface Moment {
  readonly at: Browser;
  readonly world: StoryWorld;
  readonly pick: number;
  /** Id of a business of this browser; one that isn't there if it has none. */
  readonly id: string;
}

interface Flight extends Delivery {
  readonly to: Browser;
}

const phones = ['+905321234567', '+905329876543', '+905551112233'];
const pages = ['111', '222', '333'].map((end, index) =>
  // To tell a country from an address takes longer than all the rest of a story.
  buildPage(
    { ...fullPage.facts, address: unknownFact },
    {
      profileId: `100000000000${end}`,
      url: `https://www.facebook.com/ornekfirin${index}`,
      username: `ornekfirin${index}`,
    },
  ),
);
const pageAt = (pick: number) => pages[pick % pages.length] ?? fullPage;
const phoneAt = (pick: number) => phones[pick % phones.length] ?? '';

export class StoryWorld {
  readonly clock = { now: Date.UTC(2026, 10, 22, 12) };
  readonly browsers: readonly Browser[];
  readonly flights: Flight[] = [];
  /** Links that somebody ended and nobody wanted back. */
  readonly ended = new Set<string>();
  readonly wantedBack = new Set<string>();
  readonly removed = new Set<string>();
  readonly broughtBack = new Set<string>();
  #businesses = 0;

  constructor(count: number) {
    this.browsers = ['desktop', 'mobile', 'tablet'].slice(0, count).map((name) => browser(name, this.clock));
  }

  /** All have a business that syncs with its Page: most of what can go wrong goes wrong from there. */
  async share(): Promise<void> {
    const [first] = this.browsers;
    await first?.add('business-shared', phoneAt(0));
    await first?.link('business-shared', pageAt(0));
    await first?.setSync('business-shared', 'import');
    if (!(await settle(this.browsers))) throw new Error('The beginning did not come to rest');
  }

  newBusinessId(pick: number): string {
    // In no order: which of two ids is the smaller one must not tell which business is the older one.
    return `business-${(pick * 7919) % 1000}-${(this.#businesses += 1)}`;
  }

  /** What was written in one browser sets out for the others. */
  send(from: Browser): void {
    for (const delivery of from.out.splice(0)) {
      for (const to of this.browsers) if (to !== from) this.flights.push({ ...delivery, to });
    }
  }

  /** Ids of the businesses of a browser, each with its link. As stored: nothing here needs checking. */
  linksOf = (at: Browser): ReadonlyMap<string, string | null> =>
    new Map(
      [...at.local].flatMap(([key, text]) => {
        if (!key.startsWith('business:')) return [];
        const { id, link } = JSON.parse(text) as Business;
        return [[id, linkInstance(link)] as const];
      }),
    );

  /** Notes what a person ended or wanted back. */
  note(before: ReadonlyMap<string, string | null>, after: ReadonlyMap<string, string | null>): void {
    for (const [id, link] of before) {
      if (!after.has(id)) this.removed.add(id);
      if (link !== null && after.get(id) !== link) this.ended.add(`${id} ${link}`);
    }
    for (const [id, link] of after) {
      if (!before.has(id)) this.broughtBack.add(id);
      if (link !== null && before.get(id) !== link && this.ended.has(`${id} ${link}`))
        this.wantedBack.add(`${id} ${link}`);
    }
  }

  /** Links that are there although they were ended, and businesses although they were removed. */
  resurrected(): string[] {
    return this.browsers.flatMap((at) =>
      [...this.linksOf(at)].flatMap(([id, link]) => {
        const back = link !== null && this.ended.has(`${id} ${link}`) && !this.wantedBack.has(`${id} ${link}`);
        const alive = this.removed.has(id) && !this.broughtBack.has(id);
        return [...(back ? [`${at.name}: ${link}`] : []), ...(alive ? [`${at.name}: ${id}`] : [])];
      }),
    );
  }
}

function undoNewest({ at, id }: Moment) {
  const change =
    at.business(id) && at.history(id).findLast(({ undone, cause }) => undone !== true && cause !== 'create');
  return change ? at.service.undo({ operation: at.operation(), business: id, change: change.id }) : null;
}

function bringBack({ at, pick }: Moment) {
  const kept = Object.entries(at.stored()).flatMap(([key, value]) =>
    key.startsWith('removed:') ? (removedBusinessSchema.safeParse(value).data?.business ?? []) : [],
  );
  const business = kept[pick % Math.max(1, kept.length)];
  if (business === undefined) return null;
  return at.service.bringBack({ operation: at.operation(), business: business.id, phone: business.profile.phone });
}

function land({ world, pick }: Moment, how: 'once' | 'again' | 'never') {
  const index = pick % Math.max(1, world.flights.length);
  const flight = world.flights[index];
  if (how !== 'again') world.flights.splice(index, 1);
  if (how !== 'never' && flight !== undefined) flight.to.receive(flight);
}

async function compare(moment: Moment, scope: readonly string[] | null) {
  await moment.at.round(scope);
  moment.world.send(moment.at);
}

/** All that can happen, and how often. */
const things = [
  { what: 'add', often: 3, run: ({ at, world, pick }: Moment) => at.add(world.newBusinessId(pick), phoneAt(pick)) },
  { what: 'link', often: 4, run: ({ at, id, pick }: Moment) => at.link(id, pageAt(pick)) },
  { what: 'unlink', often: 3, run: ({ at, id }: Moment) => at.unlink(id) },
  { what: 'remove', often: 1, run: ({ at, id }: Moment) => at.remove(id) },
  { what: 'syncOn', often: 3, run: ({ at, id }: Moment) => at.setSync(id, 'import') },
  { what: 'syncOff', often: 1, run: ({ at, id }: Moment) => at.setSync(id, 'disabled') },
  { what: 'describe', often: 3, run: ({ at, id, pick }: Moment) => at.edit(id, { description: `Elle ${pick}` }) },
  { what: 'rename', often: 1, run: ({ at, id, pick }: Moment) => at.edit(id, { name: `Ad ${pick}` }) },
  { what: 'renumber', often: 1, run: ({ at, id, pick }: Moment) => at.edit(id, { phone: phoneAt(pick) }) },
  { what: 'undo', often: 2, run: undoNewest },
  { what: 'bringBack', often: 2, run: bringBack },
  {
    what: 'button',
    often: 1,
    run: ({ at, id, pick }: Moment) =>
      at.service.setButton({ operation: at.operation(), business: id, button: pick % 2 === 0 ? 'on' : 'off' }),
  },
  {
    what: 'see',
    often: 4,
    run: ({ at, pick }: Moment) => {
      const page = pageAt(pick);
      return at.see({ ...page, facts: { ...page.facts, description: shown(`Sayfa ${pick}`, 'payload') } });
    },
  },
  { what: 'set', often: 1, run: ({ at, pick }: Moment) => at.service.saveSettings({ messageTemplate: `${pick}` }) },
  { what: 'badge', often: 1, run: ({ at, pick }: Moment) => at.service.saveSettings({ badge: pick % 2 === 0 }) },
  { what: 'compareAll', often: 3, run: (moment: Moment) => compare(moment, null) },
  { what: 'compareOne', often: 6, run: (moment: Moment) => compare(moment, [businessKey(moment.id), settingsKey]) },
  {
    what: 'die',
    often: 1,
    async run(moment: Moment) {
      moment.at.state.cutOff = true;
      await compare(moment, null);
      moment.at.state.cutOff = false;
    },
  },
  { what: 'arrive', often: 8, run: (moment: Moment) => land(moment, 'once') },
  { what: 'arriveTwice', often: 2, run: (moment: Moment) => land(moment, 'again') },
  { what: 'getLost', often: 3, run: (moment: Moment) => land(moment, 'never') },
  {
    what: 'wait',
    often: 1,
    run: ({ at, world, pick }: Moment) => {
      world.clock.now += pick * 100_000;
      at.state.skew = (pick % 7) * -60_000;
    },
  },
] as const;

export const story: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    in: fc.nat(2),
    what: fc.oneof(...things.map(({ what, often }) => ({ weight: often, arbitrary: fc.constant(what) }))),
    pick: fc.nat(999),
  }),
  { minLength: 4, maxLength: 40 },
);

export async function play(world: StoryWorld, { in: where, what, pick }: Step): Promise<void> {
  const at = world.browsers[where % world.browsers.length];
  const thing = things.find((one) => one.what === what);
  if (at === undefined || thing === undefined) throw new Error('No such step');
  const before = world.linksOf(at);
  const ids = [...before.keys()].toSorted();
  await thing.run({ at, world, pick, id: ids[pick % Math.max(1, ids.length)] ?? 'business-none' });
  if (!/^compare|^die$|^arrive|^getLost$/.test(what)) world.note(before, world.linksOf(at));
}
