import { isObject } from '../json-tree.ts';
import { rowOwner } from '../row-owner.ts';
import { idOf } from '../value-text.ts';
import type { Aliases } from './aliases.ts';
import { valueShape } from './url-shape.ts';

/** Objects and lists in each other; deeper ones are left out. A row's link is 18 deep below its Page. */
const deepest = 26;
const most = { keys: 90, items: 40 };
/** What stands where something was left out. */
const more = '…';

const idKey = /(?:^|_)id$|I[dD]$/;
/** Keys under which the site itself says what something is. */
const kindKey =
  /^__(?:typename|is[A-Z]\w*)$|_type(?:_name_for_content)?$|_color$|^(?:open_hour_setting|canonicalRouteName|tracePolicy|profile_plus_transition_path)$/;
const kindName = /^[A-Za-z][A-Za-z0-9_.]{0,79}$/;
const keyName = /^[A-Za-z_][A-Za-z0-9_]{0,99}$/;
/** Tokens of the site's own: of no use beyond the beginning. */
const token = /^[\w+/=-]{41,}$/;
const number = /[0-9]{4}/;

/** Characters of a report that are still free, counted down. */
export interface Room {
  left: number;
}

/** The site's own word for a kind of thing; the shape of whatever else stands in its place. */
export function kindShape(text: string, aliases: Aliases): string {
  return kindName.test(text) && !number.test(text) ? text : aliases.text(text);
}

function textOf(text: string, key: string, above: string, aliases: Aliases): string {
  if (idKey.test(key)) {
    const owner = rowOwner(text);
    if (idOf(text) !== undefined) return aliases.id(text);
    if (owner !== undefined) return `#row(${aliases.id(owner)})`;
  }
  // {"entity_type": {"value": "profile"}}
  if (kindKey.test(key) || (key === 'value' && kindKey.test(above))) return kindShape(text, aliases);
  return token.test(text) ? aliases.text(text, 40) : valueShape(text, aliases);
}

/** The name of a key, as long as it can only be the site's own and no id or name of somebody. */
export function keyShape(key: string, aliases: Aliases): string {
  const isName = keyName.test(key) && !number.test(key);
  return aliases.known(key) ?? (isName ? key : aliases.text(key, 40));
}

/** JSON as it is built, with every text replaced by its shape and every figure by nines. Stops where the room ends. */
export function jsonShape(root: unknown, aliases: Aliases, room: Room): unknown {
  function shapeOf(value: unknown, key: string, above: string, depth: number): unknown {
    room.left -= 4;
    if (typeof value === 'string') {
      const text = textOf(value, key, above, aliases);
      room.left -= text.length;
      return text;
    }
    if (typeof value === 'number') {
      const nines = Number(String(value).replaceAll(/\d/g, '9'));
      return Number.isFinite(nines) ? nines : 9;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (depth > deepest || room.left < 0) return more;
    if (Array.isArray(value)) {
      const items = value.slice(0, most.items).map((item) => shapeOf(item, key, above, depth + 1));
      return value.length > most.items ? [...items, more] : items;
    }
    const entries = Object.entries(value).slice(0, most.keys);
    const shapes = entries.map(([name, inner]): [string, unknown] => {
      const shape = keyShape(name, aliases);
      room.left -= shape.length;
      return [shape, shapeOf(inner, name, key, depth + 1)];
    });
    return Object.fromEntries(entries.length < Object.keys(value).length ? [...shapes, [more, more]] : shapes);
  }
  return isObject(root) || Array.isArray(root) ? shapeOf(root, '', '', 0) : null;
}
