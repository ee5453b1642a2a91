import * as seen from './page-contract.ts';
import type { PageReading } from './page-reading.ts';
import { pageAddressOf } from './page-url.ts';

export interface WatchPorts {
  readonly read: (document: Document, url: string) => PageReading;
  readonly onReading: (reading: PageReading) => void;
  /** Another entity, or none, is in view from now on. */
  readonly onLeave: () => void;
  /** The document was shown again after a time in which it heard nothing (back/forward cache). */
  readonly onReturn: () => void;
  /** Part of the document changed; called once per batch, so it must cost next to nothing. */
  readonly onChange: () => void;
}

/** A reading as others are told of it. `since`: for how long what is in view can't be told yet, ms. */
export type PageInView =
  | Exclude<PageReading, { readonly kind: 'rendering' }>
  | { readonly kind: 'rendering'; readonly since: number };

/** Waits between readings of one view, ms. Each also waits for a change of the document: a still page is read once. */
const untilRead = [250, 500, 1000, 2000, 4000, 8000, 16_000] as const;
/** Tiles and the rendered header of a Page already read come late, and may say more. */
const afterRead = [1000, 3000, 8000] as const;
/** A busy main thread would starve an idle callback; the button must be known before its row is rendered. */
const longestIdleWait = 100;

/** What a reading is made of: a feed that scrolls for ever adds none of it, and then isn't worth 3 ms of reading. */
const telling = [
  seen.blocksSelector,
  seen.inlineScriptsSelector,
  seen.headingSelector,
  seen.tabLinksSelector,
  seen.callToActionSelector,
  seen.whatsAppLabelSelector,
].join();

function tracesOf(document: Document): string {
  return Array.from(document.querySelectorAll(telling), (found) =>
    found.localName === 'script' ? '' : (found.getAttribute('href') ?? found.textContent),
  ).join();
}

/** Whom an address is a view of, as a key to compare; null where no Page's own view can be (its posts and photos too). */
function entityOf(url: string): string | null {
  const address = pageAddressOf(url);
  if (address === null || address.surface === 'other') return null;
  return address.by === 'id' ? address.id : address.username.replaceAll('.', '').toLowerCase();
}

/**
 * Watches one document: reads it when it is a Page's, again when late parts arrive, and anew when the site moves on
 * without loading (anatomy §10). Everything stops when `signal` aborts. Views that can't be Pages cost nothing
 * where the browser has the Navigation API. Returns what reads the view at once, for who asks in between.
 */
export function watchPage(view: Window & typeof globalThis, ports: WatchPorts, signal: AbortSignal): () => PageInView {
  const { document } = view;
  // Firefox has it since 147.
  const navigation = 'navigation' in view ? view.navigation : undefined;
  let href = '';
  let entity: string | null = null;
  let since = 0;
  let started = false;
  let waits: readonly number[] = untilRead;
  let round = 0;
  let timer = 0;
  let idle = 0;
  let changedSinceRead = false;
  let lastTraces = '';
  let observing = false;
  let waitingForChange = false;

  function readNow(): PageInView {
    if (!started) return { kind: 'rendering', since: 0 };
    moved();
    if (entity === null) return { kind: 'elsewhere' };
    changedSinceRead = false;
    const reading = ports.read(document, href);
    if (reading.kind === 'read' && waits !== afterRead) {
      waits = afterRead;
      round = 0;
    }
    ports.onReading(reading);
    return reading.kind === 'rendering' ? { kind: 'rendering', since: view.performance.now() - since } : reading;
  }

  function cancel(): void {
    view.clearTimeout(timer);
    view.cancelIdleCallback(idle);
    idle = 0;
    waitingForChange = false;
  }

  function readWhenIdle(): void {
    cancel();
    const run = () => {
      idle = 0;
      if (signal.aborted) return;
      try {
        const traces = tracesOf(document);
        changedSinceRead = false;
        if (traces !== lastTraces) readNow();
        lastTraces = traces;
      } finally {
        // Whatever went wrong in one reading, the next may be able to tell.
        waitForNext();
      }
    };
    idle = view.requestIdleCallback(run, { timeout: longestIdleWait });
  }

  function waitForNext(): void {
    const wait = waits[round];
    if (wait === undefined || entity === null || idle !== 0) return;
    round += 1;
    view.clearTimeout(timer);
    timer = view.setTimeout(() => {
      if (changedSinceRead) readWhenIdle();
      else waitingForChange = true;
    }, wait);
  }

  function begin(): void {
    waits = untilRead;
    round = 0;
    // No document has these traces: the first look at a view always reads.
    lastTraces = '-';
    readWhenIdle();
  }

  function moved(): void {
    if (view.location.href === href) return;
    href = view.location.href;
    const next = entityOf(href);
    if (next !== entity) {
      entity = next;
      since = view.performance.now();
      cancel();
      ports.onLeave();
    }
    observe();
    if (entity !== null) begin();
  }

  function onMutations(): void {
    if (navigation === undefined) moved();
    if (entity === null) return;
    changedSinceRead = true;
    if (waitingForChange) readWhenIdle();
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
    since = view.performance.now();
    moved();
    navigation?.addEventListener('currententrychange', moved, { signal });
    view.addEventListener('popstate', moved, { signal });
    view.addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (!persisted) return;
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

  return readNow;
}
