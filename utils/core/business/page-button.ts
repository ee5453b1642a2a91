import * as z from 'zod/mini';
import { maxLength, minLength } from '../lengths.ts';
import { facebookIdSchema } from './business-page.ts';

/** In the person's language; a Page's name among them, so that they are longer than our own words. */
const words = z.string().check(minLength(1), maxLength(1000));

/** A Page as the button's menu names it. */
export const buttonPageSchema = z.strictObject({
  profileId: facebookIdSchema,
  name: z.string().check(minLength(1), maxLength(300)),
});

/** The button for a Page, with all it says: where it is drawn, no messages can be looked up. */
export const pageButtonSchema = z.strictObject({
  /** What *Hide on this Page* is about. */
  page: buttonPageSchema,
  /** A click-to-chat link made by us: https://wa.me/… or https://web.whatsapp.com/send?… */
  href: z.string().check(maxLength(4096), z.regex(/^https:\/\/(wa\.me|web\.whatsapp\.com)\//)),
  /** Read out by screen readers: "Message Güneş Kafe on WhatsApp". */
  name: words,
  /** The tooltip, of several lines. */
  title: words,
  /** Of all its texts. */
  language: z.string().check(z.regex(/^[A-Za-z]{2,3}([_-]\w+)*$/), maxLength(20)),
  direction: z.enum(['ltr', 'rtl']),
  menu: z.strictObject({
    /** Name of the control that opens it. */
    open: words,
    /** Who added the button. */
    about: words,
    hide: words,
    settings: words,
  }),
});
export type PageButton = z.infer<typeof pageButtonSchema>;
