import type { ActionModel, EditableModel, IconName, RowModel, ViewModel } from './client/view-model.ts';
import type { DemoPage, DemoPerson, DemoView } from './demo/demo-view.ts';
import { weekRows } from './demo/week-rows.ts';
import { demoWords } from './demo/words.ts';
import { aboutSections } from './documents/about-answers.ts';
import { mapsLink, websiteText } from './documents/context-items.ts';
import type { DocumentContext } from './documents/document-context.ts';
import { profileUrl, tabUrl } from './documents/profile-url.ts';
import { shimLink, whatsAppCallToAction } from './documents/shim-link.ts';
import type { StandInSettings } from './stand-in-settings.ts';

function actions(view: DemoView): ActionModel[] {
  const words = demoWords[view.language];
  const more: ActionModel = { label: words.more, icon: 'more', style: 'secondary', iconOnly: true, menu: true };
  const search: ActionModel = { label: words.search, icon: 'search', style: 'secondary', iconOnly: true };
  if (view.kind === 'page') {
    const whatsapp =
      view.whatsapp === undefined
        ? []
        : [{ label: 'WhatsApp', icon: 'message' as const, href: whatsAppCallToAction(view.whatsapp) }];
    const buttons = [
      ...whatsapp,
      { label: words.message, icon: 'message' as const },
      { label: words.follow, icon: 'follow' as const },
    ];
    return [
      ...buttons.map((button, index) =>
        Object.assign(button, { style: index === 0 ? ('primary' as const) : ('secondary' as const) }),
      ),
      search,
      more,
    ];
  }
  if (view.kind === 'person')
    return [
      { label: words.addFriend, icon: 'person', style: 'primary' },
      { label: words.message, icon: 'message', style: 'secondary' },
      more,
    ];
  if (view.kind === 'group') return [{ label: words.join, icon: 'person', style: 'primary' }, search, more];
  return view.kind === 'event' ? [{ label: words.interested, icon: 'star', style: 'primary' }, more] : [];
}

function rows(profile: DemoPage | DemoPerson): RowModel[] {
  const words = demoWords[profile.language];
  const prefix = profile.kind === 'page' ? words.page : words.profile;
  const category: RowModel[] =
    profile.categories.length === 0
      ? []
      : [{ text: [prefix, ...profile.categories].join(' · '), icon: 'info', bold: prefix.length }];
  if (profile.kind === 'person') return category;
  const { address, phone, email, instagram, websites, openNow, hours, services, price, rating } = profile;
  const status = hours?.kind === 'always' ? words.alwaysOpen : openNow === true ? words.openNow : words.closedNow;
  return [
    ...category,
    ...(address === undefined
      ? []
      : [{ text: address, icon: 'place' as const, href: shimLink(mapsLink(address, profile.language)) }]),
    ...(phone === undefined ? [] : [{ text: phone, icon: 'phone' as const }]),
    ...(email === undefined ? [] : [{ text: email, icon: 'email' as const }]),
    ...(instagram === undefined
      ? []
      : [{ text: instagram, icon: 'account' as const, href: shimLink(`https://www.instagram.com/${instagram}`) }]),
    ...websites.map((url) => ({ text: websiteText(url), icon: 'link' as const, href: shimLink(url) })),
    ...(openNow === undefined
      ? []
      : [
          {
            text: status,
            icon: 'clock' as const,
            tone: openNow ? ('positive' as const) : ('negative' as const),
            opensHours: hours?.kind === 'weekly',
          },
        ]),
    ...(services === undefined ? [] : [{ text: services, icon: 'list' as const }]),
    ...(price === undefined ? [] : [{ text: `${words.priceRange} · ${price}`, icon: 'price' as const }]),
    ...(rating === undefined
      ? []
      : [
          {
            text: words.recommend(rating.percent, rating.count),
            icon: 'star' as const,
            href: tabUrl(profile, 'reviews', 'https://www.facebook.com'),
          },
        ]),
  ];
}

const fieldIcons: Readonly<Record<string, IconName>> = {
  profile_phone: 'phone',
  profile_email: 'email',
  website: 'link',
};

function aboutRows(profile: DemoPage | DemoPerson): ViewModel['about'] {
  return aboutSections(profile).map(({ title, fields }) => ({
    title,
    rows: fields.map(({ type, value, label, link }) => ({
      text: value,
      icon: fieldIcons[type] ?? 'info',
      ...(label === undefined ? {} : { secondary: label }),
      ...(link === undefined ? {} : { href: link }),
    })),
  }));
}

function editable(view: DemoView): EditableModel | null {
  if (view.kind !== 'page') return null;
  const opens = view.hours?.kind === 'weekly' ? view.hours.days.tue[0]?.[0] : undefined;
  const clock = opens === undefined ? '' : new Date(opens * 60_000).toISOString().slice(11, 16);
  const { profileId, description = '', address = '', email = '' } = view;
  return { profileId, description, address, email, opensAt: clock };
}

/** Everything the page script needs to draw one view under the given circumstances. */
export function buildViewModel(
  view: DemoView,
  context: DocumentContext,
  settings: StandInSettings,
  all: readonly DemoView[],
): ViewModel {
  const words = demoWords[view.language];
  const profile = view.kind === 'page' || view.kind === 'person' ? view : undefined;
  const url = profile === undefined ? view.path : profileUrl(profile, context.origin);
  const tab = (label: string, href: string, key: string) => ({ label, href, selected: context.tab === key });
  return {
    kind: view.kind,
    path: view.path,
    name: view.name,
    language: view.language,
    direction: view.language === 'ar' ? 'rtl' : 'ltr',
    signedIn: context.signedIn,
    theme: context.theme,
    verified: view.kind === 'page' && view.verified,
    social: profile ? { text: `${profile.followers} ${words.followers}`, href: `${url}/followers/` } : null,
    actions: context.signedIn ? actions(view) : [],
    tabs: profile
      ? [
          tab(words.posts, view.path, 'root'),
          tab(words.about, tabUrl(profile, 'about', context.origin), 'about'),
          tab(words.photos, tabUrl(profile, 'photos', context.origin), 'photos'),
        ]
      : [],
    introTitle: words.intro,
    bio: view.kind === 'page' ? (view.description ?? null) : null,
    rows: profile && context.tab === 'root' ? rows(profile) : [],
    rowsAfter: context.lateTiles ? 400 : 0,
    about: profile && context.tab === 'about' ? aboutRows(profile) : [],
    hours:
      view.kind === 'page' && view.hours?.kind === 'weekly'
        ? { title: words.hours, close: words.close, rows: weekRows(view) }
        : null,
    posts: profile?.posts ?? [],
    postActions: [words.like, words.comment],
    pagelets: settings.pagelets,
    mutatingFeed: settings.mutatingFeed,
    editable: editable(view),
    directory: all.map(({ name, path }) => ({ label: name, href: path })),
  };
}
