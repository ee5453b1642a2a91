import type { Profile } from '../site-blocks.ts';
import { headerBlock, routeBlock, tilesBlock } from '../site-blocks.ts';
import type { HostileDocument } from './hostile-document.ts';
import {
  block,
  blocksOf,
  drawnPage,
  evil,
  hostile,
  hostileHtml,
  hostilePath,
  linked,
  linkedPath,
  tag,
} from './hostile-document.ts';

/** The hostile Page's data, with values for the linked one's profile. */
const rich: Profile = { ...hostile, rows: [['PROFILE_EMAIL', `x@${evil}`]] };
const asLinked: Profile = { ...linked, rows: [['PROFILE_EMAIL', `x@${evil}`]] };

const head = tag('al:android:url', `fb://profile/${linked.id}`);
const canonical = tag('canonical', `https://www.facebook.com${linkedPath}`);
const canonicalById = tag('canonical', `https://www.facebook.com/profile.php?id=${linked.id}`);
const own = blocksOf(rich);
const linkedWhole = blocksOf(asLinked);
const mixed = (one: object, other: object) => block({ ...one, ...other });

type Spoof = readonly [
  what: string,
  parts: { readonly blocks: readonly string[]; readonly head?: string; readonly body?: string },
  reads: HostileDocument['reads'],
  path?: string,
];

const header = (profile: object) => block({ user: { profile_header_renderer: { user: profile } } });
const linkedUser = headerBlock(linked).user.profile_header_renderer.user;
const hostileUser = headerBlock(hostile).user.profile_header_renderer.user;

const spoofs: readonly Spoof[] = [
  ['app links of the linked Page', { head, blocks: own }, 'read'],
  ['the linked Page’s canonical address', { head: canonical, blocks: own }, 'read'],
  ['its canonical address by id', { head: canonicalById, blocks: own }, 'read'],
  ['its whole head', { head: head + canonical + tag('og:title', linked.name), blocks: own }, 'read'],
  ['its whole data after its own', { blocks: [...own, ...linkedWhole] }, 'read'],
  ['its header and Intro before its own', { blocks: [...linkedWhole.slice(1), ...own] }, 'read'],
  ['its route before its own', { blocks: [linkedWhole[0] ?? '', ...own] }, 'read'],
  [
    'its route alone with the hostile username',
    { blocks: [block(routeBlock(linked.id, hostile.username)), ...own.slice(1)] },
    'rendering',
  ],
  [
    'its Intro inside the hostile header',
    { blocks: [own[0] ?? '', mixed(headerBlock(hostile), { more: tilesBlock(asLinked) })] },
    'read',
  ],
  [
    'its header inside a shared post',
    { blocks: [...own, block({ node: { story: { actor: linkedUser, ...headerBlock(linked) } } })] },
    'read',
  ],
  ['its id in the hostile header', { blocks: [own[0] ?? '', header({ ...hostileUser, id: linked.id })] }, 'rendering'],
  [
    'a header whose holder has its id',
    {
      blocks: [
        own[0] ?? '',
        block({ user: { id: linked.id, profile_header_renderer: { user: hostileUser } } }),
        ...own,
      ],
    },
    'read',
  ],
  [
    'its delegate page',
    { blocks: [...own.slice(0, 1), header({ ...hostileUser, delegate_page: { id: linked.pageId } })] },
    'read',
  ],
  ['its name', { blocks: blocksOf({ ...rich, name: linked.name }) }, 'read'],
  [
    'its name and address in the header',
    {
      blocks: [
        own[0] ?? '',
        header({ ...hostileUser, url: `https://www.facebook.com${linkedPath}`, name: linked.name }),
      ],
    },
    'read',
  ],
  [
    'its id as a number',
    { blocks: [...own, block({ user: { id: Number(linked.id), profile_tile_sections: { edges: [] } } })] },
    'read',
  ],
  [
    'its id in other digits',
    { blocks: [...own, header({ ...linkedUser, id: linked.id.replaceAll('1', '\uFF11') })] },
    'read',
  ],
  ['its id with a space', { blocks: [...own, header({ ...linkedUser, id: ` ${linked.id}` })] }, 'read'],
  [
    'its id as a prototype',
    {
      blocks: [
        ...own,
        block({
          user: JSON.parse(
            `{"__proto__":{"id":"${linked.id}"},"profile_header_renderer":{"user":{"__proto__":{"id":"${linked.id}"}}}}`,
          ) as object,
        }),
      ],
    },
    'read',
  ],
  [
    'its id as viewer',
    {
      blocks: [
        block({
          initialRouteInfo: {
            route: {
              ...routeBlock(hostile.id, hostile.username).initialRouteInfo.route,
              rootView: { props: { userID: hostile.id, userVanity: hostile.username, viewerID: linked.id } },
            },
          },
        }),
        ...own.slice(1),
      ],
    },
    'read',
  ],
  ['its tabs and name drawn', { blocks: own, body: drawnPage(linked) }, 'read'],
  [
    'two profiles of one username',
    { blocks: blocksOf({ ...asLinked, username: hostile.username }).concat(own) },
    'rendering',
  ],
  ['its id as a second one in the address', { blocks: own }, 'read', `/profile.php?id=${hostile.id}&id=${linked.id}`],
  ['its data under the address of a photo of it', { blocks: linkedWhole }, 'elsewhere', `${linkedPath}/photos/a.1/2`],
  [
    'its data under the address of a post of it',
    { blocks: linkedWhole },
    'elsewhere',
    `${linkedPath}/posts/pfbid0Evil`,
  ],
  ['its data under its username in Cyrillic', { blocks: linkedWhole }, 'elsewhere', '/gunesk\u0430fe.moda'],
  ['its data under a username with its own inside', { blocks: linkedWhole }, 'rendering', '/guneskafe.moda2'],
  [
    'its data under an address that shows it as a query',
    { blocks: linkedWhole },
    'rendering',
    `${hostilePath}?next=${linkedPath}`,
  ],
  ['its data under a group', { blocks: linkedWhole }, 'elsewhere', '/groups/guneskafe.moda/'],
];

/** Documents of another view that carry ids or data of the linked Page: none of them may pass for it. */
export const spoofedIdentities: readonly HostileDocument[] = spoofs.map(([what, parts, reads, path = hostilePath]) => ({
  what: `spoofed: ${what}`,
  path,
  html: () => hostileHtml({ ...parts, body: parts.body ?? drawnPage(hostile) }),
  reads,
  name: what === 'its name' || what === 'its name and address in the header' ? linked.name : hostile.name,
}));
