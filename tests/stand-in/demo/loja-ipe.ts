import type { DemoPage } from './demo-view.ts';

/** A shop that shows a mobile number in national form and has no WhatsApp button of its own. */
export const lojaIpe: DemoPage = {
  kind: 'page',
  name: 'Loja Ipê Amarelo',
  language: 'pt',
  path: '/lojaipeamarelo',
  vanity: 'lojaipeamarelo',
  profileId: '61550000000103',
  pageId: '900000000000103',
  verified: false,
  categories: ['Loja de artesanato', 'Loja de presentes'],
  description: 'Cerâmica, cestaria e presentes feitos à mão no interior de São Paulo.',
  address: 'Rua das Acácias, 240, Vila Madalena, São Paulo - SP, Brazil',
  phone: '(11) 91234-5678',
  email: 'contato@ipeamarelo.example',
  websites: ['https://ipeamarelo.example/loja?utm_source=facebook', 'https://catalogo.ipeamarelo.example/'],
  openNow: true,
  price: '$$',
  followers: '12 mil',
  followerCount: 12_034,
  posts: ['Fornada nova de canecas! 💛', 'Entregamos em toda a cidade, de segunda a sexta.'],
};
