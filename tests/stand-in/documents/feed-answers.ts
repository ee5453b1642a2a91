import type { DemoPage, DemoPerson } from '../demo/demo-view.ts';
import { stranger } from '../demo/stranger.ts';
import { contextItems } from './context-items.ts';
import type { RelayAnswer } from './relay-answer.ts';
import { textWithEntities } from './text-with-entities.ts';

/** A profile as it stands on a story: enough to be taken for the owner of the view by a careless reader. */
export function actor(profile: DemoPage | DemoPerson): Readonly<Record<string, unknown>> {
  return {
    __typename: 'User',
    id: profile.profileId,
    name: profile.name,
    delegate_page:
      profile.kind === 'page' ? { id: profile.pageId, category_name: profile.categories[0] ?? null } : null,
    is_additional_profile_plus: profile.kind === 'page',
  };
}

function story(profile: DemoPage | DemoPerson, text: string, index: number): unknown {
  const shared = {
    owning_profile: actor(stranger),
    intro: { profile_type_name_for_content: 'PAGE', id: stranger.profileId, context_items: contextItems(stranger) },
    message: textWithEntities('Warm bread from six o’clock. Message us on WhatsApp: +44 7911 000666'),
  };
  return {
    node: {
      __typename: 'Story',
      id: Buffer.from(`story:${profile.profileId}:${index}`).toString('base64'),
      actors: [actor(profile)],
      message: textWithEntities(text),
      attached_story: index === 0 ? shared : null,
    },
  };
}

/** The first posts of a profile; the delegate page's clean category comes with them. */
export function feedAnswers(profile: DemoPage | DemoPerson): RelayAnswer[] {
  const isPage = profile.kind === 'page';
  const delegate = isPage && {
    id: profile.pageId,
    name: profile.name,
    category_name: profile.categories[0] ?? null,
    best_description: profile.description === undefined ? null : { text: profile.description },
  };
  const edges = profile.posts.map((text, index) => story(profile, text, index));
  return [
    {
      query: 'ProfileCometTimelineFeedQuery',
      preloader: '6a69713214stand05',
      complete: true,
      sequence: 0,
      data: { user: { delegate_page: delegate || null, timeline_list_feed_units: { edges }, id: profile.profileId } },
    },
  ];
}
