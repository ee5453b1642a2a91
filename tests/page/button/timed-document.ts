import { JSDOM } from 'jsdom';

interface Task {
  readonly id: number;
  readonly at: number;
  readonly run: () => void;
}

/** A jsdom document whose timers, frames, idle callbacks and clock move only when the test says so. */
export function timedDocument(html: string, url = 'https://www.facebook.com/guneskafe') {
  const window = new JSDOM(html, { url }).window.document.defaultView;
  if (window === null) throw new Error('a document without a window');
  let time = 0;
  let lastId = 0;
  let tasks: Task[] = [];
  let inserted = 0;
  const later = (run: () => void, wait = 0) => {
    lastId += 1;
    tasks.push({ id: lastId, at: time + wait, run });
    return lastId;
  };
  const cancel = (id: number) => {
    tasks = tasks.filter((task) => task.id !== id);
  };
  const define = (name: string, value: unknown) =>
    Object.defineProperty(window, name, { value, configurable: true, writable: true });
  define('setTimeout', later);
  define('clearTimeout', cancel);
  define('requestAnimationFrame', (run: () => void) => later(run, 16));
  define('requestIdleCallback', (run: () => void) => later(run, 5));
  define('cancelIdleCallback', cancel);
  class Silent {
    observe() {}
    disconnect() {}
  }
  define('ResizeObserver', Silent);
  define('IntersectionObserver', Silent);
  Object.assign(window.Element.prototype, { checkVisibility: () => true });
  Object.defineProperty(window.performance, 'now', { value: () => time });

  const heard: { readonly type: string; readonly listener: (event: object) => void }[] = [];
  const { addEventListener } = window;
  define('addEventListener', (type: string, listener: (event: object) => void, options?: object) => {
    heard.push({ type, listener });
    Reflect.apply(addEventListener, window, [type, listener, options]);
  });

  /** Lets mutation observers and promises run, as the end of a task does. */
  const settle = async () => {
    for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
  };
  return {
    window,
    document: window.document,
    settle,
    /** Counts how often an element without a child list of its own (our host) was put in. */
    countInsertions(host: Element) {
      new window.MutationObserver((records) => {
        inserted += records.filter(({ addedNodes }) => [...addedNodes].includes(host)).length;
      }).observe(window.document, { childList: true, subtree: true });
      return () => inserted;
    },
    async pass(wait: number) {
      await settle();
      const end = time + wait;
      for (;;) {
        const next = tasks.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at || a.id - b.id)[0];
        if (next === undefined) break;
        time = Math.max(time, next.at);
        cancel(next.id);
        next.run();
        await settle();
      }
      time = end;
      await settle();
    },
    /** Tells the window's listeners of an event of the browser's own: what a script dispatches is never trusted. */
    trusted(type: string, rest: object = {}) {
      for (const one of heard) if (one.type === type) one.listener({ ...rest, isTrusted: true });
    },
    /** What the site's own navigation does: the address changes, nothing is loaded. */
    push(path: string) {
      window.history.pushState(null, '', path);
    },
  };
}
