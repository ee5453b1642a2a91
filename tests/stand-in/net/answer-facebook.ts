import { randomBytes } from 'node:crypto';
import { suggestionAnswers, viewerAnswers } from '../documents/suggestion-answers.ts';
import { streamedDocument, viewDocument } from '../documents/view-document.ts';
import { loginDocument, unavailableDocument, wallDocuments } from '../documents/wall-documents.ts';
import type { StandInWorld } from '../stand-in-world.ts';
import { answerControl } from './answer-control.ts';
import { answerGraphql } from './answer-graphql.ts';
import { answerBulkRoutes, answerRoute } from './answer-routes.ts';
import type { Answer } from './answer.ts';
import { html, notFound } from './answer.ts';
import { waitAt } from './wait-at.ts';

export const facebookHosts = ['www.facebook.com', 'web.facebook.com', 'm.facebook.com', 'l.facebook.com'] as const;

const filesPath = '/rsrc.php/stand-in/';

/** As strict as a modern site: no inline script, trusted types. Our button must work under it. */
function policy(nonce: string): string {
  return (
    `default-src 'self'; script-src 'self' data: 'nonce-${nonce}'; style-src 'self' 'unsafe-inline'; img-src data: 'self'; ` +
    "connect-src 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
  );
}

async function* inChunks(world: StandInWorld, chunks: readonly string[]): AsyncGenerator<string> {
  for (const [index, chunk] of chunks.entries()) {
    if (index > 0) await waitAt(world, 'blocks');
    yield chunk;
  }
}

function answerDocument(world: StandInWorld, url: URL): Answer {
  const whole = world.documents.get(url.pathname + url.search);
  if (whole !== undefined) return html(whole());
  const { wall, streaming, crowded } = world.settings;
  if (wall !== null) return html(wallDocuments[wall]);
  if (url.pathname.startsWith('/login')) return html(loginDocument);
  if (url.pathname.startsWith('/checkpoint')) return html(wallDocuments.checkpoint);
  const found = world.find(url);
  if (found === undefined) return html(unavailableDocument, {}, 404);
  const nonce = randomBytes(9).toString('base64url');
  const context = world.context(url, found, nonce);
  const crowd = crowded
    ? [...suggestionAnswers(found.view, world.views, context), ...viewerAnswers(world.views, context)]
    : [];
  const body = streaming
    ? inChunks(world, streamedDocument(found.view, context, crowd))
    : viewDocument(found.view, context, crowd);
  return html(body, { 'content-security-policy': policy(nonce) });
}

/** Answers for all of Facebook's hosts; `files` are those of the stand-in's page script, `form` a request's body. */
export function answerFacebook(
  world: StandInWorld,
  url: URL,
  form: URLSearchParams,
  files: ReadonlyMap<string, Answer>,
): Answer {
  const { hostname, pathname, searchParams } = url;
  if (hostname === 'l.facebook.com') {
    const location = searchParams.get('u') ?? 'https://www.facebook.com/';
    return html('<!doctype html><title>Leaving</title>', { location }, 302);
  }
  if (pathname.startsWith(filesPath)) return files.get(pathname.slice(filesPath.length)) ?? notFound;
  if (pathname.startsWith('/stand-in/')) return answerControl(world, url);
  if (pathname === '/ajax/route-definition/') return answerRoute(world, url, form);
  if (pathname === '/ajax/bulk-route-definitions/') return answerBulkRoutes(world, url, form);
  if (pathname === '/api/graphql/') return answerGraphql(world, url, form);
  if (pathname.startsWith('/ajax/')) return notFound;
  return answerDocument(world, url);
}
