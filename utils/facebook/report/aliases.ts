import { plainUsername } from '../page-url.ts';
import { idOf } from '../value-text.ts';
import { textShape } from './text-shape.ts';

/** Characters of a text whose shape is told; what comes after is an ellipsis. */
const longestText = 120;

/** Longer than any telephone number: an id wherever it stands. */
const certainId = 16;

/**
 * Names that stand for ids (`#id1`) and usernames (`#user1`) within one report: the same for the same, so that it can
 * be followed who is meant, and nothing that says who. No shape of a text can look like one.
 */
export interface Aliases {
  /** Alias of an id, new if need be. */
  readonly id: (id: string) => string;
  readonly user: (username: string) => string;
  /** The alias, if this text is an id or username that has one. */
  readonly known: (text: string) => string | undefined;
  /** The shape of a text; ids in it by their aliases. */
  readonly text: (text: string, max?: number) => string;
}

export function createAliases(): Aliases {
  const ids = new Map<string, string>();
  const users = new Map<string, string>();
  const named = (names: Map<string, string>, mark: string, text: string) => {
    const name = names.get(text) ?? `#${mark}${names.size + 1}`;
    names.set(text, name);
    return name;
  };
  const id = (text: string) => named(ids, 'id', text);
  const part = (text: string) => (idOf(text) !== undefined && text.length >= certainId ? id(text) : ids.get(text));
  return {
    id,
    user: (text) => named(users, 'user', plainUsername(text)),
    known: (text) => part(text) ?? users.get(plainUsername(text)),
    text(text, max = longestText) {
      const shape = text
        .slice(0, max)
        // A number is an id as a whole or not at all.
        .split(/([0-9]{3,25})/)
        .map((each, index) => (index % 2 === 1 && part(each)) || textShape(each))
        .join('');
      return text.length > max ? `${shape}…` : shape;
    },
  };
}
