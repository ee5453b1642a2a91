import type { Evidence } from './evidence.ts';
import { selector } from './page-contract.ts';
import { pageAddressOf } from './page-url.ts';
import { selectAll } from './select-all.ts';
import { idOf, lineOf, usernameOf } from './value-text.ts';

function contents(document: Document, which: string): readonly string[] {
  return selectAll(document, which).flatMap((meta) => meta.getAttribute('content') ?? []);
}

/**
 * The Page's name from `og:title`, which since 2024 is often "Name | City ST". A name may hold a bar itself, so the
 * description, which begins with the name, decides; undefined when it doesn't.
 */
function nameIn(title: string, description: string): string | undefined {
  const cutAt = title.lastIndexOf(' | ');
  if (cutAt < 0) return title.trim();
  const follows = (name: string) =>
    name !== '' && description.startsWith(name) && /^[.,]/.test(description.slice(name.length));
  return [title.trim(), title.slice(0, cutAt).trim()].find(follows);
}

/**
 * What the document's head says: ids, name, and in English documents a summary with round counts of people. Persons, posts and groups have the same
 * tags, so this is never proof that something is a Page.
 */
export function readMeta(document: Document, language: string): Evidence | null {
  const links = contents(document, selector.appLink).flatMap(
    (link) => /^fb:\/\/profile\/([0-9]{3,25})$/.exec(link)?.[1] ?? [],
  );
  const canonical = selectAll(document, selector.canonical)[0]?.getAttribute('href');
  const address = canonical ? pageAddressOf(canonical) : null;
  const named = address?.by === 'id' ? idOf(address.id) : undefined;
  const ids = new Set(named === undefined ? links : [...links, named]);
  if (ids.size > 1) return null;
  const description = contents(document, selector.description)[0] ?? '';
  const title = contents(document, selector.ogTitle)[0];
  const name = title === undefined ? undefined : nameIn(title, description);
  return {
    source: 'meta',
    places: [...(links.length > 0 ? (['appLink'] as const) : []), ...(named ? (['canonical'] as const) : [])],
    profileId: [...ids][0],
    username: address?.by === 'username' ? usernameOf(address.username) : undefined,
    is: 'unsure',
    name: lineOf(name, 300),
    shown:
      name && language.startsWith('en') && description.startsWith(name)
        ? { summary: lineOf(description.slice(name.length), 300) }
        : {},
    absent: [],
  };
}
