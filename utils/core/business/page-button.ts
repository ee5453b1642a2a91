import * as z from 'zod/mini';

/** What the button on a Page opens and why it is there. Words are chosen where it is drawn. */
export const pageButtonSchema = z.strictObject({
  /** A click-to-chat link made by us: https://wa.me/… or https://web.whatsapp.com/send?… */
  href: z.string().check(z.maxLength(4096), z.regex(/^https:\/\/(wa\.me|web\.whatsapp\.com)\//)),
  /** linked: the linked profile's number; shown: the Page's own WhatsApp contact; mobile: a mobile number on the Page, perhaps not on WhatsApp. */
  origin: z.enum(['linked', 'shown', 'mobile']),
  /** The number in international form, for the tooltip; absent for a short link, which holds none. */
  number: z.optional(z.string().check(z.maxLength(40))),
});
export type PageButton = z.infer<typeof pageButtonSchema>;
