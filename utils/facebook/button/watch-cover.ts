/**
 * How long a click is still refused after something lay over the button, or after the button came to lie under a
 * pointer at rest, ms: it may have been meant for what was there before.
 */
const suspicious = 500;
/** TypeScript doesn't know these two yet. `delay`, ms: the least that Chromium takes. */
const options: IntersectionObserverInit & { readonly trackVisibility: boolean; readonly delay: number } = {
  trackVisibility: true,
  delay: 100,
};

/** Fainter than this, and nobody knows what they click on. */
const faintest = 0.5;

/** The element whose shadow root this one stands in, if any. */
function hostOf(part: Element, { ShadowRoot }: typeof globalThis): Element | undefined {
  const root = part.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

function isFaint(view: Window & typeof globalThis, element: Element | undefined): boolean {
  let opacity = 1;
  for (let part = element; part; part = part.parentElement ?? hostOf(part, view))
    opacity *= Number(view.getComputedStyle(part).opacity || 1);
  return opacity < faintest;
}

/**
 * Says whether the elements are what a person sees there: not covered, transparent or distorted, now or half a second
 * ago, nor just slid under the pointer. By IntersectionObserver's `isVisible`, which costs only while they are on screen; Firefox doesn't have it, and
 * notices only transparency. A browser that has never yet seen an element whole can't tell: a site's own filter or
 * opacity around it is enough for that, and must not make the button useless.
 */
export function watchCover(
  view: Window & typeof globalThis,
  elements: readonly HTMLElement[],
  signal: AbortSignal,
): () => boolean {
  let refusedUntil = 0;
  let arrivedUntil = 0;
  const seen = new WeakSet<Element>();
  const observer = new view.IntersectionObserver((entries) => {
    for (const entry of entries) {
      const isVisible: unknown = Reflect.get(entry, 'isVisible');
      if (isVisible === true) seen.add(entry.target);
      if (entry.isIntersecting && isVisible === false && seen.has(entry.target))
        refusedUntil = Number.POSITIVE_INFINITY;
      else if (refusedUntil > entry.time) refusedUntil = entry.time + suspicious;
    }
  }, options);
  for (const element of elements) {
    observer.observe(element);
    element.addEventListener(
      'pointerenter',
      ({ pointerType, timeStamp }) => {
        if (pointerType === 'mouse') arrivedUntil = timeStamp + suspicious;
      },
      { signal },
    );
    // A pointer that moved in by itself tells so at once; one that the button slid under doesn't (both browsers).
    element.addEventListener('pointermove', () => (arrivedUntil = 0), { signal });
  }
  signal.addEventListener('abort', () => observer.disconnect());
  return () => Math.max(refusedUntil, arrivedUntil) < view.performance.now() && !isFaint(view, elements[0]);
}
