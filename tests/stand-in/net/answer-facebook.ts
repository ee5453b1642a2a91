import { randomBytes } from 'node:crypto';
import { buildViewModel } from '../build-view-model.ts';
import { openFrom } from '../demo/open-from.ts';
import { facebookJson } from '../documents/facebook-json.ts';
import { preloaderId, relayBox } from '../documents/relay-answer.ts';
import { route } from '../documents/route.ts';
import { viewAnswers, viewDocument } from '../documents/view-document.ts';
import { loginDocument, unavailableDocument } from '../documents/wall-documents.ts';
import type { StandInSettings } from '../stand-in-settings.ts';
import type { FoundView, StandInWorld } from '../stand-in-world.ts';
import type { Answer } from './answer.ts';
import { html, json, notFound } from './answer.ts';

export const facebookHosts = ['www.facebook.com', 'web.facebook.com', 'm.facebook.com', 'l.facebook.com'] as const;

const filesPath = '/rsrc.php/stand-in/';

/** As strict as a modern site: no inline script, trusted types. Our button must work under it. */
function policy(nonce: string): string {
  return (
    `default-src 'self'; script-src 'self' data: 'nonce-${nonce}'; style-src 'self' 'unsafe-inline'; img-src data: 'self'; ` +
    "connect-src 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
  );
}

/** The stream that brings a view after in-app navigation: guarded lines, the route first, then the queries' answers. */
function routeDefinition(world: StandInWorld, url: URL, { view, tab }: FoundView): Answer {
  const context = world.context(url, tab, '');
  const definition = {
    __type: 'route',
    payload: { result: { type: 'route_definition', exports: route(view, context) } },
  };
  const answers = viewAnswers(view, context).map((answer) => ({
    __type: 'preloader',
    id: preloaderId(answer),
    ...relayBox(answer),
  }));
  const body = [definition, ...answers].map((line) => `for (;;);${facebookJson(line)}`).join('\r\n');
  return { status: 200, type: 'text/html; charset=utf-8', body };
}

const on = (value: string | null) => value === '1';

function settingsFrom(query: URLSearchParams): Partial<StandInSettings> {
  const theme = query.get('theme');
  return {
    ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
    ...(query.has('signedIn') ? { signedIn: on(query.get('signedIn')) } : {}),
    ...(query.has('lateTiles') ? { lateTiles: on(query.get('lateTiles')) } : {}),
  };
}

function changePage(world: StandInWorld, query: URLSearchParams): Answer {
  const page = world.views.find((view) => view.kind === 'page' && view.profileId === query.get('profileId'));
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

/** Answers for all of Facebook's hosts; `files` are those of the stand-in's page script. */
export function answerFacebook(world: StandInWorld, url: URL, files: ReadonlyMap<string, Answer>): Answer {
  if (url.hostname === 'l.facebook.com') {
    return html(
      '<!doctype html><title>Leaving</title>',
      { location: url.searchParams.get('u') ?? 'https://www.facebook.com/' },
      302,
    );
  }
  const { pathname, searchParams } = url;
  if (pathname.startsWith(filesPath)) return files.get(pathname.slice(filesPath.length)) ?? notFound;
  if (pathname === '/stand-in/set') {
    world.set(settingsFrom(searchParams));
    return json(world.settings);
  }
  if (pathname === '/stand-in/change') return changePage(world, searchParams);
  if (pathname.startsWith('/login')) return html(loginDocument);
  const asked = pathname === '/stand-in/view' || pathname === '/ajax/route-definition/';
  const target = asked ? new URL(searchParams.get('path') ?? '/', url) : url;
  const found = world.find(target);
  if (found === undefined) return asked ? json(null) : html(unavailableDocument, {}, 404);
  if (pathname === '/ajax/route-definition/') return routeDefinition(world, target, found);
  const nonce = randomBytes(9).toString('base64url');
  const context = world.context(target, found.tab, nonce);
  if (asked) {
    const { panel, drawAfter } = world.settings;
    return json({ model: buildViewModel(found.view, context, world.settings, world.views), panel, drawAfter });
  }
  return html(viewDocument(found.view, context), { 'content-security-policy': policy(nonce) });
}
