import { gunesKafe } from '../stand-in/demo/gunes-kafe.ts';
import { hiddenOak } from '../stand-in/demo/hidden-oak.ts';
import { lojaIpe } from '../stand-in/demo/loja-ipe.ts';
import { maviFincan } from '../stand-in/demo/mavi-fincan.ts';
import { orbitMuseum } from '../stand-in/demo/orbit-museum.ts';
import { event, feed, group, person, professional } from '../stand-in/demo/other-views.ts';
import { yasminBakery } from '../stand-in/demo/yasmin-bakery.ts';

/** Pages that show a mobile number and have no WhatsApp button of Facebook's: ours leads to that number. */
export const withButton = [
  { view: lojaIpe, digits: '5511912345678' },
  { view: yasminBakery, digits: '201001234567' },
  { view: orbitMuseum, digits: '447911123456' },
] as const;

/** Views without any button of ours while nothing is linked, and why. */
export const withoutButton = [
  { view: gunesKafe, why: 'shows no number', read: 'read' },
  { view: hiddenOak, why: 'shows nothing but a name', read: 'read' },
  { view: maviFincan, why: 'has a WhatsApp button of its own', read: 'read' },
  { view: person, why: 'is a person', read: 'elsewhere' },
  { view: professional, why: 'is a person in professional mode', read: 'elsewhere' },
  { view: group, why: 'is a group', read: 'elsewhere' },
  { view: event, why: 'is an event', read: 'elsewhere' },
  { view: feed, why: 'is the feed', read: 'elsewhere' },
] as const;

export const address = (path: string) => `https://www.facebook.com${path}`;
