import type { DemoPage } from './demo-view.ts';

/** A café whose Page has Facebook's own WhatsApp button: no second one may appear. */
export const maviFincan: DemoPage = {
  kind: 'page',
  name: 'Mavi Fincan Kahvecisi',
  language: 'tr',
  path: '/mavifincan',
  vanity: 'mavifincan',
  profileId: '100090000000102',
  pageId: '900000000000102',
  verified: true,
  categories: ['Kahve Dükkanı'],
  description: 'Küçük bir dükkan, büyük fincanlar.',
  address: 'Alsancak Mahallesi, Kıbrıs Şehitleri Caddesi 8, Konak, İzmir, Turkey',
  phone: '0533 987 65 43',
  websites: ['http://www.mavifincan.example/menu'],
  hours: {
    kind: 'weekly',
    days: {
      sun: [[600, 1080]],
      mon: [[450, 1200]],
      tue: [[450, 1200]],
      wed: [[450, 1200]],
      thu: [[450, 1200]],
      fri: [[450, 1500]],
      sat: [
        [540, 780],
        [840, 1320],
      ],
    },
  },
  openNow: false,
  rating: { percent: 91, count: 58 },
  followers: '1.870',
  followerCount: 1870,
  whatsapp: '905339876543',
  posts: ['Soğuk demleme geri döndü.', 'Cumartesi öğle arası kapalıyız, 14.00’te görüşürüz.'],
};
