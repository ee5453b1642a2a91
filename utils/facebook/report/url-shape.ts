import * as seen from '../page-contract.ts';
import { parseUrl } from '../parse-url.ts';
import { idOf, usernameOf } from '../value-text.ts';
import type { Aliases } from './aliases.ts';

const base = 'https://www.facebook.com/';

/** Parts of addresses of the site's own and of WhatsApp's that say what kind of view they lead to, not whose. */
const plainWords = new Set(
  (
    `${seen.reservedWords} p pg people page page_cta send message call dir place about_contact_and_basic_info ` +
    'about_profile_transparency about_category about_contact_info about_links directory directory_intro directory_category ' +
    'directory_contact_info directory_links directory_details about likes friends_likes followers following reviews reviews_written ' +
    'services menu shop mentions live_videos community guides check-ins timeline photos_by photos_albums maps ' +
    'fb android ios true false'
  ).split(' '),
);

/** Hosts that many Pages have in common; `google.` and `facebook.` in other places are somebody's own. */
const mapHost = /^(?:maps\.|www\.)?google\.(?:com?\.)?[a-z]{2,3}$|^maps\.app\.goo\.gl$|^(?:www\.)?bing\.com$/;
const commonHosts = [seen.facebookHost, seen.shimHost, seen.chatHost, seen.shortHost, mapHost];
const commonEnd =
  /\.fbcdn\.net$|(?<=^|\.)(?:instagram|x|twitter|tiktok|youtube|linkedin|pinterest|threads|t)\.(?:com|net|me)$/;

const ofSite = (host: string) => seen.facebookHost.test(host) || seen.shimHost.test(host);
const isCommon = (host: string) => host === seen.groupHost || commonHosts.some((common) => common.test(host));
/** Parameters of the site's own that can hold one of its words. */
const wordParameter = /^(?:sk|entry_point|type)$/;

function hostShape(host: string, aliases: Aliases): string {
  if (isCommon(host)) return host;
  const [end = ''] = commonEnd.exec(host) ?? [];
  const [www = ''] = /^www\./.exec(host) ?? [];
  return www + aliases.text(host.slice(www.length, host.length - end.length)) + end;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const wordShape = (text: string, aliases: Aliases) =>
  aliases.known(text) ?? aliases.text(decoded(text).replaceAll(/[/?#&={}]/g, '-'), 40);

/** Old addresses of the site name a script of its own; no username ends like that. */
const script = /^[a-z_]{1,30}\.php$/;

function pathShape(url: URL, aliases: Aliases): string {
  const parts = url.pathname.split('/').slice(0, 14);
  const first = parts.findIndex(Boolean);
  const isSite = ofSite(url.hostname);
  return parts
    .map((part, index) => {
      if (part === '' || (isSite && idOf(part))) return part && aliases.id(part);
      if (isCommon(url.hostname) && plainWords.has(part.toLowerCase())) return part;
      if (isSite && index === first && script.test(part)) return part;
      return isSite && index === first && usernameOf(part) ? aliases.user(part) : wordShape(part, aliases);
    })
    .join('/');
}

/** Parameters of the site's own, of WhatsApp and of maps, by name. */
const parameterName =
  /^(?:id|sk|u|h|s|q|hl|ref|type|text|phone|context|entry_point|app_absent|story_fbid|fbclid|locale|__tn__|__cft__\[\d\])$/;

function queryShape(url: URL, aliases: Aliases): string {
  const isOurs = isCommon(url.hostname);
  const parts = [...url.searchParams].slice(0, 12).map(([name, value]) => {
    const shape = /^https?:\/\//i.test(value)
      ? `{${urlShape(value, aliases)}}`
      : name === 'id' && idOf(value)
        ? aliases.id(value)
        : isOurs && wordParameter.test(name) && plainWords.has(value.toLowerCase())
          ? value
          : wordShape(value, aliases);
    return `${isOurs && parameterName.test(name) ? name : wordShape(name, aliases)}=${shape}`;
  });
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/**
 * An address without what it says: scheme, hosts that everybody has in common, words of the site's own and aliases stay,
 * the rest is shapes. An address within an address stands in braces.
 */
export function urlShape(text: string, aliases: Aliases): string {
  const isPath = /^\/(?!\/)/.test(text);
  const url = parseUrl(text.slice(0, 2048), isPath ? base : undefined);
  if (url === null) return aliases.text(text);
  // fb://profile/1, tel:, mailto: and the like: browsers don't agree on their parts.
  if (!/^https?:$/.test(url.protocol)) {
    const [scheme = '', ...rest] = text.split(':');
    const isPlain = /^(?:fb|mailto|tel|whatsapp)$/i.test(scheme);
    const words = rest.join(':').split('/');
    const shapes = words.map((word) => (plainWords.has(word) ? word : word && wordShape(word, aliases)));
    return `${isPlain ? scheme : aliases.text(scheme)}:${shapes.join('/')}`;
  }
  const host = isPath ? '' : `${url.protocol}//${hostShape(url.hostname, aliases)}`;
  const hash = url.hash === '' ? '' : `#${wordShape(url.hash.slice(1), aliases)}`;
  return `${host}${pathShape(url, aliases)}${queryShape(url, aliases)}${hash}`;
}

/** The shape of a value that may be an address or any other text. */
export function valueShape(text: string, aliases: Aliases): string {
  if (/^(?:https?:\/\/|fb:\/\/|\/[^\s/])/i.test(text)) return urlShape(text, aliases);
  return aliases.known(text) ?? aliases.text(text);
}
