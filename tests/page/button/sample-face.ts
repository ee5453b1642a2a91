import type { PageButton } from '../../../utils/core/business/page-button.ts';

/** A button with all its words. */
export const sampleFace: PageButton = {
  page: { profileId: '100000000000001', name: 'Güneş Kafe' },
  href: 'https://wa.me/905321234567',
  name: 'Message Güneş Kafe on WhatsApp',
  title: 'Added by Köprü',
  language: 'en',
  direction: 'ltr',
  menu: {
    open: 'More about the WhatsApp button',
    about: 'Added by Köprü, not by Facebook',
    hide: 'Hide on this Page',
    settings: 'Settings',
  },
};
