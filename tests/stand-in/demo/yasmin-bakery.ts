import type { DemoPage } from './demo-view.ts';

/** A right-to-left Page; its mobile number is written in Arabic digits. */
export const yasminBakery: DemoPage = {
  kind: 'page',
  name: 'مخبز الياسمين',
  language: 'ar',
  path: '/yasmin.bakery.cairo',
  vanity: 'yasmin.bakery.cairo',
  profileId: '61550000000104',
  pageId: '900000000000104',
  verified: false,
  categories: ['مخبز'],
  description: 'خبز طازج وحلويات شرقية كل صباح.',
  address: '١٢ شارع الزهور، المعادي، القاهرة، Egypt',
  phone: '٠١٠ ٠١٢٣ ٤٥٦٧',
  websites: ['https://yasmin-bakery.example/'],
  hours: { kind: 'always' },
  openNow: true,
  followers: '٨٫٤ ألف',
  followerCount: 8400,
  posts: ['كعك العيد جاهز للطلب.', 'نفتح على مدار الساعة طوال الأسبوع.'],
};
