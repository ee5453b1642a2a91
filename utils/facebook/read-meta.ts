import type { PageSnapshot } from '../core/business/page-snapshot.ts';
import type { Evidence } from './evidence.ts';
import { pageAddressOf } from './page-url.ts';
import { idOf, lineOf } from './value-text.ts';

/**
 * The Page's name from `og:title`, which since 2024 is often "Name | City ST". A name may hold a bar itself, so the
 * description, which begins with the name, decides; undefined when it doesn't.
 */
function nameIn(title: string, description: string): string | undefined {
  const cutAt = title.lastIndexOf(' | ');
  if (cutAt < 0) return title.trim();
  return [title, title.slice(0, cutAt)]
    .map((name) => name.trim())
    .find((name) => name && description.startsWith(name) && /[.,]/.test(description.charAt(name.length)));
}

/**
 * What the document's head says: ids, name, and in English documents a summary with round counts of people. Persons,
 * posts and groups have the same tags, so this is never proof that something is a Page.
 */
export function readMeta({ head, language }: Pick<PageSnapshot, 'head' | 'language'>): readonly Evidence[] {
  const values = (...names: readonly string[]) =>
    head.filter(([name]) => names.includes(name)).map(([, value]) => value);
  const appLinks = head.filter(([name]) => name.startsWith('al:')).map(([, value]) => value);
  const links = appLinks.flatMap((link) => idOf(link.split('fb://profile/')[1]) ?? []);
  const address = pageAddressOf(values('canonical')[0] ?? '');
  const named = address?.by === 'id' ? [address.id] : [];
  const [profileId, ...others] = new Set([...links, ...named]);
  if (others.length > 0) return [];
  const [description = ''] = values('og:description', 'description');
  const name = nameIn(values('og:title')[0] ?? '', description) ?? '';
  const summary = language.startsWith('en') && name && description.startsWith(name) && description.slice(name.length);
  return [
    {
      source: 'meta',
      places: [...links.slice(0, 1).map(() => 'appLink' as const), ...named.map(() => 'canonical' as const)],
      profileId,
      username: address?.by === 'username' ? address.username : undefined,
      is: 'unsure',
      name: lineOf(name, 300),
      shown: { summary: lineOf(summary, 300) },
      absent: [],
    },
  ];
}
