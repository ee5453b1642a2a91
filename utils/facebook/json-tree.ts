/** Parsed JSON that nobody has checked. Reached only through `at`, which never touches a prototype. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path of own keys, or undefined. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here = value;
  for (const key of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = Reflect.get(here, key);
  }
  return here;
}

export function textAt(value: unknown, ...path: readonly (string | number)[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** The items of a list at a path, at most `max`. */
export function listAt(value: unknown, max: number, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found.slice(0, max) : [];
}

const limits = { visits: 50_000, found: 40 };

/**
 * Every object that has `key` as a key of its own, in document order. Walks without recursion and gives up after
 * 50,000 values, so nesting and size can't hang a Page view. What it found is not searched again.
 */
export function ownersOf(root: unknown, key: string): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const open: unknown[] = [root];
  for (let visits = 0; open.length > 0 && visits < limits.visits && found.length < limits.found; visits++) {
    const here = open.pop();
    if (Array.isArray(here)) {
      for (let index = Math.min(here.length, limits.visits) - 1; index >= 0; index--) {
        if (typeof here[index] === 'object') open.push(here[index]);
      }
    } else if (isObject(here)) {
      if (Object.hasOwn(here, key)) found.push(here);
      else for (const value of Object.values(here).toReversed()) if (typeof value === 'object') open.push(value);
    }
  }
  return found;
}

/** Parsed JSON, or undefined if it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A whole string, or a mark outside strings. A quote alone begins a string that never ends. */
const tokens = /"[^"\\]*(?:\\[^][^"\\]*)*"|["{}[\]]/g;

/** The JSON object or list that begins at `from`, as text; undefined if it never ends. Linear. */
export function jsonSliceAt(text: string, from: number): string | undefined {
  let depth = 0;
  tokens.lastIndex = from;
  for (let hit = tokens.exec(text)?.[0]; hit !== undefined && hit !== '"'; hit = tokens.exec(text)?.[0]) {
    if (hit === '{' || hit === '[') depth++;
    else if ((hit === '}' || hit === ']') && --depth === 0) return text.slice(from, tokens.lastIndex);
  }
  return undefined;
}

/** The first JSON object behind a mark in a text, as text; undefined if there is none or it never ends. */
export function jsonAfter(text: string, mark: string): string | undefined {
  const markAt = text.indexOf(mark);
  const from = text.indexOf('{', markAt);
  return markAt < 0 || from < 0 ? undefined : jsonSliceAt(text, from);
}

/** The object behind the first `"key":` of a JSON text, parsed on its own: the rest of the text stays unparsed. */
export function objectAfterKey(text: string, key: string): unknown {
  return parseJson(jsonAfter(text, `"${key}":`) ?? '');
}
