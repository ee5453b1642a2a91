import type { DemoPage } from './demo-view.ts';

/** The Page of the tour. It shows no phone number, so the button on it is there only while it is linked. */
export const gunesKafe: DemoPage = {
  kind: 'page',
  name: 'Güneş Kafe',
  language: 'tr',
  path: '/guneskafe.moda',
  vanity: 'guneskafe.moda',
  profileId: '100090000000101',
  pageId: '900000000000101',
  verified: false,
  categories: ['Kafe', 'Kahvaltı Restoranı'],
  description: 'Moda’da gün boyu kahvaltı, taze demlenmiş çay ve ev yapımı tatlılar.',
  address: 'Moda Caddesi 112, Kadıköy, İstanbul, Turkey',
  email: 'merhaba@guneskafe.example',
  websites: ['https://guneskafe.example/'],
  instagram: 'guneskafe.moda',
  hours: {
    kind: 'weekly',
    days: {
      sun: [[540, 1320]],
      mon: [],
      tue: [[480, 1320]],
      wed: [[480, 1320]],
      thu: [[480, 1320]],
      fri: [[480, 1410]],
      sat: [[480, 1410]],
    },
  },
  openNow: true,
  price: '₺₺',
  services: 'Mekanda yemek · Açık havada oturma · Paket servis…',
  rating: { percent: 96, count: 212 },
  followers: '4,2 B',
  followerCount: 4213,
  posts: [
    'Bugünün tatlısı: vişneli ekmek kadayıfı. Erken gelen kazanır!',
    'Bahçemiz açıldı. Hafta sonu serpme kahvaltı için yer ayırtmayı unutmayın.',
    'Yeni harmanımız: çikolata ve fındık notalı orta kavrum.',
  ],
};
