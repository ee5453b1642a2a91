import { shimLink } from './shim-link.ts';

interface TextOptions {
  readonly link?: { readonly url: string; readonly shimmed: boolean };
  /** Length of the leading part that is set in bold. */
  readonly bold?: number;
}

/** A text as GraphQL carries it, with an optional link over its whole length. */
export function textWithEntities(text: string, { link, bold }: TextOptions = {}): Readonly<Record<string, unknown>> {
  return {
    delight_ranges: [],
    image_ranges: [],
    inline_style_ranges: bold === undefined ? [] : [{ length: bold, offset: 0, inline_style: 'BOLD' }],
    aggregated_ranges: [],
    ranges: link === undefined ? [] : [{ entity: externalUrl(link.url, link.shimmed), length: text.length, offset: 0 }],
    color_ranges: [],
    text,
  };
}

function externalUrl(url: string, shimmed: boolean): unknown {
  const target = shimmed ? shimLink(url) : url;
  return {
    __typename: 'ExternalUrl',
    __isEntity: 'ExternalUrl',
    url: shimLink(url),
    external_url: target,
    __isWebLinkable: 'ExternalUrl',
    web_link: { __typename: 'ExternalWebLink', url: target, fbclid: null, lynx_mode: 'ASYNCLAZY' },
    __isNode: 'ExternalUrl',
    id: Buffer.from(`64218395920${url}`).toString('base64'),
  };
}
