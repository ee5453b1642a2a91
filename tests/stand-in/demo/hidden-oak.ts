import type { DemoPage } from './demo-view.ts';

/** A Page with nothing but a name: no username, no category, no fact at all. */
export const hiddenOak: DemoPage = {
  kind: 'page',
  name: 'Hidden Oak Studio',
  language: 'en',
  path: '/profile.php?id=61550000000105',
  profileId: '61550000000105',
  pageId: '900000000000105',
  verified: false,
  categories: [],
  websites: [],
  followers: '0',
  followerCount: 0,
  posts: [],
};
