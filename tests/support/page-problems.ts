import type { Page, WebWorker } from 'puppeteer';

/** Console errors, uncaught exceptions and violations of a content security policy, with where they were seen. */
export class PageProblems {
  readonly list: string[] = [];

  add(where: string, what: string): void {
    this.list.push(`${where}: ${what}`);
  }

  watchPage(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error' || /content security policy/i.test(message.text()))
        this.add(page.url(), message.text());
    });
    page.on('pageerror', (error) => this.add(page.url(), error instanceof Error ? error.message : String(error)));
  }

  watchWorker(worker: WebWorker): void {
    worker.on('console', (message) => {
      if (message.type() === 'error') this.add('background', message.text());
    });
  }
}
