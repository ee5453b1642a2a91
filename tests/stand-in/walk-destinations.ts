import { photo, post, reel } from './demo/content-views.ts';
import type { DemoPage } from './demo/demo-view.ts';
import { demoPages } from './demo/demo-views.ts';
import { event, feed, group, person, professional } from './demo/other-views.ts';
import { tabUrl } from './documents/profile-url.ts';

/** The button that belongs to a view while no business is linked. */
export type ExpectedButton =
  | { readonly kind: 'none' }
  | { readonly kind: 'number'; readonly digits: string }
  /** A tab that shows no contact itself: the Page's number where it is known by now, or nothing. */
  | { readonly kind: 'numberOrNone'; readonly digits: string };

export interface Destination {
  readonly path: string;
  readonly name: string;
  readonly what:
    | 'Page with a number'
    | 'Page without a number'
    | 'Page with its own WhatsApp button'
    | 'person'
    | 'group'
    | 'event'
    | 'post'
    | 'reel'
    | 'photo'
    | 'feed'
    | 'unavailable';
  /** Null where the view is no Page. */
  readonly profileId: string | null;
  readonly button: ExpectedButton;
  /** Asks for tiles after in-app navigation. */
  readonly hasTiles: boolean;
}

/** The numbers that the demo Pages show, as a chat link has them, by profile id. */
const digitsOf: Readonly<Record<string, string>> = {
  '61550000000103': '5511912345678',
  '61550000000104': '201001234567',
  '100090000000106': '447911123456',
  '100090000000107': '4915123456789',
  '61550000000108': '6281234567890',
  '61550000000109': '919876543210',
  '61550000000110': '819012345678',
  '100090000000666': '447911000666',
};

function pageDestination(page: DemoPage): Destination {
  const { path, name, profileId } = page;
  const shared = { path, name, profileId, hasTiles: true };
  if (page.whatsapp !== undefined)
    return { ...shared, what: 'Page with its own WhatsApp button', button: { kind: 'none' } };
  const digits = digitsOf[profileId];
  return digits === undefined
    ? { ...shared, what: 'Page without a number', button: { kind: 'none' } }
    : { ...shared, what: 'Page with a number', button: { kind: 'number', digits } };
}

const elsewhere = (what: Destination['what'], { path, name }: { readonly path: string; readonly name: string }) => ({
  path,
  name,
  what,
  profileId: null,
  button: { kind: 'none' } as const,
  hasTiles: what === 'person',
});

/** Where a walk may lead: every kind of view, each with the button that belongs there. */
export const destinations: readonly Destination[] = [
  ...demoPages.map(pageDestination),
  elsewhere('person', person),
  elsewhere('person', professional),
  elsewhere('group', group),
  elsewhere('event', event),
  elsewhere('post', post),
  elsewhere('reel', reel),
  elsewhere('photo', photo),
  elsewhere('feed', feed),
  elsewhere('unavailable', { path: '/nobody.has.this.name', name: 'Facebook' }),
];

/** The About or Photos tab of a Page; null for destinations that have no tabs. */
export function tabOf({ profileId }: Destination, tab: 'about' | 'photos'): Destination | null {
  const page = demoPages.find((one) => one.profileId === profileId);
  if (page === undefined) return null;
  const root = pageDestination(page);
  const { button } = root;
  return {
    ...root,
    path: tabUrl(page, tab, ''),
    button: tab === 'photos' && button.kind === 'number' ? { ...button, kind: 'numberOrNone' } : button,
    hasTiles: false,
  };
}
