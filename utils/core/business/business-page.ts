import * as z from 'zod/mini';
import { maxLength, minLength } from '../lengths.ts';
import { factSchema } from './fact-schema.ts';
import { pageHoursSchema } from './page-hours.ts';

const text = (max: number) => z.string().check(minLength(1), maxLength(max));
const list = (item: z.ZodMiniType<string>, max: number) => z.array(item).check(minLength(1), maxLength(max));

export const facebookIdSchema = z.string().check(z.regex(/^[0-9]{3,25}$/));
export const usernameSchema = z.string().check(z.regex(/^[\p{L}\p{N}._-]{1,100}$/u));

/** Places of a document that name the Page's profile id on their own. A write needs two of them to agree. */
export const idPlaceSchema = z.enum(['url', 'route', 'header', 'tiles', 'about', 'appLink', 'canonical']);
export type IdPlace = z.infer<typeof idPlaceSchema>;

/** Where a Page's own WhatsApp contact leads: a number, or a short link that holds none. */
export const whatsAppTargetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), digits: z.string().check(z.regex(/^[1-9][0-9]{5,14}$/)) }),
  z.strictObject({ kind: z.literal('code'), code: z.string().check(z.regex(/^[A-Za-z0-9]{4,64}$/)) }),
]);
export type WhatsAppTarget = z.infer<typeof whatsAppTargetSchema>;

const openStateSchema = z.strictObject({ text: text(300), open: z.nullable(z.boolean()) });

export const businessFactsSchema = z.strictObject({
  verified: factSchema(z.boolean()),
  /** What Facebook calls "Description" (the bio, about 100 characters). */
  description: factSchema(text(5000)),
  categories: factSchema(list(text(200), 10)),
  /** As written on the Page, national or international. */
  phones: factSchema(list(text(100), 10)),
  emails: factSchema(list(text(320), 10)),
  /** Real targets (the link shim undone, tracking removed), http or https. */
  websites: factSchema(list(text(2048), 20)),
  /** Profiles elsewhere (Instagram, X, …). */
  otherAccounts: factSchema(list(text(2048), 20)),
  address: factSchema(text(1000)),
  hours: factSchema(pageHoursSchema),
  openState: factSchema(openStateSchema),
  priceRange: factSchema(text(200)),
  /** As worded on the Page; readRating tells its measures. */
  rating: factSchema(text(300)),
  services: factSchema(list(text(200), 20)),
  wifi: factSchema(text(300)),
  confirmedOwner: factSchema(text(300)),
  followersText: factSchema(text(200)),
  followers: factSchema(z.int().check(z.minimum(0))),
  likes: factSchema(z.int().check(z.minimum(0))),
  wereHere: factSchema(z.int().check(z.minimum(0))),
  /** What the head of an English document says after the name; readCounts tells the counts in it. */
  summary: factSchema(text(300)),
  location: factSchema(z.strictObject({ latitude: z.number(), longitude: z.number() })),
  picture: factSchema(text(2048)),
  cover: factSchema(text(2048)),
  whatsapp: factSchema(whatsAppTargetSchema),
});
export type BusinessFacts = z.infer<typeof businessFactsSchema>;
export type FactName = keyof BusinessFacts;

/**
 * A Facebook Page as one view of it was read. The only thing that leaves utils/facebook.
 * The caps are generous towards real Pages and small for a message: nothing of a Page is trusted.
 */
export const businessPageSchema = z.strictObject({
  /** Id of the profile behind the Page: the key of a link. */
  profileId: facebookIdSchema,
  idPlaces: z.array(idPlaceSchema).check(minLength(1), maxLength(7)),
  /** Id of the delegate Page (Graph API). */
  pageId: z.optional(facebookIdSchema),
  username: z.optional(usernameSchema),
  /** Address of the Page's root, made by us from username or id. */
  url: text(2048),
  name: text(300),
  /** Language of the document: two letters, sometimes with region. */
  language: z.string().check(maxLength(35)),
  /** When the data of this view came from the site, ms since the epoch: an old tab shows what the Page said then. */
  asOf: z.int().check(z.minimum(0)),
  viewer: z.enum(['signedIn', 'signedOut', 'owner', 'unknown']),
  facts: businessFactsSchema,
});
export type BusinessPage = z.infer<typeof businessPageSchema>;
