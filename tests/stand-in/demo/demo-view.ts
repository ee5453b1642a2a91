import type { PageHours } from '../../../utils/core/business/page-hours.ts';

export type DemoLanguage = 'en' | 'tr' | 'pt' | 'ar' | 'hi' | 'id' | 'ja' | 'de';

/** What every demo view has. All names, numbers and addresses are invented. */
interface DemoBase {
  readonly name: string;
  readonly language: DemoLanguage;
  /** Path of the view's root, with its leading slash. */
  readonly path: string;
}

interface DemoProfile extends DemoBase {
  readonly profileId: string;
  /** Absent for profiles that never chose a username. */
  readonly vanity?: string;
  readonly categories: readonly string[];
  readonly posts: readonly string[];
  readonly followers: string;
  readonly followerCount: number;
}

/** A Page: a profile with a delegate page behind it. An absent field is not on the Page. */
export interface DemoPage extends DemoProfile {
  readonly kind: 'page';
  readonly pageId: string;
  readonly verified: boolean;
  readonly description?: string;
  readonly address?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly websites: readonly string[];
  readonly instagram?: string;
  readonly hours?: PageHours;
  readonly openNow?: boolean;
  readonly price?: string;
  readonly services?: string;
  readonly rating?: { readonly percent: number; readonly count: number };
  /** Digits behind the Page's own WhatsApp button. */
  readonly whatsapp?: string;
  /** The document is padded to at least this many bytes, as the heaviest real ones are. */
  readonly payloadBytes?: number;
}

export interface DemoPerson extends DemoProfile {
  readonly kind: 'person';
}
export interface DemoGroup extends DemoBase {
  readonly kind: 'group';
  readonly id: string;
}
export interface DemoEvent extends DemoBase {
  readonly kind: 'event';
  readonly id: string;
}
export interface DemoFeed extends DemoBase {
  readonly kind: 'feed';
}

/** Something that a Page published, at an address of its own; its name is that of the Page. */
export interface DemoContent extends DemoBase {
  readonly kind: 'post' | 'reel' | 'photo';
  readonly id: string;
  readonly owner: DemoPage;
  readonly text: string;
}

export type DemoProfileView = DemoPage | DemoPerson;
export type DemoView = DemoProfileView | DemoGroup | DemoEvent | DemoFeed | DemoContent;
