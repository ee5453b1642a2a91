import { headerBlock, routeBlock, tilesBlock } from '../site-blocks.ts';
import type { HostileDocument } from './hostile-document.ts';
import { blocksOf, drawnPage, hostile, hostileHtml, hostilePath, linked, rawBlock } from './hostile-document.ts';

const own = JSON.stringify({ ...headerBlock(hostile), ...routeBlock(hostile.id, hostile.username) });
const keys = ['profile_header_renderer', 'profile_tile_sections', 'about_app_sections', 'initialRouteInfo'];
const each = (value: string) => `{${keys.map((key) => `"${key}":${value}`).join(',')},"id":"${hostile.id}"}`;
const nest = (depth: number, inner: string, [open, close]: readonly [string, string]) =>
  open.repeat(depth) + inner + close.repeat(depth);
const named = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'toJSON', 'length'];
const planted = (key: string, value: string) => own.replaceAll('"user":{', `"user":{"${key}":${value},`);
const evilUser = `{"id":"${linked.id}","name":"Polluted","polluted":true,"is_additional_profile_plus":true}`;

const alone: readonly (readonly [what: string, block: string])[] = [
  ['10,000 objects deep', nest(10_000, '{"profile_header_renderer":null}', ['{"a":', '}'])],
  ['10,000 headers deep', nest(10_000, 'null', ['{"profile_header_renderer":', '}'])],
  ['10,000 lists deep', nest(10_000, '{"profile_tile_sections":[]}', ['[', ']'])],
  ['a million brackets', `{"profile_tile_sections":${'['.repeat(1_000_000)}`],
  ['a string that never ends', `{"initialRouteInfo":{"route":"${'\\"'.repeat(200_000)}`],
  ['a route that never ends', `{"initialRouteInfo":{"route":${'{"a":'.repeat(100_000)}`],
  ['cut off in the middle', own.slice(0, Math.floor(own.length / 2))],
  ['a comma too many', own.replace('}', ',}')],
  ['JavaScript', `(()=>(${own}))()`],
  ['a mark at the start', `\uFEFF\uFFFE${own}`],
  ['null for everything', each('null')],
  ['numbers for everything', each('1e309')],
  ['lists for everything', each('[[[]]]')],
  ['texts for everything', each('"\\ud800"')],
  ['empty objects for everything', each('{"user":{},"edges":{},"route":{"rootView":{"props":{}}}}')],
  ['a half surrogate in every key', own.replaceAll('"id"', '"id\\ud800"').replaceAll('"userID"', '"\\udc00"')],
  ['numbers beyond all bounds', own.replaceAll(`"${hostile.id}"`, '1e400')],
  ['the same keys 10,000 times', `{${'"profile_header_renderer":{},'.repeat(10_000)}"x":1}`],
];

const beside: readonly (readonly [what: string, block: string])[] = named.map((key) => [
  `a key named ${key} in every object`,
  planted(key, evilUser),
]);

const about = (what: string, blocks: readonly string[], reads: HostileDocument['reads']): HostileDocument => ({
  what: `data: ${what}`,
  path: hostilePath,
  html: () => hostileHtml({ blocks, body: drawnPage(hostile) }),
  reads,
});

/** Embedded data that is no data, or not of the shape it should have. */
export const brokenData: readonly HostileDocument[] = [
  ...alone.map(([what, text]) => about(what, [rawBlock(text)], 'rendering')),
  ...alone.map(([what, text]) => about(`${what}, beside whole data`, [rawBlock(text), ...blocksOf(hostile)], 'read')),
  ...beside.map(([what, text]) => about(what, [rawBlock(text)], 'read')),
  about(
    'an Intro of wrong types',
    [...blocksOf(hostile), rawBlock(JSON.stringify(tilesBlock(hostile)).replace('"nodes":[', '"nodes":{"0":'))],
    'read',
  ),
];
