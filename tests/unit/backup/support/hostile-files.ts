import { type Json, openFile, type OpenFile } from './backup-world.ts';

/** A backup bent by hand, and what becomes of it: refused for a reason, or harmless. */
export interface HostileFile {
  readonly what: string;
  readonly text: string;
  readonly why: string;
}

type Bend = (file: OpenFile) => unknown;
type Entry = OpenFile['businesses'][number];

const first = (file: OpenFile): Entry => {
  const [entry] = file.businesses;
  if (entry === undefined) throw new Error('the sample has no business');
  return entry;
};
const profile =
  (part: Json): Bend =>
  (file) =>
    Object.assign(first(file).business.profile, part);
const business =
  (part: Json): Bend =>
  (file) =>
    Object.assign(first(file).business, part);
const link =
  (part: Json): Bend =>
  (file) =>
    Object.assign(first(file).business.link ?? {}, part);
const page =
  (part: Json): Bend =>
  (file) =>
    Object.assign(first(file).business.link?.['page'] as Json, part);
const change =
  (part: Json): Bend =>
  (file) =>
    Object.assign(first(file).history.changes[0] ?? {}, part);
const deep = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

const bent: readonly (readonly [what: string, why: string, bend: Bend])[] = [
  ['a newer version', 'newer', (file) => (file.version = 2)],
  ['a version that is text', 'notABackup', (file) => (file.version = '1')],
  ['version 0', 'notABackup', (file) => (file.version = 0)],
  ['another format', 'notABackup', (file) => Object.assign(file, { format: 'other' })],
  ['a further key', 'damaged', (file) => Object.assign(file, { more: true })],
  ['no settings', 'damaged', (file) => Reflect.deleteProperty(file, 'settings')],
  ['settings of another shape', 'damaged', (file) => (file.settings = { version: 1, theme: 'dark' })],
  ['settings nested deep', 'damaged', (file) => (file.settings['syncFields'] = deep(500))],
  ['businesses that are no list', 'damaged', (file) => Object.assign(file, { businesses: {} })],
  ['a business twice', 'twice', (file) => file.businesses.push(first(file))],
  ['5,001 businesses', 'tooMany', (file) => (file.businesses = Array.from({ length: 5001 }, () => first(file)))],
  ['a number twice', 'numberTwice', (file) => file.businesses.push(copyOf(first(file), { link: null }))],
  ['a Page twice', 'pageTwice', (file) => file.businesses.push(copyOf(first(file), {}, '+905551112233'))],
  ['a history of another business', 'damaged', (file) => (first(file).history['business'] = 'business-else')],
  ['a change twice', 'damaged', (file) => first(file).history.changes.push(first(file).history.changes[0] ?? {})],
  ['101 changes', 'damaged', (file) => (first(file).history.changes = Array.from({ length: 101 }, changeNumber))],
  ['100,000 changes', 'damaged', (file) => (first(file).history.changes = Array.from({ length: 100_000 }, () => ({})))],
  ['no business in an entry', 'damaged', (file) => Reflect.deleteProperty(first(file), 'business')],
  ['a business that is text', 'damaged', (file) => Object.assign(first(file), { business: 'x' })],
  ['a business that is null', 'damaged', (file) => Object.assign(file, { businesses: [null] })],
  ['a business of version 2', 'damaged', business({ version: 2 })],
  ['an id that climbs folders', 'damaged', business({ id: '../../settings' })],
  ['a revision that could not be raised', 'damaged', business({ rev: Number.MAX_SAFE_INTEGER })],
  ['revision 0', 'damaged', business({ rev: 0 })],
  ['a broken revision', 'damaged', business({ rev: 1.5 })],
  ['a key that is not ours', 'damaged', business({ html: '<script>' })],
  ['nesting in an unknown key', 'damaged', business({ x: deep(1000) })],
  ['a number that is none', 'damaged', profile({ phone: '0532' })],
  ['a number with script', 'damaged', profile({ phone: '+90532<script>' })],
  ['no name', 'damaged', profile({ name: '' })],
  ['a name that is a list', 'damaged', profile({ name: ['x'] })],
  ['a long name', 'damaged', profile({ name: 'x'.repeat(101) })],
  ['a long description', 'damaged', profile({ description: 'x'.repeat(513) })],
  ['a script for a website', 'damaged', profile({ websites: ['javascript:alert(1)'] })],
  ['data for a website', 'damaged', profile({ websites: ['data:text/html,x'] })],
  ['a file for a website', 'damaged', profile({ websites: ['file:///etc/passwd'] })],
  ['three websites', 'damaged', profile({ websites: ['https://a.example', 'https://b.example', 'https://c.example'] })],
  ['an email with a header', 'damaged', profile({ email: 'a@b.example\nBcc: c@d.example' })],
  ['a script for a picture', 'damaged', profile({ picture: 'javascript:alert(1)' })],
  ['hours of day 25', 'damaged', profile({ hours: { timezone: 'UTC', config: { x: { mode: 'open_24h' } } } })],
  ['a time zone with a path', 'damaged', profile({ timezone: '<img src=x>' })],
  ['a link that leads elsewhere', 'wrongAddress', page({ url: 'https://facebook.com.evil.example/ornekfirin' })],
  ['a link to another Page', 'wrongAddress', page({ url: 'https://www.facebook.com/baskasi' })],
  ['a link to a redirect', 'wrongAddress', page({ url: 'https://l.facebook.com/l.php?u=https://evil.example' })],
  ['a link by http', 'wrongAddress', page({ url: 'http://www.facebook.com/ornekfirin' })],
  ['a link that is a script', 'damaged', page({ url: 'javascript:alert(1)' })],
  ['a Page id that is text', 'damaged', page({ profileId: '__proto__' })],
  ['a sync of another kind', 'damaged', link({ sync: 'export' })],
  ['a moment beyond all dates', 'damaged', link({ lastSeenAt: 9e15 })],
  ['a moment that is text', 'damaged', link({ linkedAt: 'yesterday' })],
  ['a moment below zero', 'damaged', link({ linkedAt: -1 })],
  ['a change beyond all dates', 'damaged', change({ at: 8.65e15 })],
  ['a cause of another kind', 'damaged', change({ cause: 'hack' })],
  ['an old link that leads elsewhere', 'wrongAddress', (file) => change({ link: elsewhere(file) })(file)],
  ['a made-up field in a change', 'damaged', change({ before: { html: 'x' } })],
];

function copyOf({ business: own, history }: Entry, part: Json, phone?: string): Entry {
  const copy = structuredClone(own);
  Object.assign(copy, { id: 'business-copy' }, part);
  if (phone !== undefined) copy.profile['phone'] = phone;
  return { business: copy, history: { ...structuredClone(history), business: 'business-copy' } };
}

function elsewhere(file: OpenFile): unknown {
  const copy = structuredClone(first(file).business.link) as { page: Json };
  copy.page['url'] = 'https://evil.example/';
  return copy;
}

const changeNumber = (_: unknown, index: number): Json => ({
  id: `change-${index}`,
  at: 1,
  cause: 'edit',
  before: {},
  after: {},
});

const texts: readonly (readonly [what: string, why: string, text: string])[] = [
  ['nothing', 'empty', ''],
  ['spaces', 'empty', ' \n\t'],
  ['a picture', 'notJson', '\u0089PNG\r\n\u001a\n\0\0\0'],
  ['a web page', 'notJson', '<!doctype html><script>alert(1)</script>'],
  ['a program', 'notJson', 'process.exit(1)'],
  ['text', 'notABackup', '"kopru-backup"'],
  ['null', 'notABackup', 'null'],
  ['a list', 'notABackup', '[]'],
  ['an empty object', 'notABackup', '{}'],
  ['a million brackets', 'notJson', '['.repeat(1_000_000)],
  ['a nest of 200,000', 'notABackup', '['.repeat(200_000) + ']'.repeat(200_000)],
  ['a prototype alone', 'notABackup', '{"__proto__":{"format":"kopru-backup","version":1}}'],
  ['21 MB', 'tooLarge', 'x'.repeat(21 * 1024 * 1024)],
  ['a constructor', 'notABackup', '{"constructor":{"prototype":{"format":"kopru-backup"}},"version":1}'],
];

/** Backups that somebody bent on purpose, each with the reason why it must be refused. */
export async function hostileFiles(): Promise<HostileFile[]> {
  const made: HostileFile[] = texts.map(([what, why, text]) => ({ what, why, text }));
  const plain = JSON.stringify(await openFile());
  for (const [what, why, bend] of bent) {
    const file = JSON.parse(plain) as OpenFile;
    bend(file);
    made.push({ what, why, text: JSON.stringify(file) });
  }
  return made;
}

/** The path of every object in a value, for planting something into each of them. */
export function objectsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, part]) => objectsIn(part, [...path, key]));
  return Array.isArray(value) ? inside : [path, ...inside];
}
