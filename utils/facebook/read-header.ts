import type { Evidence } from './evidence.ts';
import type { JsonObject } from './json-tree.ts';
import { at, listAt, textAt } from './json-tree.ts';
import * as seen from './page-contract.ts';
import { usernameIn } from './page-url.ts';
import { addressTextOf, idOf, lineOf } from './value-text.ts';

function isPage(user: unknown): Evidence['is'] {
  const plus = at(user, 'is_additional_profile_plus');
  const page = at(user, 'delegate_page');
  const transition = textAt(user, 'profile_plus_transition_path') ?? '';
  if (idOf(at(page, 'id')) || plus === true || /^(?:PAGE|ADDITIONAL_PROFILE_CREATION)/.test(transition)) return 'page';
  return plus === false || page === null ? 'notPage' : 'unsure';
}

/** One profile header. Without an id of its own it is about the user that holds it. */
export function readHeader(owner: JsonObject, holder: string | undefined): Evidence | undefined {
  const user = at(owner, seen.headerKey, 'user');
  const profileId = idOf(at(user, 'id')) ?? holder;
  if (profileId === undefined || (holder !== undefined && holder !== profileId)) return undefined;
  const followers = listAt(user, 8, 'profile_social_context', 'content').find((item) =>
    seen.followersLinkMark.test(textAt(item, 'uri') ?? ''),
  );
  return {
    source: 'payload',
    places: ['header'],
    profileId,
    pageId: idOf(at(user, 'delegate_page', 'id')),
    username: usernameIn(textAt(user, 'url')),
    is: isPage(user),
    name: lineOf(at(user, 'name'), 300),
    shown: {
      verified: [at(user, 'show_verified_badge_on_profile'), at(user, 'is_verified')].find(
        (value) => typeof value === 'boolean',
      ),
      picture: addressTextOf(textAt(user, 'profilePicLarge', 'uri') ?? textAt(user, 'profilePicMedium', 'uri')),
      cover: addressTextOf(textAt(user, 'cover_photo', 'photo', 'image', 'uri')),
      followersText: lineOf(at(followers, 'text', 'text')),
    },
    absent: at(user, 'cover_photo') === null ? ['cover'] : [],
  };
}
