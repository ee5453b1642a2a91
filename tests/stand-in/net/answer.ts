/** What the stand-in answers to one request. A body in pieces is streamed, each piece as soon as it is there. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | AsyncIterable<string>;
  readonly headers?: Readonly<Record<string, string>>;
}

export function html(
  body: string | AsyncIterable<string>,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): Answer {
  return { status, type: 'text/html; charset=utf-8', body, headers };
}

export function json(value: unknown): Answer {
  return { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

export const notFound: Answer = { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found' };
