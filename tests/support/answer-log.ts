import type { HTTPResponse, Page } from 'puppeteer';

export interface LoggedAnswer {
  readonly path: string;
  /** How the page asked: `xhr` or `fetch`. */
  readonly type: string;
  /** Name of the query that was asked; empty elsewhere. */
  readonly query: string;
  /** The body; not to be had where the page reads it as a stream. */
  readonly text: () => Promise<string>;
}

/** The answers of the site's endpoints that a tab of the stand-in received, in the order in which they began. Bodies are gone when it loads another document. */
export class AnswerLog {
  #answers: HTTPResponse[] = [];

  constructor(page: Page) {
    page.on('response', (response) => {
      if (/\/(?:ajax|api)\//.test(response.url())) this.#answers.push(response);
    });
  }

  clear(): void {
    this.#answers = [];
  }

  all(): Promise<LoggedAnswer[]> {
    return Promise.all(this.#answers.map(logged));
  }
}

async function logged(response: HTTPResponse): Promise<LoggedAnswer> {
  const request = response.request();
  const body = (await request.fetchPostData()) ?? '';
  return {
    path: new URL(response.url()).pathname,
    type: request.resourceType(),
    query: new URLSearchParams(body).get('fb_api_req_friendly_name') ?? '',
    text: () => response.text(),
  };
}
