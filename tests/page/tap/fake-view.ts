/** What the tap needs of a page's world, over Node's own fetch types; requests are answered by `answer`. */
export function fakeView(answer: (url: string) => string | Error) {
  const document = Object.assign(new EventTarget(), { readyState: 'loading', head: null as object | null });

  class FakeResponse extends Response {
    readonly #url: string;
    constructor(text: string, url: string) {
      super(text);
      this.#url = url;
    }
    override get url() {
      return this.#url;
    }
    override clone() {
      return new FakeResponse('', this.#url).take(super.clone());
    }
    #source: Response | undefined;
    take(source: Response) {
      this.#source = source;
      return this;
    }
    override text() {
      return this.#source === undefined ? super.text() : this.#source.text();
    }
  }

  class FakeXhr extends EventTarget {
    #url = '';
    #text = '';
    open(_method: string, url: string) {
      this.#url = url;
    }
    get responseURL() {
      return this.#url;
    }
    get responseText() {
      return this.#text;
    }
    send() {
      const text = answer(this.#url);
      queueMicrotask(() => {
        if (typeof text === 'string') this.#text = text;
        this.dispatchEvent(new Event(typeof text === 'string' ? 'load' : 'error'));
      });
    }
  }

  const view = {
    document,
    XMLHttpRequest: FakeXhr,
    Response: FakeResponse,
    EventTarget,
    MessageEvent,
    MessagePort,
    MessageChannel,
    Promise,
    fetch: (url: string): Promise<Response> => {
      const text = answer(url);
      return typeof text === 'string' ? Promise.resolve(new FakeResponse(text, url)) : Promise.reject(text);
    },
  };
  // oxlint-disable-next-line no-unsafe-type-assertion -- the few parts of a window that the tap takes
  return { view, window: view as unknown as Window & typeof globalThis };
}
