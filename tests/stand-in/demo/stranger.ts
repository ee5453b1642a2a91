import type { DemoPage } from './demo-view.ts';

/** The Page whose post is shared by every profile: a stranger's facts inside somebody else's document. */
export const stranger: DemoPage = {
  kind: 'page',
  name: 'Somebody Else’s Bakery',
  language: 'en',
  path: '/somebodyelsesbakery',
  vanity: 'somebodyelsesbakery',
  profileId: '100090000000666',
  pageId: '900000000000666',
  verified: true,
  categories: ['Bakery'],
  phone: '+44 7911 000666',
  email: 'wrong@somebody-else.example',
  websites: ['https://somebody-else.example/'],
  followers: '66K',
  followerCount: 66_000,
  posts: [],
};
