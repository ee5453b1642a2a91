import { facebookJson } from '../documents/facebook-json.ts';
import { headerAnswers } from '../documents/header-answers.ts';
import { preloaderId, relayBox } from '../documents/relay-answer.ts';
import { route } from '../documents/route.ts';
import { tabAnswers } from '../documents/view-document.ts';
import type { StandInWorld } from '../stand-in-world.ts';
import type { Answer } from './answer.ts';
import { html } from './answer.ts';
import { waitAt } from './wait-at.ts';

/** Before each line, so that the answer can't be run as a script. */
const guard = 'for (;;);';

function routeResult(world: StandInWorld, target: URL): unknown {
  const found = world.find(target);
  if (found === undefined) return { type: 'error', error: 1_357_001 };
  const exports = route(found.view, world.context(target, found, ''));
  return { type: 'route_definition', exports, redirect_result: null };
}

/** One line a piece: the route, then what the site preloads with it. */
async function* routeLines(world: StandInWorld, target: URL): AsyncGenerator<string> {
  await waitAt(world, 'route');
  yield `${guard}${facebookJson({ __type: 'route', payload: { result: routeResult(world, target) } })}\r\n`;
  const found = world.find(target);
  if (found === undefined || world.settings.headerFrom === 'graphql') return;
  const { view } = found;
  if (view.kind !== 'page' && view.kind !== 'person') return;
  const context = world.context(target, found, '');
  for (const answer of [...headerAnswers(view, context), ...tabAnswers(view, context)])
    yield `${guard}${facebookJson({ __type: 'preloader', id: preloaderId(answer), result: relayBox(answer) })}\r\n`;
}

/** `/ajax/route-definition/`: the stream that brings a view after in-app navigation. */
export function answerRoute(world: StandInWorld, url: URL, form: URLSearchParams): Answer {
  return html(routeLines(world, new URL(form.get('route_url') ?? '/', url)));
}

/** `/ajax/bulk-route-definitions/`: the routes of links that the person merely points at. No navigation. */
export function answerBulkRoutes(world: StandInWorld, url: URL, form: URLSearchParams): Answer {
  const asked = [...form].filter(([name]) => name.startsWith('route_urls[')).map(([, path]) => path);
  const payloads = Object.fromEntries(
    asked.map((path) => [path, { error: false, result: routeResult(world, new URL(path, url)) }]),
  );
  return html(`${guard}${facebookJson({ __ar: 1, payload: { payloads, sr_payload: null } })}`);
}
