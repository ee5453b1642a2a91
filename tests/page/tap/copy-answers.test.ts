// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyAnswers } from '../../../utils/facebook/tap/copy-answers.ts';
import { receiveAnswers } from '../../../utils/facebook/tap/receive-answers.ts';
import { fakeView } from './fake-view.ts';

const telling = '{"data":{"user":{"profile_header_renderer":{}}}}';
const graphql = 'https://www.facebook.com/api/graphql/';
const definition = 'https://www.facebook.com/ajax/route-definition/?x=1';

function setUp(answer: (url: string) => string | Error = () => telling) {
  const { view, window } = fakeView(answer);
  const life = new AbortController();
  const heard: string[] = [];
  copyAnswers(window);
  receiveAnswers(window, (text) => heard.push(text), life.signal);
  const ask = (url: string) =>
    new Promise<string>((resolve) => {
      const request = new view.XMLHttpRequest();
      request.open('POST', url);
      request.addEventListener('load', () => resolve(request.responseText));
      request.send();
    });
  return { view, life, heard, ask };
}

afterEach(() => vi.restoreAllMocks());

describe('the tap', () => {
  it('hands on copies of both kinds of request, and the page has its own as before', async () => {
    const { view, heard, ask, life } = setUp();
    const response = await view.fetch(graphql);
    expect(await response.text()).toBe(telling);
    expect(await ask(definition)).toBe(telling);
    await vi.waitFor(() => expect(heard).toEqual([telling, telling]));
    life.abort();
  });

  it.each([
    ['another endpoint', 'https://www.facebook.com/ajax/bulk-route-definitions/'],
    ['another path', 'https://www.facebook.com/api/graphqlbatch/'],
    ['another site', 'https://www.facebook.com.evil.example/api/graphql/'],
    ['a link that names it', 'https://evil.example/?u=https://www.facebook.com/api/graphql/'],
  ])('leaves %s alone', async (_, url) => {
    const { view, heard, ask, life } = setUp();
    await (await view.fetch(url)).text();
    await ask(url);
    await view.fetch(graphql);
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    life.abort();
  });

  it('hands on nothing that holds none of our keys', async () => {
    const { view, heard, ask, life } = setUp((url) => (url === graphql ? '{"data":{}}' : telling));
    await view.fetch(graphql);
    await ask(graphql);
    await ask(definition);
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    life.abort();
  });

  it('passes failures on as they are, without noise of its own', async () => {
    const failure = new TypeError('Failed to fetch');
    const { view, life } = setUp((url) => (url === graphql ? failure : telling));
    const rejections: unknown[] = [];
    const note = (reason: unknown) => rejections.push(reason);
    process.on('unhandledRejection', note);
    await expect(view.fetch(graphql)).rejects.toBe(failure);
    await new Promise(setImmediate);
    process.off('unhandledRejection', note);
    expect(rejections).toEqual([]);
    life.abort();
  });

  it('uses nothing that the page replaces later', async () => {
    const { view, heard, ask, life } = setUp();
    const seen: string[] = [];
    const spy = (holder: object, name: string) => {
      const original: unknown = Reflect.get(holder, name);
      const replacement = function replaced(this: unknown, ...args: unknown[]) {
        if (JSON.stringify(args).includes('profile_header_renderer')) seen.push(name);
        return typeof original === 'function' ? Reflect.apply(original, this, args) : undefined;
      };
      Object.defineProperty(holder, name, { value: replacement, configurable: true, writable: true });
      return () => Object.defineProperty(holder, name, { value: original, configurable: true, writable: true });
    };
    const undo = [spy(MessagePort.prototype, 'postMessage'), spy(RegExp.prototype, 'test')];
    await view.fetch(graphql);
    await ask(graphql);
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    for (const one of undo) one();
    expect(seen).toEqual([]);
    life.abort();
  });

  it('is not set up on a document that has begun, where the page could hear of it', () => {
    const { view, window } = fakeView(() => telling);
    const events: string[] = [];
    view.document.addEventListener('kopru', () => events.push('heard'));
    view.document.head = {};
    receiveAnswers(window, () => {}, new AbortController().signal);
    view.document.readyState = 'complete';
    view.document.head = null;
    receiveAnswers(window, () => {}, new AbortController().signal);
    expect(events).toEqual([]);
  });

  it('changes nothing in the page as long as nobody listens', () => {
    const { view, window } = fakeView(() => telling);
    const { fetch } = view;
    const { send } = view.XMLHttpRequest.prototype;
    copyAnswers(window);
    expect(view.fetch).toBe(fetch);
    expect(view.XMLHttpRequest.prototype.send).toBe(send);
  });

  it('takes the first port only', async () => {
    const { view, heard, life } = setUp();
    const { port1, port2 } = new MessageChannel();
    const stolen: unknown[] = [];
    port1.addEventListener('message', ({ data }) => stolen.push(data));
    port1.start();
    view.document.dispatchEvent(new MessageEvent('kopru', { ports: [port2] }));
    await view.fetch(graphql);
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(stolen).toEqual([]);
    port1.close();
    life.abort();
  });
});
