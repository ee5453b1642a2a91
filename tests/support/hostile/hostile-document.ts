import { gunesKafe } from '../../stand-in/demo/gunes-kafe.ts';
import { facebookJson } from '../../stand-in/documents/facebook-json.ts';
import { drawnView } from '../drawn-html.ts';
import type { Profile } from '../site-blocks.ts';
import { headerBlock, routeBlock, tilesBlock } from '../site-blocks.ts';

/** A document that somebody made to do harm, as facebook.com would serve it. */
export interface HostileDocument {
  readonly what: string;
  /** Path and query: the linked Page's own where strangers bring something into its view. */
  readonly path: string;
  /** Made when it is asked for: some are megabytes. */
  readonly html: () => string;
  /** What reading must come to. */
  readonly reads: 'read' | 'rendering' | 'elsewhere' | 'wall';
  /** Too much for a document that isn't a browser's. */
  readonly onlyInBrowsers?: boolean;
  /** For `read`: the name, where it is not the hostile Page's own. */
  readonly name?: string;
}

/** The Page that a business is linked to, with sync on: nothing here may change or pass for it. */
export const linked = {
  id: gunesKafe.profileId,
  pageId: gunesKafe.pageId,
  username: 'guneskafe.moda',
  name: gunesKafe.name,
} satisfies Profile;

/** The Page whose owner is hostile. */
export const hostile = {
  id: '100055500000666',
  pageId: '555000000000666',
  username: 'hostile.page',
  name: 'Hostile Page',
} satisfies Profile;

export const hostilePath = `/${hostile.username}`;
export const linkedPath = gunesKafe.path;

/** Every value by which a stranger tries to get into the linked Page's facts holds this. */
export const evil = 'evil.example';

/** What an injected script would do first: a page that defines it counts the calls. */
export const canary = 'canary()';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A tag of the head; names as in a real one. */
export const tag = (name: string, value: string) =>
  name === 'canonical'
    ? `<link rel="canonical" href="${escaped(value)}">`
    : `<meta property="${name}" content="${escaped(value)}">`;

/** A block with a text of its own, which may be no JSON at all; `<` as the site writes it. */
export const rawBlock = (json: string) =>
  `<script type="application/json" data-sjs>${json.replaceAll('<', String.raw`\u003C`)}</script>`;
export const block = (value: unknown) => rawBlock(facebookJson(value));

export interface DocumentParts {
  readonly head?: string;
  readonly blocks?: readonly string[];
  readonly body?: string;
  /** A script of the page itself; the site's, as it were. */
  readonly script?: string;
}

/** A document of the site's app, made of these. The canary stands before everything else. */
export function hostileHtml({ head = '', blocks = [], body = '', script = '' }: DocumentParts): string {
  const trap = '<script>window.canaries=0;window.canary=()=>{window.canaries+=1}</script>';
  const own = script && `<script>${script}</script>`;
  return `<!DOCTYPE html><html id="facebook" class="_9dls __fb-light-mode" lang="en" dir="ltr"><head>${trap}<meta charset="utf-8"><link rel="icon" href="data:,">${head}</head><body>${blocks.join('')}${body}${own}</body></html>`;
}

/** Route, header and Intro of a Page, each a block. */
export const blocksOf = (profile: Profile): readonly string[] => [
  block(routeBlock(profile.id, profile.username)),
  block(headerBlock(profile)),
  block(tilesBlock(profile)),
];

export const drawnPage = ({ name, username }: Profile, body = '', top = '') =>
  drawnView({ name, path: `/${username}`, body, top });
