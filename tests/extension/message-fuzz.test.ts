import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { judgeSender, type Sender } from '../../utils/extension/sender.ts';
import { type MessageName, messages } from '../../utils/extension/messages.ts';
import {
  anyJson,
  anyLeaf,
  expectNoPollution,
  fuzzCases,
  fuzzTime,
  hostileKeys,
  printFuzz,
} from '../unit/fuzz/fuzz-cases.ts';
import { installFake } from './support/fake-extension.ts';
import type { noHandlers } from './support/no-handlers.ts';
import { chromium, firefox } from './support/recorded-senders.ts';

const fake = installFake();
const { answerMessages } = await import('../../utils/extension/answer-messages.ts');

const reached: { readonly name: string; readonly data: unknown }[] = [];
const names = Object.keys(messages) as MessageName[];
// Handlers that answer nothing of use: whatever they are given has passed the judge and the schema.
const handlers = Object.fromEntries(
  names.map((name) => [name, (data: unknown) => (reached.push({ name, data }), {})]),
) as unknown as typeof noHandlers;
answerMessages(handlers, chromium.self, new AbortController().signal);

const url = fc.constantFrom(
  'https://www.facebook.com/one',
  `${chromium.self.origin}/popup.html`,
  'https://evil.example/',
  '',
  'about:blank',
);
const made: fc.Arbitrary<Sender> = fc.record(
  {
    id: fc.constantFrom(chromium.self.id, 'stranger'),
    url,
    origin: fc.constantFrom('https://www.facebook.com', chromium.self.origin, 'null'),
    frameId: fc.constantFrom(0, 1, -1),
    documentLifecycle: fc.constantFrom('active', 'prerender', 'cached'),
    tab: fc.record({ id: fc.constantFrom(1, -1), url, incognito: fc.boolean() }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
const sender = fc.oneof(
  fc.constantFrom<Sender>(
    chromium.page,
    chromium.popup,
    chromium.optionsInTab,
    chromium.frame,
    chromium.prerendered,
    firefox.page,
  ),
  made,
);
const keys = Object.values(messages).flatMap(({ request }) => Object.keys(Reflect.get(request, 'shape') ?? {}));

it('whatever is sent by whomever reaches its handler only as the table says', { timeout: fuzzTime }, async () => {
  const name = fc.oneof({ arbitrary: fc.constantFrom<string>(...names), weight: 9 }, fc.constantFrom(...hostileKeys));
  const data = fc.oneof(
    fc.constant({}),
    anyJson([...new Set(keys)], ['operation-1', 'business-one', '+905321234567', 'import', 'on', 'TR']),
    anyLeaf,
  );
  let allowed = 0;
  await fc.assert(
    fc.asyncProperty(name, data, sender, async (type, sent, from) => {
      reached.length = 0;
      fake.state.sender = from;
      const message = { id: 1, type, data: sent, timestamp: 1 };
      await new Promise((resolve) => {
        Reflect.apply(fake.chrome.runtime['sendMessage'] as () => void, undefined, [message, resolve]);
      });
      const judged = judgeSender(from, chromium.self.id, chromium.self.origin);
      const contract = names.includes(type as MessageName) ? messages[type as MessageName] : undefined;
      const isAllowed = contract?.from === judged.from && contract.request.safeParse(sent).success;
      expect(reached.map((one) => one.name)).toEqual(isAllowed ? [type] : []);
      allowed += Number(isAllowed);
      expectNoPollution();
    }),
    { numRuns: fuzzCases },
  );
  expect(allowed).toBeGreaterThan(0);
  printFuzz('message');
});
