import type { CDPSession, Page } from 'puppeteer';

/** Code that runs where the extension's content script does, in the top frame of a tab. */
export interface ContentWorld {
  /** Value of an expression, a promise's included. Throws what it throws. */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Joins the isolated world that the extension has in this document. Chromium only; ends with the document. */
export async function joinContentWorld(page: Page, extensionId: string): Promise<ContentWorld> {
  const session: CDPSession = await page.createCDPSession();
  const found = Promise.withResolvers<number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) found.resolve(context.id);
  });
  await session.send('Runtime.enable');
  const contextId = await found.promise;
  return {
    async evaluate(expression) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value;
    },
    close: () => session.detach(),
  };
}
