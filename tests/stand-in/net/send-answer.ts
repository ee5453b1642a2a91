import type { ServerResponse } from 'node:http';
import type { Answer } from './answer.ts';

/** Writes an answer; one whose reader has gone is given up quietly. */
export async function sendAnswer(response: ServerResponse, { status, type, body, headers }: Answer): Promise<void> {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache', ...headers });
  if (typeof body === 'string') {
    response.end(body);
    return;
  }
  for await (const piece of body) {
    if (response.destroyed) return;
    response.write(piece);
  }
  response.end();
}
