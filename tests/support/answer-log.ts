import type { HTTPRequest, HTTPResponse, Page } from 'puppeteer';

export interface LoggedAnswer {
  readonly path: string;
  /** How the page asked: `xhr` or `fetch`. */
  readonly type: string;
  /** Name of the query that was asked; empty elsewhere. */
  readonly query: string;
  /** The body; not to be had where the page reads it as a stream. */
  readonly text: () => Promise<string>;
}

/** The answers of the site's endpoints that a tab of the stand-in received, in the order in which it asked. Bodies are gone when it loads another document. */
export class AnswerLog {
  #asked: HTTPRequest[] = [];

  constructor(page: Page) {
    page.on('request', (request) => {
      if (/\/(?:ajax|api)\//.test(request.url())) this.#asked.push(request);
    });
  }

  /** What was asked before doesn't count any more, also where its answer is still to come. */
  clear(): void {
    this.#asked = [];
  }

  all(): Promise<LoggedAnswer[]> {
    const answered = this.#asked.flatMap((request) => {
      const response = request.response();
      return response === null ? [] : [{ request, response }];
    });
    return Promise.all(answered.map(logged));
  }
}

interface Answered {
  readonly request: HTTPRequest;
  readonly response: HTTPResponse;
}

async function logged({ request, response }: Answered): Promise<LoggedAnswer> {
  const body = (await request.fetchPostData()) ?? '';
  return {
    path: new URL(response.url()).pathname,
    type: request.resourceType(),
    query: new URLSearchParams(body).get('fb_api_req_friendly_name') ?? '',
    text: () => response.text(),
  };
}
