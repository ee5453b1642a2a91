import type { IconName, RowModel, ViewModel } from './client/view-model.ts';
import type { DemoPage, DemoPerson } from './demo/demo-view.ts';
import { demoWords } from './demo/words.ts';
import { aboutSections } from './documents/about-answers.ts';
import { mapsLink, websiteText } from './documents/context-items.ts';
import { tabUrl } from './documents/profile-url.ts';
import { shimLink } from './documents/shim-link.ts';

/** The rows of an Intro, in the order seen on real Pages. */
export function introRows(profile: DemoPage | DemoPerson): RowModel[] {
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
  profile_address: 'place',
};

/** The rows of an About tab, section by section. */
export function aboutRows(profile: DemoPage | DemoPerson, layout: ViewModel['layout']): ViewModel['about'] {
  return aboutSections(profile, layout).map(({ title, fields }) => ({
    title,
    rows: fields.map(({ type, value, label, link }) => ({
      text: value,
      icon: fieldIcons[type] ?? 'info',
      ...(label === undefined ? {} : { secondary: label }),
      ...(link === undefined ? {} : { href: link }),
    })),
  }));
}
