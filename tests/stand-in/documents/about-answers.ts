import type { DemoPage, DemoPerson } from '../demo/demo-view.ts';
import { demoWords } from '../demo/words.ts';
import type { DocumentContext } from './document-context.ts';
import type { RelayAnswer } from './relay-answer.ts';
import { shimLink } from './shim-link.ts';
import { textWithEntities } from './text-with-entities.ts';

interface AboutField {
  readonly type: string;
  readonly value: string;
  readonly label?: string;
  readonly link?: string;
}
export interface AboutSection {
  readonly type: string;
  readonly title: string;
  readonly fields: readonly AboutField[];
}

/** The sections of the contact collection, the first that an About tab shows. */
export function aboutSections(profile: DemoPage | DemoPerson, layout: DocumentContext['layout']): AboutSection[] {
  const words = demoWords[profile.language];
  const categories = profile.categories.map((value) => ({ type: 'category', value }));
  const page = profile.kind === 'page' ? profile : undefined;
  const contact: AboutField[] = [
    ...(page?.phone === undefined ? [] : [{ type: 'profile_phone', value: page.phone, label: words.phone }]),
    ...(page?.email === undefined ? [] : [{ type: 'profile_email', value: page.email, label: words.email }]),
  ];
  const websites = (page?.websites ?? []).map((value) => ({
    type: 'website',
    value,
    label: words.website,
    link: shimLink(value),
  }));
  const address =
    page?.address === undefined ? [] : [{ type: 'profile_address', value: page.address, label: words.address }];
  if (layout === 'directory') contact.push(...address);
  return [
    { type: 'category', title: words.categories, fields: categories },
    { type: 'about_contact_info', title: words.contactInfo, fields: contact },
    { type: 'websites_and_social_links', title: words.website, fields: websites },
  ].filter(({ fields }) => fields.length > 0);
}

function field({ type, value, label, link }: AboutField): unknown {
  return {
    title: textWithEntities(value),
    field_type: type,
    list_item_groups:
      label === undefined ? [] : [{ list_items: [{ heading_type: 'LOW', text: textWithEntities(label) }] }],
    link_url: link ?? null,
    group_key: label === undefined ? null : type,
    icon: { height: 48, scale: 2, uri: 'https://static.xx.fbcdn.net/rsrc.php/y0/r/standin.webp', width: 48 },
    renderer: null,
  };
}

/** The classic name was seen in 2026-07; the directory layout's is a guess: nobody saw one of a Page. */
const rendererNames = {
  classic: 'TimelineAppCollectionAboutContactAndBasicInfoRenderer',
  directory: 'TimelineAppCollectionDirectoryRenderer',
} as const;

/** The About tab's own structure, in both layouts. */
export function aboutAnswers(profile: DemoPage | DemoPerson, { layout }: DocumentContext): RelayAnswer[] {
  const section = ({ type, title, fields }: AboutSection) => ({
    id: Buffer.from(`profile_field_section:${profile.profileId}:${type}`).toString('base64'),
    title: { text: title },
    field_section_type: type,
    profile_fields: { nodes: fields.map(field) },
  });
  const renderer = {
    __typename: rendererNames[layout],
    profile_field_sections: aboutSections(profile, layout).map(section),
  };
  const node = {
    name: demoWords[profile.language].about,
    section_type: 'ABOUT',
    activeCollections: {
      nodes: [{ id: Buffer.from(`about:${profile.profileId}`).toString('base64'), style_renderer: renderer }],
    },
  };
  return [
    {
      query: 'ProfileCometAboutAppSectionQuery',
      preloader: '6a69713214stand03',
      complete: true,
      sequence: 0,
      data: { user: { about_app_sections: { nodes: [node] }, id: profile.profileId } },
    },
  ];
}
