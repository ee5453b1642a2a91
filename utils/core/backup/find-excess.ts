const most = { depth: 24, keys: 200, items: 1000 } as const;
/** The last moment that a Date can hold, in ms. Later ones can't be shown, and a revision near 2^53 can't be raised. */
const largestNumber = 8.64e15;

interface Place {
  readonly value: unknown;
  readonly path: string;
  readonly depth: number;
}

const sizeOf = (value: object) => (Array.isArray(value) ? value.length : Object.keys(value).length);

/**
 * The path of the first thing in a parsed file that no file of ours has: nested too deep, too many parts, a number
 * beyond all dates. Null if there is none. To be asked before any schema: a schema names every fault, and a file can
 * hold millions.
 */
export function findExcess(root: unknown, rootPath: string): string | null {
  const waiting: Place[] = [{ value: root, path: rootPath, depth: 0 }];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const { value, path, depth } = place;
    if (typeof value === 'number' && Math.abs(value) > largestNumber) return path;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= most.depth || sizeOf(value) > (Array.isArray(value) ? most.items : most.keys)) return path;
    for (const [key, part] of Object.entries(value)) {
      waiting.push({ value: part, path: `${path}.${key}`.slice(0, 300), depth: depth + 1 });
    }
  }
  return null;
}
