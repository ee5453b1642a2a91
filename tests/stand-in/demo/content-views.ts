import type { DemoContent } from './demo-view.ts';
import { lojaIpe } from './loja-ipe.ts';
import { orbitMuseum } from './orbit-museum.ts';

/** What a Page with a number published: looked at on its own, it is no view of the Page. */
export const post: DemoContent = {
  kind: 'post',
  name: lojaIpe.name,
  language: lojaIpe.language,
  path: '/lojaipeamarelo/posts/500000000000501',
  id: '500000000000501',
  owner: lojaIpe,
  text: 'Novas cestas de palha. Chama no WhatsApp: (11) 91234-5678',
};

export const reel: DemoContent = {
  kind: 'reel',
  name: orbitMuseum.name,
  language: orbitMuseum.language,
  path: '/reel/500000000000502',
  id: '500000000000502',
  owner: orbitMuseum,
  text: 'One minute under the dome.',
};

export const photo: DemoContent = {
  kind: 'photo',
  name: lojaIpe.name,
  language: lojaIpe.language,
  path: '/photo/?fbid=500000000000503',
  id: '500000000000503',
  owner: lojaIpe,
  text: 'Canecas na prateleira.',
};
