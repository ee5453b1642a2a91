/** Embedded data as the site's documents carry it, reconstructed: only the keys that say whose it is. */

export interface Profile {
  readonly id: string;
  readonly pageId?: string;
  readonly username: string;
  readonly name: string;
  /** Rows of its Intro: type after `INTRO_CARD_`, text, link. */
  readonly rows?: readonly (readonly [type: string, text: string, link?: string])[];
}

/** What the view is, as its route says. */
export function routeBlock(
  id: string,
  username: string,
  route = 'CometProfileTimelineListViewRoute',
  type = 'profile',
) {
  return {
    initialRouteInfo: {
      route: {
        rootView: { props: { userID: id, userVanity: username, viewerID: '100000000000042' } },
        tracePolicy: 'comet.profile.timeline.list',
        canonicalRouteName: `comet.fbweb.${route}`,
        entityKeyConfig: { entity_type: { value: type } },
      },
    },
  };
}

/** A profile's header: a Page's with its delegate page, else a person's. */
export function headerBlock({ id, pageId, username, name }: Profile) {
  const user = {
    id,
    name,
    url: `https://www.facebook.com/${username}`,
    is_additional_profile_plus: pageId !== undefined,
    delegate_page: pageId === undefined ? null : { is_business_page_active: false, id: pageId },
  };
  return { user: { profile_header_renderer: { user }, id } };
}

/** A Page's Intro, late or in time. */
export function tilesBlock({ id, rows = [] }: Profile) {
  const nodes = rows.map(([type, text, link]) => ({
    node: {
      timeline_context_item: {
        timeline_context_list_item_type: `INTRO_CARD_${type}`,
        renderer: { context_item: { title: { text, ranges: link ? [{ entity: { external_url: link } }] : [] } } },
      },
    },
  }));
  const renderer = {
    __typename: 'ProfileTileViewContextListRenderer',
    user: { id, profile_type_name_for_content: 'PAGE' },
    view: { profile_tile_items: { nodes } },
  };
  const tile = {
    profile_tile_section_type: 'INTRO',
    profile_tile_views: { nodes: [{ view_style_renderer: renderer }] },
  };
  return { user: { profile_tile_sections: { edges: [{ node: tile }] }, id } };
}

/** A document of the site's app: blocks of data, then what is drawn. */
export function siteDocument(blocks: readonly object[], drawn = '', language = 'en', direction = 'ltr'): string {
  const scripts = blocks.map((block) => {
    const text = JSON.stringify(block).replaceAll('<', '\\u003C');
    return `<script type="application/json" data-sjs>${text}</script>`;
  });
  return `<!DOCTYPE html><html id="facebook" class="_9dls __fb-light-mode" lang="${language}" dir="${direction}"><body>${scripts.join('')}${drawn}</body></html>`;
}
