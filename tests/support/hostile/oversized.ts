import { drawnCard, drawnRow } from '../drawn-html.ts';
import { headerBlock, routeBlock } from '../site-blocks.ts';
import type { HostileDocument } from './hostile-document.ts';
import { block, blocksOf, drawnPage, hostile, hostileHtml, hostilePath, rawBlock, tag } from './hostile-document.ts';

const million = 1_000_000;
const ownBlocks = blocksOf(hostile);
const tiles = (count: number, tile: string) =>
  `{"user":{"profile_tile_sections":{"edges":[${`${tile},`.repeat(count)}${tile}]},"id":"${hostile.id}"}}`;
const wholeTile =
  '{"node":{"profile_tile_section_type":"INTRO","profile_tile_views":{"nodes":[{"view_style_renderer":{"view":{"profile_tile_items":{"nodes":[]}}}}]}}}';
const deep = (depth: number, inner: string) => `${'<div>'.repeat(depth)}${inner}${'</div>'.repeat(depth)}`;

const documents: readonly (readonly [
  what: string,
  make: () => Parameters<typeof hostileHtml>[0],
  reads: HostileDocument['reads'],
])[] = [
  [
    'a block of 10 MB with our keys',
    () => ({
      blocks: [rawBlock(`{"profile_header_renderer":"${'x'.repeat(10 * million)}"}`), ...ownBlocks],
      body: drawnPage(hostile),
    }),
    'read',
  ],
  [
    'its own data in a block of 10 MB',
    () => ({
      blocks: [block([routeBlock(hostile.id, hostile.username), headerBlock(hostile), 'x'.repeat(10 * million)])],
      body: drawnPage(hostile),
    }),
    'rendering',
  ],
  [
    'five blocks of 3 MB with our keys',
    () => ({
      blocks: [
        ...ownBlocks,
        ...Array.from({ length: 5 }, () => rawBlock(`{"profile_tile_sections":"${'x'.repeat(3 * million)}"}`)),
      ],
      body: drawnPage(hostile),
    }),
    'read',
  ],
  [
    '1,000 blocks with our keys',
    () => ({
      blocks: [...ownBlocks, ...Array.from({ length: 1000 }, () => rawBlock('{"profile_header_renderer":{}}'))],
      body: drawnPage(hostile),
    }),
    'read',
  ],
  [
    '10,000 blocks without',
    () => ({
      blocks: [...ownBlocks, ...Array.from({ length: 10_000 }, () => rawBlock('{}'))],
      body: drawnPage(hostile),
    }),
    'read',
  ],
  [
    '100,000 tiles',
    () => ({ blocks: [...ownBlocks, rawBlock(tiles(100_000, '{"node":{}}'))], body: drawnPage(hostile) }),
    'read',
  ],
  [
    '100,000 whole tiles',
    () => ({ blocks: [...ownBlocks, rawBlock(tiles(100_000, wholeTile))], body: drawnPage(hostile) }),
    'read',
  ],
  [
    'a name of 5 MB',
    () => ({
      blocks: [
        block(routeBlock(hostile.id, hostile.username)),
        block(headerBlock({ ...hostile, name: 'x'.repeat(3 * million) })),
      ],
      body: drawnPage({ ...hostile, name: 'x'.repeat(5 * million) }),
    }),
    'read',
  ],
  [
    '1,000 tags in the head',
    () => ({ head: tag('og:title', 'x'.repeat(10_000)).repeat(1000), blocks: ownBlocks, body: drawnPage(hostile) }),
    'read',
  ],
  ['100,000 elements', () => ({ blocks: ownBlocks, body: drawnPage(hostile, '<p>x</p>'.repeat(100_000)) }), 'read'],
  [
    '5,000 drawn rows',
    () => ({
      blocks: ownBlocks,
      body: drawnPage(
        hostile,
        drawnCard(
          'Intro',
          Array.from({ length: 5000 }, () => drawnRow('0532 666 66 66')),
        ),
      ),
    }),
    'read',
  ],
  [
    '20,000 buttons',
    () => ({
      blocks: ownBlocks,
      body: drawnPage(hostile, '', '<div role="button" aria-label="x"></div>'.repeat(20_000)),
    }),
    'read',
  ],
  [
    '1,000 dialogs',
    () => ({
      blocks: ownBlocks,
      body: drawnPage(hostile) + '<div role="dialog"><p>1</p><p>2</p><p>3</p></div>'.repeat(1000),
    }),
    'read',
  ],
  ['10,000 elements deep', () => ({ blocks: ownBlocks, body: drawnPage(hostile) + deep(10_000, 'x') }), 'read'],
  ['a header 400 elements deep', () => ({ blocks: ownBlocks, body: deep(400, drawnPage(hostile)) }), 'read'],
  [
    '20,000 attributes',
    () => ({
      blocks: ownBlocks,
      body: `${drawnPage(hostile)}<div ${Array.from({ length: 20_000 }, (_, index) => `data-a${index}=x`).join(' ')}></div>`,
    }),
    'read',
  ],
];

/** jsdom takes seconds for these. */
const heavy = new Set(['100,000 elements', '5,000 drawn rows', '10,000 elements deep', '20,000 attributes']);

/** Documents that are far too large somewhere. What is too long is dropped; the rest is read as ever. */
export const oversized: readonly HostileDocument[] = documents.map(([what, make, reads]) => ({
  what: `size: ${what}`,
  path: hostilePath,
  html: () => hostileHtml(make()),
  reads,
  onlyInBrowsers: heavy.has(what),
  ...(what.startsWith('a name of') ? { name: 'x'.repeat(300) } : {}),
}));
