import { photo, post, reel } from './content-views.ts';
import type { DemoPage, DemoView } from './demo-view.ts';
import { gunesKafe } from './gunes-kafe.ts';
import { hiddenOak } from './hidden-oak.ts';
import { hoursPages } from './hours-pages.ts';
import { lojaIpe } from './loja-ipe.ts';
import { maviFincan } from './mavi-fincan.ts';
import { orbitMuseum } from './orbit-museum.ts';
import { event, feed, group, person, professional } from './other-views.ts';
import { stranger } from './stranger.ts';
import { yasminBakery } from './yasmin-bakery.ts';

export const demoPages: readonly DemoPage[] = [
  gunesKafe,
  maviFincan,
  lojaIpe,
  yasminBakery,
  hiddenOak,
  orbitMuseum,
  ...hoursPages,
  stranger,
];
export const demoViews: readonly DemoView[] = [
  ...demoPages,
  person,
  professional,
  group,
  event,
  post,
  reel,
  photo,
  feed,
];
