import { drawnCard, drawnRow, shim } from '../drawn-html.ts';
import { drawnWeek } from '../drawn-week.ts';
import type { Profile } from '../site-blocks.ts';
import { headerBlock, routeBlock, tilesBlock } from '../site-blocks.ts';
import type { HostileDocument } from './hostile-document.ts';
import { block, canary, drawnPage, hostile, hostileHtml, hostilePath, tag } from './hostile-document.ts';
import { rowTypes } from './row-types.ts';

/** What owners could write into any text of their Page. */
const payloads: readonly (readonly [what: string, text: string])[] = [
  ['an image with a handler', `<img src=x onerror=${canary}>`],
  ['a script', `<script>${canary}</script>`],
  ['a closed and a new script', `</script><script>${canary}</script>`],
  ['an attribute’s end', `" onfocus="${canary}" autofocus x="`],
  ['an svg', `'><svg/onload=${canary}>`],
  ['a template', `{{constructor.constructor('${canary}')()}}\${${canary}}`],
  ['a script address', `javascript:${canary}`],
  ['a data address', `data:text/html,<script>${canary}</script>`],
  ['right-to-left overrides', '\u202Eafak senüG\u202C \u2066gpj.exe\u2069\u200F'],
  ['zero width and control characters', 'Gü\u200Bneş\u00AD\u0000\u0007\u001B[31m Kafe\uFEFF'],
  ['a homograph of the linked name', 'Gün\u0435ş K\u0430f\u0435'],
  ['half surrogates', 'a\uD800b\uDC00\uD83D'],
  ['noncharacters', '\uFFFF\uFFFE\u{1FFFF}'],
  ['20,000 combining marks', `e${'\u0301'.repeat(20_000)}`],
  ['300,000 letters', 'x'.repeat(300_000)],
  ['a prototype’s name', '__proto__'],
  ['a spreadsheet formula', '=HYPERLINK("https://evil.example","x")+cmd|\' /C calc\'!A0'],
  ['a mail header', 'a@evil.example\r\nBcc: b@evil.example'],
  ['a message template', '{page} {name} %s %n $& $1 \\u0000'],
];

const plainBlocks = [block(routeBlock(hostile.id, hostile.username)), block(headerBlock(hostile))];
const withBlocks = (blocks: readonly unknown[], body = '', head = '') =>
  hostileHtml({ head, blocks: blocks.map((one) => (typeof one === 'string' ? one : block(one))), body });

const bio = (text: string): unknown => {
  const item = `{"profile_status_text":{"text":${JSON.stringify(text)}},"timeline_context_item"`;
  const tiles = JSON.stringify(tilesBlock({ ...hostile, rows: [['WIFI', 'x']] }));
  // A function: in a plain text `$&` would mean something.
  return JSON.parse(tiles.replace('{"timeline_context_item"', () => item));
};
const headOf = (text: string) =>
  tag('og:title', text) + tag('og:description', `${text}. 1,234 likes`) + tag('al:android:url', `fb://profile/${text}`);
const wholePage = (profile: Profile, body: string) =>
  withBlocks([...plainBlocks, tilesBlock(profile)], drawnPage(hostile, body));

/** Where such a text can stand. */
const places: readonly (readonly [where: string, html: (text: string) => string])[] = [
  [
    'the name',
    (name) => withBlocks([plainBlocks[0], headerBlock({ ...hostile, name })], drawnPage({ ...hostile, name })),
  ],
  [
    'description and every row of the Intro',
    (text) =>
      withBlocks(
        [
          ...plainBlocks,
          bio(text),
          tilesBlock({ ...hostile, rows: rowTypes.map((type) => [type, `Page · ${text}`, shim(text.toWellFormed())]) }),
        ],
        drawnPage(hostile),
      ),
  ],
  ['the head', (text) => withBlocks(plainBlocks, drawnPage(hostile), headOf(text))],
  [
    'every drawn row',
    (text) =>
      wholePage(
        hostile,
        drawnCard('Intro', [
          drawnRow(` · ${text}`, { bold: 'Page' }),
          drawnRow(text),
          drawnRow(text, { href: shim(text.toWellFormed()) }),
          drawnRow('x', { small: text }),
        ]),
      ),
  ],
  [
    'weekly hours',
    (text) =>
      withBlocks(
        plainBlocks,
        drawnPage(hostile) +
          drawnWeek(
            ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', text].map((day) => ({
              day,
              hours: `9:00 AM - 5:00 PM ${text}`,
            })),
            'dialog',
          ).replace(/^<div role="main">.*?<\/h1><\/div>/s, ''),
      ),
  ],
];

/** A name of which nothing is left is none; it may come from the head, then. */
export const hostileTexts: readonly HostileDocument[] = places.flatMap(([where, html]) =>
  payloads.map(([what, text]) => ({
    what: `${what} in ${where}`,
    path: hostilePath,
    html: () => html(text),
    reads: 'read' as const,
  })),
);
