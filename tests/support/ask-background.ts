import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer';
import type * as z from 'zod/mini';
import { messages } from '../../utils/extension/messages.ts';
import type { MessageName, Request, Response } from '../../utils/extension/messages.ts';

/** As far as it is used here; runs inside a page of the extension. */
declare const chrome: {
  readonly runtime: { readonly sendMessage: (message: object) => Promise<{ readonly res?: unknown } | undefined> };
  readonly tabs: {
    readonly query: (filter: object) => Promise<readonly { readonly id?: number; readonly url?: string }[]>;
  };
};

const contracts: { readonly [Name in MessageName]: { readonly response: z.ZodMiniType<Response<Name>> } } = messages;

/** Sends a message to the background as one of the extension's own pages does: again where it died on the way. */
export async function askBackground<Name extends MessageName>(
  ownPage: Page,
  type: Name,
  data: Request<Name>,
): Promise<Response<Name>> {
  const answer: unknown = await ownPage.evaluate(
    async (message) => {
      let gone: unknown = 'no answer';
      for (const wait of [0, 50, 200, 600]) {
        await new Promise((resolve) => setTimeout(resolve, wait));
        try {
          const heard = await chrome.runtime.sendMessage({ ...message, id: 1, timestamp: Date.now() });
          if (heard !== undefined) return heard.res;
        } catch (error) {
          gone = error;
        }
      }
      throw gone;
    },
    { type, data },
  );
  return contracts[type].response.parse(answer);
}

/** Links the Page in the tab at `url` to a new business, for tests that are not about linking itself. Resolves to its id. */
export async function linkPage(
  ownPage: Page,
  url: string,
  profileId: string,
  phone: string,
  name: string,
): Promise<string> {
  const business = randomUUID();
  await askBackground(ownPage, 'addBusiness', { operation: randomUUID(), id: business, phone, name });
  const tab = await ownPage.evaluate(
    async (wanted) => (await chrome.tabs.query({})).find((one) => one.url === wanted)?.id,
    url,
  );
  const answer = await askBackground(ownPage, 'linkPage', {
    operation: randomUUID(),
    business,
    tab: tab ?? -1,
    profileId,
    confirmed: [],
  });
  if (answer.kind !== 'done') throw new Error(`The Page could not be linked: ${JSON.stringify(answer)}`);
  return business;
}
