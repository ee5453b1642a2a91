import type { DemoEvent, DemoFeed, DemoGroup, DemoPerson } from './demo-view.ts';

export const person: DemoPerson = {
  kind: 'person',
  name: 'Ada Örnek',
  language: 'tr',
  path: '/ada.ornek',
  vanity: 'ada.ornek',
  profileId: '100090000000201',
  categories: [],
  followers: '312',
  followerCount: 312,
  posts: ['Güneş Kafe’de harika bir sabah.'],
};

/** A person in professional mode carries a category row, as Pages do. */
export const professional: DemoPerson = {
  kind: 'person',
  name: 'Mira Sample',
  language: 'en',
  path: '/mira.sample.creates',
  vanity: 'mira.sample.creates',
  profileId: '100090000000202',
  categories: ['Digital creator'],
  followers: '9.1K',
  followerCount: 9100,
  posts: ['New video about street food is up. Write me: +44 7911 654321'],
};

export const group: DemoGroup = {
  kind: 'group',
  name: 'Moda’da Kahve Severler',
  language: 'tr',
  path: '/groups/300000000000301',
  id: '300000000000301',
};

export const event: DemoEvent = {
  kind: 'event',
  name: 'Night of the Open Observatory',
  language: 'en',
  path: '/events/400000000000401',
  id: '400000000000401',
};

export const feed: DemoFeed = { kind: 'feed', name: 'Facebook', language: 'en', path: '/' };
