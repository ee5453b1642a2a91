import * as fc from 'fast-check';
import type { PageSnapshot } from '../../../utils/core/business/page-snapshot.ts';

/** Words without the vowels that every word of the site's or of a report has. */
const word = fc.stringMatching(/^[QXZJ]?[qxzjkwv]{4,9}$/);
const foreign = fc.constantFrom('мґъыщ', 'ضظغثط', 'ฆฌญฎฏ', '籤鑰饕餮', 'ζξψωφ');
const figures = fc.stringMatching(/^[1-8][0-8]{4,10}$/);
const secret = fc.oneof({ weight: 4, arbitrary: word }, foreign, figures);
const phrase = fc.array(secret, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const host = word.map((name) => `${name.toLowerCase()}.example`);
const path = fc.tuple(word, figures).map(([name, number]) => `${name}/${number}`);

/** Made-up parts of a Page, all of them secret. */
const parts = fc.record({
  name: phrase,
  username: fc.tuple(word, figures).map(([name, number]) => `${name}.${number}`),
  id: figures.map((number) => `1000${number}`),
  pageId: figures.map((number) => `7${number}`),
  text: phrase,
  number: figures,
  host,
  path,
  query: phrase,
  key: phrase.map((text) => `${text} ${text}`),
  email: fc.tuple(word, host).map(([name, at]) => `${name}@${at}`),
  late: phrase,
});

type Parts = Readonly<
  Record<
    'name' | 'username' | 'id' | 'pageId' | 'text' | 'number' | 'host' | 'path' | 'query' | 'key' | 'email' | 'late',
    string
  >
>;

function rowOf(type: string, title: string, url?: string) {
  return {
    node: {
      id: btoa(`timeline_context_item:${btoa(`[1,{},${title.length},"x"]`)}`),
      timeline_context_item: {
        timeline_context_list_item_type: type,
        renderer: { context_item: { title: { text: title, ranges: [{ entity: { external_url: url } }] }, url } },
      },
    },
  };
}

function snapshotFrom(page: Parts): PageSnapshot {
  const { name, username, id, pageId, text, number, key, email } = page;
  const site = `https://${page.host}/${page.path}?${encodeURIComponent(page.query)}=${encodeURIComponent(text)}#${page.path}`;
  const shim = `https://l.facebook.com/l.php?u=${encodeURIComponent(site)}&h=${encodeURIComponent(page.query)}`;
  const root = `https://www.facebook.com/${username}`;
  const map = `https://maps.google.com/maps?q=${encodeURIComponent(`${text} ${number}`)}`;
  const header = {
    profile_header_renderer: {
      user: {
        id,
        name,
        url: root,
        delegate_page: { id: pageId, [key]: name },
        is_additional_profile_plus: true,
        profilePicLarge: { uri: `https://${page.host}.xx.fbcdn.net/${page.path}.jpg` },
        [username]: { [id]: text, new_fact: [text, number, site, { kind_type: key }] },
        counted: Number(number.slice(0, 9)),
      },
    },
    id,
  };
  const rows = [
    rowOf('INTRO_CARD_PROFILE_PHONE', `+9 ${number}`),
    rowOf('INTRO_CARD_WEBSITE', page.host, shim),
    rowOf('INTRO_CARD_PROFILE_EMAIL', email),
    rowOf(key, text, root),
    rowOf('INTRO_CARD_ADDRESS', `${text} ${number}`, map),
  ];
  const renderer = {
    user: { id, profile_type_name_for_content: 'PAGE' },
    view: { profile_tile_items: { nodes: rows } },
  };
  const tiles = {
    profile_tile_sections: {
      edges: [
        {
          node: {
            profile_tile_section_type: 'INTRO',
            profile_tile_views: { nodes: [{ view_style_renderer: renderer }] },
          },
        },
      ],
    },
    id,
  };
  const fields = { nodes: [{ field_type: key, title: { text }, link_url: shim }] };
  const about = {
    about_app_sections: {
      nodes: [
        {
          activeCollections: { nodes: [{ style_renderer: { profile_field_sections: [{ profile_fields: fields }] } }] },
        },
      ],
    },
    id,
  };
  return {
    url: `${root}?${encodeURIComponent(page.query)}=${encodeURIComponent(text)}`,
    language: text.slice(0, 35),
    asOf: 0,
    isFresh: true,
    refused: false,
    head: [
      ['og:title', `${name} | ${text}`],
      ['og:description', `${name}. ${text} ${number}`],
      [`al:${text}:url`, `fb://profile/${id}`],
      ['canonical', root],
    ],
    blocks: [header, tiles, about].map((json) => JSON.stringify(json)),
    answers: [`${JSON.stringify({ data: { user: header } })}\n${JSON.stringify({ [key]: page.late })}`],
    drawn: {
      name,
      tabs: [`${root}/about`, `${root}/${page.path}`],
      button: `https://wa.me/${number}?text=${encodeURIComponent(text)}`,
      cards: [
        {
          names: [`${root}/photos/${page.path}`],
          rows: [
            { texts: [`${name} · ${text}`, text], bold: name, links: [shim] },
            { texts: [email], links: [`mailto:${email}`] },
            { texts: [number], links: [`tel:${number}`] },
            { texts: [text], links: [map, `intent://${page.host}/${page.path}`] },
          ],
        },
      ],
      hours: [
        { day: text, hours: `${number} – ${name}` },
        { day: name, hours: '9:00 – 17:00' },
        { day: key, hours: page.late },
      ],
    },
  };
}

const pieces = (texts: readonly string[]) => texts.flatMap((text) => text.match(/\p{L}{3,}|\p{Nd}{4,}/gu) ?? []);

/** A Page full of words that no other text has, at every place where a text can stand; and those words. */
export const secretPage = parts.map((page) => ({ snapshot: snapshotFrom(page), secrets: pieces(Object.values(page)) }));
