import type { Evidence } from './evidence.ts';
import { at, isObject, objectAfterKey, textAt } from './json-tree.ts';
import { payloadKey, payloadMark } from './page-contract.ts';
import { idOf, usernameOf } from './value-text.ts';

/** What the document itself was made for, from the text of the block that holds the route. */
export function readRoute(block: string): readonly Evidence[] {
  const route = at(objectAfterKey(block, payloadKey.route), 'route');
  if (!isObject(route)) return [];
  const props = at(route, 'rootView', 'props');
  const entity = textAt(route, 'entityKeyConfig', 'entity_type', 'value');
  const trace = textAt(route, 'tracePolicy') ?? '';
  const profileId = idOf(at(props, 'userID'));
  const isPage = textAt(route, 'canonicalRouteName')?.includes(payloadMark.pageRoute) || trace.includes('profile.plus');
  const isOther = trace === payloadMark.personTrace || (entity !== undefined && entity !== payloadMark.profileEntity);
  return [
    {
      source: 'payload',
      places: profileId ? ['route'] : [],
      profileId,
      username: usernameOf(at(props, 'userVanity')),
      is: isOther ? 'notPage' : isPage ? 'page' : 'unsure',
      // "Name | City" since 2024: the plain name comes from the header or the meta tags.
      viewerId: viewerOf(at(props, 'viewerID')),
      shown: {},
      absent: [],
    },
  ];
}

/** "0" and null are nobody; undefined when the route doesn't say. */
function viewerOf(value: unknown): string | undefined {
  return value === null ? '0' : value === '0' ? value : idOf(value);
}
