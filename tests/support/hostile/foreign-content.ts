import { drawnCard, drawnRow, shim } from '../drawn-html.ts';
import { drawnWeek } from '../drawn-week.ts';
import type { Profile } from '../site-blocks.ts';
import { headerBlock, tilesBlock } from '../site-blocks.ts';
import type { HostileDocument } from './hostile-document.ts';
import {
  block,
  blocksOf,
  canary,
  drawnPage,
  evil,
  hostile,
  hostileHtml,
  linked,
  linkedPath,
  rawBlock,
} from './hostile-document.ts';

const stranger: Profile = {
  ...hostile,
  rows: [
    ['PROFILE_PHONE', '0532 666 66 66'],
    ['PROFILE_EMAIL', `x@${evil}`],
    ['WEBSITE', evil, shim(`https://${evil}/`)],
    ['ADDRESS', `1 Evil Street, ${evil}`],
  ],
};
const own = blocksOf(linked);
const rows = [drawnRow(`x@${evil}`), drawnRow(evil, { href: shim(`https://${evil}/`) }), drawnRow('0532 666 66 66')];
const chat = (mark: string) =>
  `<a role="link" aria-label="WhatsApp" href="${shim(`https://api.whatsapp.com/send?phone=905326666666&${mark}`)}">${evil}</a>`;
const article = (html: string) => `<div role="feed"><div role="article"><h3>x</h3>${html}</div></div>`;
const dialog = (html: string) => `<div role="dialog">${html}</div>`;
const actions = `<div class="row">${['Message', 'Follow', 'WhatsApp'].map((label) => `<div role="button" aria-label="${label}">${evil}</div>`).join('')}</div>`;
const week = (role: string) =>
  drawnWeek(
    ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map((day) => ({
      day,
      hours: `1:00 AM - 2:00 AM ${evil}`,
    })),
    'dialog',
  )
    .replace(/^<div role="main">.*?<\/h1><\/div>/s, '')
    .replace('role="dialog"', role);

type Case = readonly [
  what: string,
  parts: { readonly blocks?: readonly string[]; readonly body?: string; readonly over?: string },
];

const cases: readonly Case[] = [
  ['a post with rows like the Intro’s', { body: article(rows.join('')) }],
  ['a comment with a chat button', { body: article(chat('app=facebook&entry_point=page_cta')) }],
  ['an advert with a chat link', { body: `<div>${chat('app=facebook')}</div>` }],
  ['a fake row of actions in a post', { body: article(actions) }],
  ['a fake row of actions below the tabs', { body: `<div>${actions}</div>` }],
  ['a fake row of actions in a dialog', { over: dialog(actions) }],
  ['a suggested Page’s card', { body: drawnCard(`<a href="/${hostile.username}">Hostile</a>`, rows) }],
  ['a form with rows', { body: `<form><input name="closest">${rows.join('')}</form>` }],
  ['a post with a week of hours', { body: article(week('')) }],
  [
    'a dialog of a post with a week of hours and a form',
    { over: week('role="dialog"').replace('<h2>', '<form><input name="matches"></form><h2>') },
  ],
  ['a hover card of a Page', { over: dialog(drawnPage(hostile, drawnCard('Intro', rows)).replace('role="main"', '')) }],
  ['a second, hidden view', { over: `<div hidden>${drawnPage(hostile, drawnCard('Intro', rows))}</div>` }],
  [
    'suggestions in the data',
    {
      blocks: [
        block({
          user: {
            id: linked.id,
            suggestions: { edges: [{ node: { ...headerBlock(stranger).user, ...tilesBlock(stranger).user } }] },
          },
        }),
      ],
    },
  ],
  [
    'an Intro of nobody’s',
    { blocks: [block({ user: { profile_tile_sections: tilesBlock(stranger).user.profile_tile_sections } })] },
  ],
  [
    'an Intro with two owners',
    {
      blocks: [
        block({ user: { id: linked.id, profile_tile_sections: tilesBlock(stranger).user.profile_tile_sections } }),
      ],
    },
  ],
  [
    'JSON in a comment’s text',
    { blocks: [block({ comment: { text: JSON.stringify(tilesBlock({ ...stranger, id: linked.id })) } })] },
  ],
  [
    'JSON in a comment’s text, cut out',
    {
      blocks: [
        rawBlock(`{"text":"${JSON.stringify(tilesBlock({ ...stranger, id: linked.id })).replaceAll('"', '\\"')}`),
      ],
    },
  ],
  [
    'JSON as text on screen',
    { body: article(JSON.stringify(tilesBlock({ ...stranger, id: linked.id })).replaceAll('<', '&lt;')) },
  ],
  [
    'a name with markup in a post',
    { body: article(`<span dir="auto">&lt;img src=x onerror=${canary}&gt; ${evil}</span>`) },
  ],
];

/** The linked Page’s own view, with something in it that strangers brought there: nothing of that may become a fact. */
export const foreignContent: readonly HostileDocument[] = cases.map(
  ([what, { blocks = [], body = '', over = '' }]) => ({
    what: `in the linked Page’s view: ${what}`,
    path: linkedPath,
    html: () => hostileHtml({ blocks: [...own, ...blocks], body: drawnPage(linked, body) + over }),
    reads: 'read',
    name: linked.name,
  }),
);
