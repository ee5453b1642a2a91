import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Handlers } from '../../utils/extension/answer-messages.ts';
import { ask } from '../../utils/extension/ask.ts';
import { answerMessages } from '../../utils/extension/answer-messages.ts';
import { type MessageName, messages } from '../../utils/extension/messages.ts';
import { defaultSettings } from '../../utils/core/settings/settings.ts';
import { snapshotOf } from '../support/snapshot-of.ts';
import { buildPage } from '../unit/profile/support/build-page.ts';
import { type FakeExtension, installFake } from './support/fake-extension.ts';
import { never, noHandlers } from './support/no-handlers.ts';
import { chromium } from './support/recorded-senders.ts';

const saved = { kind: 'saved', settings: defaultSettings } as const;
let fake: FakeExtension;
let life: AbortController;

function answer(handlers: Partial<Handlers>): void {
  answerMessages({ ...noHandlers, ...handlers }, chromium.self, life.signal);
}

/** A message as it goes over the wire, and what comes back in it. */
function send(type: string, data: unknown): Promise<unknown> {
  return new Promise((resolve) => {
    const message = { id: 1, type, data, timestamp: 1 };
    Reflect.apply(fake.chrome.runtime['sendMessage'] as () => void, undefined, [message, resolve]);
  });
}

async function asked(question: Promise<unknown>): Promise<unknown> {
  await vi.runAllTimersAsync();
  return question;
}

function lastError(message: string) {
  return (callback: (answer: unknown) => void) => {
    fake.chrome.runtime['lastError'] = { message };
    callback(undefined);
    fake.chrome.runtime['lastError'] = undefined;
  };
}

beforeEach(() => {
  fake = installFake();
  fake.state.sender = chromium.popup;
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

describe('asking and being answered', () => {
  it('carries a request to its handler and the answer back', async () => {
    const saveSettings = vi.fn<Handlers['saveSettings']>(() => saved);
    answer({ saveSettings });
    expect(await ask('saveSettings', { badge: false })).toEqual(saved);
    expect(saveSettings).toHaveBeenCalledExactlyOnceWith({ badge: false }, null);
  });

  it('hands a Page view’s handler the tab as the browser names it', async () => {
    const pageSeen = vi.fn<Handlers['pageSeen']>(() => ({ kind: 'elsewhere' }));
    answer({ pageSeen });
    fake.state.sender = chromium.afterPushState;
    const page = snapshotOf(buildPage());
    expect(await send('pageSeen', page)).toEqual({ res: { kind: 'elsewhere' } });
    expect(pageSeen).toHaveBeenCalledExactlyOnceWith(page, chromium.afterPushState.tab);
  });

  it('sends no answer that is out of shape', async () => {
    answer({ saveSettings: () => Object.assign({}, saved, { settings: 'dark' }) });
    expect(await send('saveSettings', { badge: true })).toEqual({ res: { kind: 'refused', why: 'malformedAnswer' } });
    expect(await ask('saveSettings', { badge: true })).toEqual({ kind: 'unreachable' });
  });

  it('hears nothing any more after its end, and leaves unknown messages alone', async () => {
    answer({ saveSettings: () => saved });
    expect(await send('content-script-started', {})).toBeUndefined();
    life.abort();
    expect(await send('saveSettings', {})).toBeUndefined();
  });
});

describe('the table of messages', () => {
  const names = Object.keys(messages).filter((name): name is MessageName => Object.hasOwn(messages, name));
  const strangers = {
    'a Page view': chromium.page,
    'a frame': chromium.frame,
    'a prerendered document': chromium.prerendered,
    'another extension': { ...chromium.popup, id: 'another-id' },
    'nobody known': {},
  };

  it.each(names)('%s is refused for everyone whom it is not for, and never reaches its handler', async (name) => {
    const handlers = Object.fromEntries(names.map((each) => [each, vi.fn<typeof never>(never)]));
    answer(handlers);
    for (const [who, sender] of Object.entries({
      ...strangers,
      popup: chromium.popup,
      options: chromium.optionsInTab,
    })) {
      const allowed = messages[name].from === 'page' ? who === 'a Page view' : who === 'popup' || who === 'options';
      if (allowed) continue;
      fake.state.sender = sender;
      expect(await send(name, {})).toMatchObject({ res: { kind: 'refused' } });
    }
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
  });

  it.each(names)('%s out of shape is refused', async (name) => {
    const handlers = Object.fromEntries(names.map((each) => [each, vi.fn<typeof never>(never)]));
    answer(handlers);
    fake.state.sender = messages[name].from === 'page' ? chromium.page : chromium.popup;
    for (const data of [
      undefined,
      null,
      'text',
      [],
      { kind: 'x', extra: 1 },
      { operation: '../../x', business: 'y' },
    ]) {
      expect(await send(name, data)).toEqual({ res: { kind: 'refused', why: 'malformed' } });
    }
    for (const handler of Object.values(handlers)) expect(handler).not.toHaveBeenCalled();
  });
});

describe('asking again', () => {
  const request = { operation: 'operation-1', business: 'business-one' };
  const gone = { kind: 'gone' } as const;

  /** Answers like a background that fails some times before it works. */
  function failing(times: number, how: (callback: (answer: unknown) => void) => void): () => number {
    let tries = 0;
    fake.chrome.runtime['sendMessage'] = (message: { readonly data: unknown }, callback: (answer: unknown) => void) => {
      tries += 1;
      expect(message.data).toEqual(request);
      if (tries <= times) how(callback);
      else callback({ res: gone });
    };
    return () => tries;
  }

  beforeEach(() => void vi.useFakeTimers());

  it.each([
    [
      'the channel closed',
      lastError(
        'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
      ),
    ],
    ['nobody was there yet', lastError('Could not establish connection. Receiving end does not exist.')],
    ['the port closed', lastError('The message port closed before a response was received.')],
    ['no answer', (callback: (answer: unknown) => void) => callback(undefined)],
    ['an empty answer', (callback: (answer: unknown) => void) => callback({ res: undefined })],
    ['silence', () => undefined],
  ] as const)('after %s, with the same request', async (_, how) => {
    const tries = failing(2, how);
    expect(await asked(ask('unlinkPage', request))).toEqual(gone);
    expect(tries()).toBe(3);
  });

  it('ends, when the background never comes back', async () => {
    const tries = failing(99, () => undefined);
    expect(await asked(ask('unlinkPage', request))).toEqual({ kind: 'unreachable' });
    expect(tries()).toBe(5);
  });

  it.each([
    ['a refusal', (callback: (answer: unknown) => void) => callback({ res: { kind: 'refused', why: 'malformed' } })],
    [
      'an error of the handler',
      (callback: (answer: unknown) => void) => callback({ err: { name: 'TypeError', message: 'x', stack: '' } }),
    ],
    ['an update of the extension', lastError('Extension context invalidated.')],
  ] as const)('is not done after %s', async (_, how) => {
    const tries = failing(1, how);
    expect(await asked(ask('unlinkPage', request))).toEqual({ kind: 'unreachable' });
    expect(tries()).toBe(1);
  });
});
