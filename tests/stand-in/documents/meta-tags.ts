import type { DemoPage, DemoPerson, DemoView } from '../demo/demo-view.ts';
import type { DocumentContext } from './document-context.ts';
import { htmlText } from './html-text.ts';
import { profileUrl } from './profile-url.ts';

function meta(kind: 'name' | 'property', key: string, content: string): string {
  return `<meta ${kind}="${key}" content="${htmlText(content)}" />`;
}

function appLink(view: DemoView): string | undefined {
  if (view.kind === 'page' || view.kind === 'person') return `fb://profile/${view.profileId}`;
  // A reel's app link is an intent, seen 2026-07; events and posts have none.
  if (view.kind === 'reel') return `intent://reel/${view.id}/#Intent;scheme=fb;end`;
  return view.kind === 'group' ? `fb://group/${view.id}` : undefined;
}

function profileTags(profile: DemoPage | DemoPerson, { origin }: DocumentContext): string[] {
  const description = profile.kind === 'page' ? (profile.description ?? '') : '';
  const text = `${profile.name}. ${profile.followerCount.toLocaleString('en')} followers. ${description}`;
  return [
    meta('property', 'og:title', profile.name),
    meta('property', 'og:description', text),
    meta(
      'property',
      'og:image',
      `https://scontent.xx.fbcdn.net/v/t39.30808-1/${profile.profileId}_720_n.jpg?oh=00_StandIn&oe=6A6F4455`,
    ),
    meta('name', 'description', text),
    `<link rel="alternate" media="handheld" href="https://m.facebook.com${htmlText(new URL(profileUrl(profile, origin)).pathname)}" />`,
  ];
}

/** Head tags: complete for signed-out views, few for signed-in ones. og:type and og:locale are as useless as the real ones. */
export function metaTags(view: DemoView, context: DocumentContext): string {
  const isProfile = view.kind === 'page' || view.kind === 'person';
  const url = isProfile ? profileUrl(view, context.origin) : `${context.origin}${view.path}`;
  const link = appLink(view);
  const full = context.signedIn
    ? []
    : [
        meta('property', 'og:type', 'video.other'),
        meta('property', 'og:url', url),
        meta('property', 'og:locale', 'en_US'),
        ...(link === undefined ? [] : [meta('property', 'al:android:url', link), meta('property', 'al:ios:url', link)]),
        ...(isProfile ? profileTags(view, context) : [meta('property', 'og:title', view.name)]),
      ];
  return [
    `<title>${htmlText(view.name)}</title>`,
    '<meta name="viewport" content="width=device-width,initial-scale=1" />',
    '<meta name="referrer" content="origin-when-crossorigin" id="meta_referrer" />',
    `<link rel="canonical" href="${htmlText(url)}" />`,
    '<link rel="shortcut icon" href="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E" />',
    ...full,
  ].join('');
}
