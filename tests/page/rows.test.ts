// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { drawnCard, drawnRow, drawnView, shim } from '../support/drawn-html.ts';
import { readDrawnRows } from '../support/read-drawn-rows.ts';
import { siteDocument } from '../support/site-blocks.ts';

const page = { profileId: '100055500000121', pageId: '555000000000121', username: 'harbour.cafe' };
const path = '/harbour.cafe';
const root = `https://www.facebook.com${path}`;
const maps = (query: string) => `https://maps.google.com/maps?q=${encodeURIComponent(query)}&hl=en`;

interface Intro {
  readonly language: string;
  readonly direction: string;
  readonly rows: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;
}

const intros: readonly Intro[] = [
  {
    language: 'en',
    direction: 'ltr',
    rows: [
      drawnRow(' · Cafe · Coffee shop', { bold: 'Page' }),
      drawnRow('1 Pier Road, Springfield, IL, United States, Illinois', { href: shim(maps('1 Pier Road')) }),
      drawnRow('(217) 555-0121'),
      drawnRow('hello@harbourcafe.example'),
      drawnRow('harbourcafe', { href: shim('https://www.instagram.com/harbourcafe/?fbclid=Iw') }),
      drawnRow('harbourcafe.example', { href: shim('http://www.harbourcafe.example/?fbclid=Iw0Example') }),
      drawnRow('Dine-in · Outdoor seating · Curbside pickup'),
      drawnRow('Price Range · $$'),
      drawnRow('94% recommend (75 reviews)', { href: `${root}/reviews`, isLink: true }),
    ],
    facts: {
      categories: ['Cafe', 'Coffee shop'],
      address: '1 Pier Road, Springfield, IL, United States, Illinois',
      phones: ['(217) 555-0121'],
      emails: ['hello@harbourcafe.example'],
      otherAccounts: ['https://www.instagram.com/harbourcafe/'],
      websites: ['http://www.harbourcafe.example/'],
      priceRange: '$$',
      rating: '94% recommend (75 reviews)',
    },
  },
  {
    language: 'tr',
    direction: 'ltr',
    rows: [
      drawnRow(' · Kafe', { bold: 'Sayfa', icon: 'img' }),
      drawnRow('Moda Cd. 12, İstanbul, Türkiye', { href: maps('Moda Cd. 12'), icon: 'img' }),
      drawnRow('0532 000 01 21', { icon: 'img' }),
      drawnRow('merhaba@limankafe.example', { href: 'mailto:Merhaba@LimanKafe.example?subject=x', icon: 'img' }),
      drawnRow('@limankafe', { href: shim('https://www.tiktok.com/@limankafe'), icon: 'img' }),
      drawnRow('limankafe.example/menü', { href: shim('https://limankafe.example/men%C3%BC'), icon: 'img' }),
      drawnRow('Fiyat aralığı · ₺₺', { icon: 'img' }),
      drawnRow('%96 tavsiye ediyor (1,2 B Yorum)', { href: `${path}/reviews/?ref=x`, icon: 'img' }),
    ],
    facts: {
      categories: ['Kafe'],
      address: 'Moda Cd. 12, İstanbul, Türkiye',
      phones: ['0532 000 01 21'],
      emails: ['merhaba@limankafe.example'],
      otherAccounts: ['https://www.tiktok.com/@limankafe'],
      websites: ['https://limankafe.example/men%C3%BC'],
      priceRange: '₺₺',
      rating: '%96 tavsiye ediyor (1,2 B Yorum)',
    },
  },
  {
    language: 'ar',
    direction: 'rtl',
    rows: [
      drawnRow(' · مقهى · مخبز', { bold: 'صفحة' }),
      drawnRow('شارع الملك فهد، الرياض', { href: shim(maps('الرياض')), isLink: true }),
      drawnRow('\u202a+٩٦٦ ٥٠ ٠٠٠ ٠١٢١\u202c', { href: 'tel:+966500000121' }),
      drawnRow('\u200fsalam@marfa.example'),
      drawnRow('مرفأ.example', { href: shim('https://xn--igb1ayco.example/') }),
      drawnRow('WhatsApp', { href: shim('https://wa.me/966500000121') }),
    ],
    facts: {
      categories: ['مقهى', 'مخبز'],
      address: 'شارع الملك فهد، الرياض',
      phones: ['+٩٦٦ ٥٠ ٠٠٠ ٠١٢١'],
      emails: ['salam@marfa.example'],
      websites: ['https://xn--igb1ayco.example/'],
      whatsapp: { kind: 'number', digits: '966500000121' },
    },
  },
  {
    language: 'pt-BR',
    direction: 'ltr',
    rows: [
      drawnRow(' · Loja de presentes', { bold: 'Página' }),
      drawnRow('R. Augusta, 121, São Paulo, SP, Brasil', { href: shim(maps('R. Augusta')) }),
      drawnRow('+55 11 91234-0121'),
      drawnRow('oi@lojadocais.example'),
      drawnRow('lojadocais', { href: 'https://x.com/lojadocais' }),
      drawnRow('lojadocais.example', { href: shim('https://lojadocais.example/') }),
      drawnRow('loja.example/dois', { href: shim('https://www.loja.example/dois?utm_source=fb') }),
      drawnRow('56% recomendam (9 avaliações)', { href: `/profile.php?id=${page.profileId}&sk=reviews` }),
    ],
    facts: {
      categories: ['Loja de presentes'],
      address: 'R. Augusta, 121, São Paulo, SP, Brasil',
      phones: ['+55 11 91234-0121'],
      emails: ['oi@lojadocais.example'],
      otherAccounts: ['https://x.com/lojadocais'],
      websites: ['https://lojadocais.example/', 'https://www.loja.example/dois'],
      rating: '56% recomendam (9 avaliações)',
    },
  },
];

const draw = (body: string, { language = 'en', direction = 'ltr', top = '', over = '' } = {}) =>
  siteDocument([], drawnView({ name: 'Harbour', path, top, body, over }), language, direction);

describe('rows of the Intro', () => {
  it.each(intros)('$language, $direction: each is told by its link or pattern', ({ rows, facts, ...rest }) => {
    const intro = drawnCard('Intro', rows);
    expect(readDrawnRows(draw(intro, rest), page, root)).toEqual(facts);
    expect(readDrawnRows(draw(drawnCard('Intro', rows, 'boxes'), rest), page, root)).toEqual(facts);
  });

  it('between name and tabs, as the directory layout has them', () => {
    const top = `<ul>${['(217) 555-0121', 'hello@harbourcafe.example'].map((text) => drawnRow(text)).join('')}</ul>`;
    expect(readDrawnRows(draw('', { top }), page, root)).toEqual({
      phones: ['(217) 555-0121'],
      emails: ['hello@harbourcafe.example'],
    });
  });

  it('are this Page’s only under an address of its root or its contact data', () => {
    const html = draw(drawnCard('Intro', [drawnRow('+1 217 555 0121')]));
    const at = (url: string) => Object.keys(readDrawnRows(html, page, url));
    const own = ['', '/', '?ref=x', '/about', '/about_contact_and_basic_info', '/directory_contact_info/', '?sk=about'];
    expect(own.map((part) => at(root + part))).toEqual(own.map(() => ['phones']));
    const not = ['/photos', '/about_profile_transparency', '?sk=directory_privacy_and_legal_info', '/posts/1'];
    expect([...not.map((part) => root + part), 'https://www.facebook.com/another'].map(at)).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
  });
});

describe('rows of the About tab', () => {
  const rows = [
    drawnRow('(217) 555-0121', { small: 'Mobile' }),
    drawnRow('hello@harbourcafe.example', { small: 'Email' }),
    drawnRow('1 Pier Road, Springfield', { small: 'Address', href: shim(maps('1 Pier Road')) }),
  ];
  const links = [
    drawnRow('http://harbourcafe.example/', { small: 'Website', href: shim('https://www.harbourcafe.example/') }),
    drawnRow('harbourcafe', { small: 'Instagram', href: shim('https://instagram.com/harbourcafe') }),
    drawnRow('https://elsewhere.example/', { small: 'Website', href: shim('https://real.example/') }),
  ];
  const facts = {
    phones: ['(217) 555-0121'],
    emails: ['hello@harbourcafe.example'],
    address: '1 Pier Road, Springfield',
    websites: ['https://www.harbourcafe.example/'],
    otherAccounts: ['https://instagram.com/harbourcafe'],
  };

  it.each([
    ['classic', 'boxes', '/about_contact_and_basic_info'],
    ['directory', 'list', '/directory_contact_info'],
    ['directory, by sk', 'list', '/?sk=directory_links'],
  ] as const)('%s', (_, kind, part) => {
    const sections = drawnCard('Contact info', rows, kind) + drawnCard('Websites and social links', links, kind);
    const aside = drawnCard('About', [
      drawnRow('Contact info', { href: `${root}/directory_contact_info`, isLink: true }),
    ]);
    expect(readDrawnRows(draw(aside + sections), page, root + part)).toEqual(facts);
  });

  it('the number of the Page or its profile is no telephone', () => {
    const ids = [drawnRow(page.pageId, { small: 'Page ID' }), drawnRow(page.profileId)];
    expect(readDrawnRows(draw(drawnCard('About', ids)), page, `${root}/about`)).toEqual({});
  });
});
