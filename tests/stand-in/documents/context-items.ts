import type { DemoPage, DemoPerson } from '../demo/demo-view.ts';
import { demoWords } from '../demo/words.ts';
import { shimLink } from './shim-link.ts';
import { textWithEntities } from './text-with-entities.ts';

/** A row of the Intro: its card type, renderer and what the renderer shows. */
function contextItem(
  profile: DemoPage | DemoPerson,
  type: string,
  renderer: string,
  item: object,
  extra: object = {},
): unknown {
  const key = JSON.stringify([
    `intro_card_${type.toLowerCase()}`,
    {},
    Number(profile.profileId),
    'mtouch_profile_intro_card',
  ]);
  const inner = Buffer.from(key).toString('base64');
  return {
    icon_image: { height: 40, scale: 2, uri: 'https://static.xx.fbcdn.net/rsrc.php/yz/r/standin.webp', width: 40 },
    node: {
      __typename: 'TimelineContextItemWrapper',
      id: Buffer.from(`timeline_context_item_wrapper:${inner}`).toString('base64'),
      timeline_context_item: {
        renderer: { __typename: `${renderer}Renderer`, context_item: item, ...extra },
        timeline_context_list_item_type: `INTRO_CARD_${type}`,
      },
    },
  };
}

export function mapsLink(address: string, language: string): string {
  return `https://maps.google.com/maps?q=${encodeURIComponent(address).replaceAll('%20', '+')}&hl=${language}`;
}

/** Scheme and leading www are cut off on the row; the link keeps the whole address. */
export function websiteText(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
}

function pageItems(page: DemoPage): unknown[] {
  const words = demoWords[page.language];
  const associated = { associated_page_id: page.pageId };
  const plain = (type: string, text: string) =>
    contextItem(page, type, 'ContextItemDefault', { subtitle: null, title: textWithEntities(text) });
  const items: unknown[] = [];
  if (page.address !== undefined) {
    const link = { url: mapsLink(page.address, page.language), shimmed: false };
    items.push(
      contextItem(
        page,
        'ADDRESS',
        'AddressContextItem',
        { title: textWithEntities(page.address, { link }) },
        associated,
      ),
    );
  }
  if (page.phone !== undefined) items.push(plain('PROFILE_PHONE', page.phone));
  if (page.email !== undefined) items.push(plain('PROFILE_EMAIL', page.email));
  if (page.instagram !== undefined) {
    const link = { url: `https://www.instagram.com/${page.instagram}`, shimmed: false };
    const title = textWithEntities(page.instagram, { link });
    items.push(contextItem(page, 'OTHER_ACCOUNT', 'ContextItemDefault', { subtitle: null, title }));
  }
  for (const url of page.websites) {
    const text = websiteText(url);
    const title = textWithEntities(text, { link: { url, shimmed: true } });
    const item = { plaintext_title: textWithEntities(text), subtitle: null, title, url: shimLink(url) };
    items.push(contextItem(page, 'WEBSITE', 'WebsiteContextItem', item));
  }
  if (page.openNow !== undefined) {
    const status = page.hours?.kind === 'always' ? words.alwaysOpen : page.openNow ? words.openNow : words.closedNow;
    const item = { title: textWithEntities(status), title_text_color: page.openNow ? 'POSITIVE' : 'NEGATIVE' };
    items.push(contextItem(page, 'BUSINESS_HOURS', 'BusinessHoursContextItem', item, associated));
  }
  if (page.services !== undefined) {
    const item = { title: textWithEntities(page.services) };
    items.push(contextItem(page, 'BUSINESS_SERVICES', 'BusinessServicesContextItem', item));
  }
  if (page.price !== undefined) items.push(plain('BUSINESS_PRICE', `${words.priceRange} · ${page.price}`));
  if (page.rating !== undefined) {
    const text = words.recommend(page.rating.percent, page.rating.count);
    const item = {
      title: textWithEntities(text),
      url: `https://www.facebook.com/profile.php?id=${page.profileId}&sk=reviews`,
    };
    items.push(contextItem(page, 'RATING', 'RatingContextItem', item));
  }
  return items;
}

/** The rows of an Intro in the order seen on real Pages. */
export function contextItems(profile: DemoPage | DemoPerson): unknown[] {
  const words = demoWords[profile.language];
  const isPage = profile.kind === 'page';
  const prefix = isPage ? words.page : words.profile;
  const title = textWithEntities([prefix, ...profile.categories].join(' · '), { bold: prefix.length });
  const category =
    profile.categories.length === 0
      ? []
      : [
          contextItem(
            profile,
            'INFLUENCER_CATEGORY',
            'InfluencerCategoryContextItem',
            { subtitle: null, title, target_type: isPage ? 'PROFILE_TRANSPARENCY' : null },
            isPage ? { associated_page_id: profile.pageId } : {},
          ),
        ];
  return [...category, ...(isPage ? pageItems(profile) : [])];
}
