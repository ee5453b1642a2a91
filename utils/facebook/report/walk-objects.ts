import { isObject, type JsonObject } from '../json-tree.ts';

/** As many values as the readers visit, so that size and nesting of what a site sends can't hang the background. */
const mostVisits = 50_000;

/** Calls `visit` for every object in parsed JSON, outermost first, in document order. Walks without recursion. */
export function walkObjects(root: unknown, visit: (object: JsonObject) => void): void {
  const open: unknown[] = [root];
  for (let visits = 0; open.length > 0 && visits < mostVisits; visits++) {
    const here = open.pop();
    if (isObject(here)) visit(here);
    const inner: readonly unknown[] = Array.isArray(here)
      ? here.slice(0, mostVisits)
      : isObject(here)
        ? Object.values(here)
        : [];
    for (const value of inner.toReversed()) if (typeof value === 'object' && value !== null) open.push(value);
  }
}
