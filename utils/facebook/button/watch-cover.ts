/** How long after something lay over the button a click is still refused, ms: it may have been meant for that. */
const suspicious = 500;
/** TypeScript doesn't know these two yet. `delay`, ms: the least that Chromium takes. */
const options: IntersectionObserverInit & { readonly trackVisibility: boolean; readonly delay: number } = {
  trackVisibility: true,
  delay: 100,
};

/**
 * Says whether the elements are what a person sees there: not covered, transparent or distorted, now or half a second
 * ago. By IntersectionObserver's `isVisible`, which costs only while they are on screen; Firefox doesn't have it, and
 * nothing is noticed there.
 */
export function watchCover(
  view: Window & typeof globalThis,
  elements: readonly Element[],
  signal: AbortSignal,
): () => boolean {
  let refusedUntil = 0;
  const observer = new view.IntersectionObserver((entries) => {
    for (const entry of entries) {
      if (entry.isIntersecting && Reflect.get(entry, 'isVisible') === false) refusedUntil = Number.POSITIVE_INFINITY;
      else if (refusedUntil > entry.time) refusedUntil = entry.time + suspicious;
    }
  }, options);
  for (const element of elements) observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => refusedUntil < view.performance.now();
}
