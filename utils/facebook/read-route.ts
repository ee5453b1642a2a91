import type { Evidence } from './evidence.ts';
import { at, isObject, objectAfterKey, ownersOf, textAt } from './json-tree.ts';
import * as seen from './page-contract.ts';
import { idOf, usernameOf } from './value-text.ts';

function evidenceOf(route: unknown): Evidence {
  const props = at(route, 'rootView', 'props');
  const entity = textAt(route, 'entityKeyConfig', 'entity_type', 'value') ?? seen.profileEntityMark;
  const trace = textAt(route, 'tracePolicy') ?? '';
  const profileId = idOf(at(props, 'userID'));
  const isPage = textAt(route, seen.routeNameKey)?.includes(seen.pageRouteMark) || trace.includes('profile.plus');
  const isOther = trace === seen.personTraceMark || entity !== seen.profileEntityMark;
  const viewer = at(props, 'viewerID');
  return {
    source: 'payload',
    places: profileId ? ['route'] : [],
    profileId,
    username: usernameOf(at(props, 'userVanity')),
    is: isOther ? 'notPage' : isPage ? 'page' : 'unsure',
    // "Name | City" since 2024: the plain name comes from the header or the meta tags.
    // "0" and null are nobody; undefined when the route doesn't say.
    viewerId: viewer === null || viewer === '0' ? '0' : idOf(viewer),
    shown: {},
    absent: [],
  };
}

/** What the document itself was made for, from the text of the block that holds the route. */
export function readRoute(block: string): readonly Evidence[] {
  const route = at(objectAfterKey(block, seen.routeKey), 'route');
  return isObject(route) ? [evidenceOf(route)] : [];
}

/** The routes of an answer: where an in-app navigation leads. One that names no profile says nothing of a Page. */
export function routesIn(answer: unknown): readonly Evidence[] {
  return ownersOf(answer, seen.routeNameKey)
    .map(evidenceOf)
    .filter(({ profileId }) => profileId !== undefined);
}
