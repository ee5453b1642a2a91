import { buildViewModel } from '../build-view-model.ts';
import { openFrom } from '../demo/open-from.ts';
import { gateNames } from '../gates.ts';
import type { StandInSettings } from '../stand-in-settings.ts';
import type { StandInWorld } from '../stand-in-world.ts';
import type { Answer } from './answer.ts';
import { json, notFound } from './answer.ts';

const flags = ['signedIn', 'lateTiles', 'streaming', 'crowded', 'chunked', 'pagelets', 'mutatingFeed'] as const;
const choices = {
  theme: ['light', 'dark'],
  layout: ['classic', 'directory'],
  headerFrom: ['route', 'graphql'],
  pushState: ['atOnce', 'withRoute'],
  between: ['old', 'skeleton'],
} as const;

function settingsFrom(query: URLSearchParams): Partial<StandInSettings> {
  const known = Object.entries(choices).filter(([name, values]) => values.some((value) => value === query.get(name)));
  return {
    ...Object.fromEntries(known.map(([name]) => [name, query.get(name)])),
    ...Object.fromEntries(flags.filter((name) => query.has(name)).map((name) => [name, query.get(name) === '1'])),
    ...(query.has('actingAs') ? { actingAs: query.get('actingAs') || null } : {}),
  };
}

function changePage(world: StandInWorld, query: URLSearchParams): Answer {
  const page = world.findProfile(query.get('profileId') ?? '');
  if (page?.kind !== 'page') return notFound;
  const text = (name: 'description' | 'address' | 'email') =>
    query.has(name) ? { [name]: query.get(name) ?? '' } : {};
  world.changePage(page.profileId, {
    ...text('description'),
    ...text('address'),
    ...text('email'),
    ...openFrom(page, query.get('opensAt') ?? ''),
  });
  return json({ changed: page.profileId });
}

function moveGate({ gates }: StandInWorld, query: URLSearchParams): Answer {
  const gate = gateNames.find((name) => name === query.get('gate'));
  if (gate === undefined) return notFound;
  const next = query.get('next');
  if (query.has('hold')) gates.hold(gate);
  else if (next === 'oldest' || next === 'newest') gates.releaseOne(gate, next);
  else gates.release(gate);
  return json({ gate });
}

function viewModel(world: StandInWorld, url: URL): Answer {
  const target = new URL(url.searchParams.get('path') ?? '/', url);
  const found = world.find(target);
  if (found === undefined) return json(null);
  const { panel, drawAfter, headerFrom, pushState, between } = world.settings;
  const model = buildViewModel(found.view, world.context(target, found, ''), world.settings, world.views);
  return json({ model, panel, drawAfter, headerFrom, pushState, between });
}

/** `/stand-in/…`: what the stand-in's own page script and panel ask for. Nothing of the kind is on the real site. */
export function answerControl(world: StandInWorld, url: URL): Answer {
  switch (url.pathname) {
    case '/stand-in/view':
      return viewModel(world, url);
    case '/stand-in/set':
      world.set(settingsFrom(url.searchParams));
      return json(world.settings);
    case '/stand-in/change':
      return changePage(world, url.searchParams);
    case '/stand-in/gate':
      return moveGate(world, url.searchParams);
    default:
      return notFound;
  }
}
