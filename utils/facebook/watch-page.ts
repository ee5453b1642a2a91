import type { PageSnapshot } from '../core/business/page-snapshot.ts';
import { pageAddressOf } from './page-url.ts';

export interface WatchPorts {
  /** `isFresh`: no other entity was in view in this document before. */
  readonly take: (url: string, isFresh: boolean) => PageSnapshot;
  /** A snapshot of a view that can be a Page's; often the same as the one before. */
  readonly onSnapshot: (snapshot: PageSnapshot) => void;
  /** Another entity, or none (null), is in view from now on. True if all that hurries is known of it already. */
  readonly onLeave: (entity: string | null) => boolean;
  /** The document was shown again after a time in which it heard nothing (back/forward cache). */
  readonly onReturn: () => void;
  /** Part of the document changed; called once per batch, so it must cost next to nothing. */
  readonly onChange: () => void;
}

/** The view now, for who asks in between. `since`: for how long it has been in view, ms. */
export type ViewNow =
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'rendering'; readonly since: number }
  | { readonly kind: 'taken'; readonly since: number; readonly snapshot: PageSnapshot };

export interface PageWatch {
  viewNow(): ViewNow;
  /** Something came that isn't in the document: look before the site draws it; once for many parts of it. */
  lookAgain(): void;
}

/** Waits between looks at one view, ms. Each also waits for a change of the document: a still page is looked at once. */
const waits = [250, 1000, 3000, 8000, 16_000] as const;
/** A busy main thread would starve an idle callback; the button must be known before its row is rendered. */
const longestIdleWait = 100;

/** Whom an address is a view of, as a key to compare; null where no Page's own view can be (its posts and photos too). */
function entityOf(url: string): string | null {
  const address = pageAddressOf(url);
  if (address === null || address.surface === 'other') return null;
  return address.by === 'id' ? address.id : address.username.replaceAll('.', '').toLowerCase();
}

/**
 * Watches one document: looks at it when it is a Page's, again when late parts arrive, and anew when the site moves on
 * without loading (anatomy §10). Everything stops when `signal` aborts. Views that can't be Pages cost nothing
 * where the browser has the Navigation API.
 */
export function watchPage(view: Window & typeof globalThis, ports: WatchPorts, signal: AbortSignal): PageWatch {
  const { document } = view;
  // Firefox has it since 147.
  const navigation = 'navigation' in view ? view.navigation : undefined;
  let href = '';
  let entity: string | null = null;
  let since = 0;
  let started = false;
  let entities = 0;
  let round = 0;
  let timer = 0;
  let idle = 0;
  let soon = 0;
  let changedSinceLook = false;
  let hurries = true;
  let observing = false;
  let waitingForChange = false;

  const take = () => ports.take(href, entities === 1);

  function cancel(): void {
    if (timer !== 0) view.clearTimeout(timer);
    if (idle !== 0) view.cancelIdleCallback(idle);
    view.clearTimeout(soon);
    timer = idle = soon = 0;
    waitingForChange = false;
  }

  function look(): void {
    cancel();
    changedSinceLook = false;
    // Whatever goes wrong in one look, the next may be able to tell.
    waitForNext();
    ports.onSnapshot(take());
  }

  /** Looking costs most while the site loads a view: where nothing hurries, it comes after that. */
  function lookSoon(): void {
    if (soon === 0) soon = view.setTimeout(look, hurries ? 0 : waits[0]);
  }

  function lookWhenIdle(): void {
    cancel();
    idle = view.requestIdleCallback(look, { timeout: longestIdleWait });
  }

  function waitForNext(): void {
    const wait = waits[round];
    if (wait === undefined) return;
    round += 1;
    timer = view.setTimeout(() => {
      timer = 0;
      if (changedSinceLook) lookWhenIdle();
      else waitingForChange = true;
    }, wait);
  }

  function begin(): void {
    round = 0;
    if (hurries) lookWhenIdle();
    else lookSoon();
  }

  function moved(): void {
    if (view.location.href === href) return;
    href = view.location.href;
    const next = entityOf(href);
    if (next !== entity) {
      entity = next;
      entities += 1;
      since = view.performance.now();
      cancel();
      hurries = !ports.onLeave(entity);
    }
    observe();
    if (entity !== null) begin();
  }

  /** Whatever the person opens may tell more, the weekly hours above all: long after the page has come to rest. */
  function clicked({ isTrusted }: Event): void {
    if (!isTrusted || entity === null || idle !== 0 || soon !== 0) return;
    cancel();
    round = 0;
    waitForNext();
  }

  function onMutations(): void {
    if (navigation === undefined) moved();
    if (entity === null) return;
    changedSinceLook = true;
    if (waitingForChange) lookWhenIdle();
    ports.onChange();
  }

  const observer = new view.MutationObserver(onMutations);
  function observe(): void {
    const wanted = entity !== null || navigation === undefined;
    if (wanted === observing) return;
    observing = wanted;
    if (wanted) observer.observe(document, { childList: true, subtree: true });
    else observer.disconnect();
  }

  function start(): void {
    if (signal.aborted) return;
    started = true;
    moved();
    navigation?.addEventListener('currententrychange', moved, { signal });
    view.addEventListener('popstate', moved, { signal });
    view.addEventListener('click', clicked, { signal, capture: true, passive: true });
    view.addEventListener(
      'pageshow',
      ({ persisted, isTrusted }) => {
        if (!persisted || !isTrusted) return;
        moved();
        ports.onReturn();
        if (entity !== null) begin();
      },
      { signal },
    );
  }

  /** The blocks with the facts are in the document once it is parsed. */
  function startWhenParsed(): void {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true, signal });
    else start();
  }

  signal.addEventListener('abort', () => {
    cancel();
    observer.disconnect();
  });
  // A prerendered document was not looked at by anybody yet.
  if ('prerendering' in document && document.prerendering === true) {
    document.addEventListener('prerenderingchange', startWhenParsed, { once: true, signal });
  } else startWhenParsed();

  return {
    viewNow() {
      if (!started) return { kind: 'rendering', since: 0 };
      moved();
      if (entity === null) return { kind: 'elsewhere' };
      const snapshot = take();
      ports.onSnapshot(snapshot);
      return { kind: 'taken', since: view.performance.now() - since, snapshot };
    },
    lookAgain() {
      if (started && entity !== null) lookSoon();
    },
  };
}
