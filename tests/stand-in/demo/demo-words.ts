/** What the stand-in's screens say in one language. */
export interface DemoWords {
  readonly page: string;
  readonly profile: string;
  readonly message: string;
  readonly follow: string;
  readonly search: string;
  readonly addFriend: string;
  readonly join: string;
  readonly interested: string;
  readonly more: string;
  readonly close: string;
  readonly intro: string;
  readonly posts: string;
  readonly about: string;
  readonly photos: string;
  readonly reviews: string;
  readonly followers: string;
  readonly openNow: string;
  readonly closedNow: string;
  readonly closed: string;
  readonly alwaysOpen: string;
  readonly hours: string;
  readonly priceRange: string;
  readonly recommend: (percent: number, count: number) => string;
  readonly email: string;
  readonly phone: string;
  readonly website: string;
  readonly contactInfo: string;
  readonly categories: string;
  readonly like: string;
  readonly comment: string;
  readonly address: string;
  readonly manage: string;
  readonly edit: string;
  readonly switchNow: string;
  readonly switchInto: (name: string) => string;
}
