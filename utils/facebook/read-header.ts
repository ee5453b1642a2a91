import type { Evidence } from './evidence.ts';
import { at, listAt, ownersOf, textAt } from './json-tree.ts';
import { payloadKey, payloadMark } from './page-contract.ts';
import { pageAddressOf } from './page-url.ts';
import { addressTextOf, idOf, lineOf, usernameOf } from './value-text.ts';

function boolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** The username in an address, if it has one: people and Pages without a username have an id there. */
export function usernameIn(url: string | undefined): string | undefined {
  const address = url === undefined ? null : pageAddressOf(url);
  return address?.by === 'username' ? usernameOf(address.username) : undefined;
}

function isPage(user: unknown): Evidence['is'] {
  const plus = at(user, 'is_additional_profile_plus');
  const page = at(user, 'delegate_page');
  const transition = textAt(user, 'profile_plus_transition_path') ?? '';
  if (idOf(at(page, 'id')) !== undefined || plus === true || /^(?:PAGE|ADDITIONAL_PROFILE_CREATION)/.test(transition))
    return 'page';
  return plus === false || page === null ? 'notPage' : 'unsure';
}

function readUser(user: unknown, profileId: string): Evidence {
  const picture = textAt(user, 'profilePicLarge', 'uri') ?? textAt(user, 'profilePicMedium', 'uri');
  const followers = listAt(user, 8, 'profile_social_context', 'content').find((item) =>
    payloadMark.followersLink.test(textAt(item, 'uri') ?? ''),
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
      verified: boolean(at(user, 'show_verified_badge_on_profile')) ?? boolean(at(user, 'is_verified')),
      picture: addressTextOf(picture),
      cover: addressTextOf(textAt(user, 'cover_photo', 'photo', 'image', 'uri')),
      followersText: lineOf(at(followers, 'text', 'text'), 200),
    },
    absent: at(user, 'cover_photo') === null ? ['cover'] : [],
  };
}

/** The profile headers in a parsed block. A header without an id of its own hangs on the user that holds it. */
export function readHeaders(block: unknown): readonly Evidence[] {
  return ownersOf(block, payloadKey.header).flatMap((owner) => {
    const user = at(owner, payloadKey.header, 'user');
    const own = idOf(at(user, 'id'));
    const holder = idOf(at(owner, 'id'));
    const profileId = own ?? holder;
    const agree = own === undefined || holder === undefined || own === holder;
    return profileId !== undefined && agree ? [readUser(user, profileId)] : [];
  });
}
