import type { DemoPage } from './demo-view.ts';

/** A Page with a payload of the size of the heaviest real ones (2.5 MB), full of other Pages' objects. */
export const orbitMuseum: DemoPage = {
  kind: 'page',
  name: 'Orbit Science Museum',
  language: 'en',
  path: '/OrbitScienceMuseum',
  vanity: 'OrbitScienceMuseum',
  profileId: '100090000000106',
  pageId: '900000000000106',
  verified: true,
  categories: ['Science museum', 'Planetarium'],
  description: 'Hands-on science for everybody. \nThere is space for you, too. ✨',
  address: '1 Observatory Hill, London, United Kingdom',
  phone: '+44 7911 123456',
  email: 'hello@orbit-museum.example',
  websites: ['https://orbit-museum.example/visit/', 'https://orbit-museum.example/'],
  openNow: true,
  price: '$',
  rating: { percent: 98, count: 15_204 },
  followers: '2.8M',
  followerCount: 2_812_345,
  payloadBytes: 2_500_000,
  posts: Array.from({ length: 24 }, (_, index) => `Night sky notes, week ${index + 1}: what to look for after sunset.`),
};
