import type { DemoPage } from '../demo/demo-view.ts';
import { demoWords } from '../demo/words.ts';
import { weekRows } from '../demo/week-rows.ts';
import type { RelayAnswer } from './relay-answer.ts';
import { textWithEntities } from './text-with-entities.ts';

/**
 * The older About answer, which alone carries weekly hours. Field names as seen in 2023; how a filled
 * `open_hour_details` looks is stated by parsers only, so its rows here are a reconstruction.
 */
export function oldAboutAnswer(page: DemoPage): RelayAnswer {
  const words = demoWords[page.language];
  const always = page.hours?.kind === 'always';
  const status = always ? words.alwaysOpen : page.openNow === true ? words.openNow : words.closedNow;
  const fields = {
    price_range: page.price ?? null,
    current_open_status_info:
      page.openNow === undefined ? null : { current_open_status: textWithEntities(status), next_open_hours: null },
    open_hour_setting: always ? 'OPEN_ALWAYS' : page.hours === undefined ? 'NO_STATUS' : 'OPEN_ON_SELECTED_HOURS',
    open_hour_details: weekRows(page).map(({ day, hours }) => ({
      day_in_week: textWithEntities(day),
      hours_text: textWithEntities(hours),
    })),
    all_weekly_schedule: [],
    blurb: page.description ?? null,
    description: null,
    email: page.email === undefined ? null : { text: page.email, url: `mailto:${page.email}` },
    whatsapp: null,
    smb_lead_gen_link: null,
    website: page.websites[0] ?? null,
    formatted_phone_number: page.phone ?? null,
    address: page.address === undefined ? null : { full_address: page.address },
    page_categories: page.categories.map((text) => ({
      __typename: 'CometPageOpenURL',
      text,
      url: 'https://www.facebook.com/pages/category/',
    })),
  };
  const owner = { id: page.pageId, name: page.name };
  const inner = {
    ...owner,
    page_about_fields: fields,
    page_likers: { global_likers_count: page.followerCount },
    follower_count: page.followerCount,
    profile_plus_for_delegate_page: { follower_count: page.followerCount, id: page.profileId },
  };
  const tab = {
    __typename: 'CometPageAboutTabWithoutMapRenderer',
    page: { ...owner, page_about_sections: { page: inner } },
  };
  return {
    query: 'PagesCometAboutRootQuery',
    preloader: '6a69713214stand04',
    complete: true,
    sequence: 0,
    data: { page: { id: page.pageId, comet_page_about_tab: tab } },
  };
}
