import { chatLink } from '../chat/chat-link.ts';
import { checkMessage, fillMessage } from '../chat/message-template.ts';
import type { Business } from '../profile/business.ts';
import { cleanText } from '../sync/clean-text.ts';

/** The link that brings a message along. `none`: no message is set; `tooLong`: no link can be made of it. */
export type MessageLink =
  | { readonly kind: 'none' | 'tooLong' }
  | { readonly kind: 'fine' | 'long'; readonly text: string; readonly url: string };

export interface ShareLinks {
  readonly plain: string;
  readonly withMessage: MessageLink;
}

/**
 * The wa.me links that a business can print and post, without and with the message that chats start with. While no
 * Page is linked, its own name and first website stand for the Page's.
 */
export function shareLinks({ profile, link }: Pick<Business, 'profile' | 'link'>, template: string): ShareLinks {
  const page = link?.page ?? { name: profile.name, url: profile.websites[0] ?? '' };
  const text = cleanText(fillMessage(template, { page: page.name, url: page.url }));
  const to = (draft: string) => chatLink({ number: profile.phone, openIn: 'app', text: draft });
  const kind = checkMessage(text);
  const withMessage: MessageLink =
    text === '' ? { kind: 'none' } : kind === 'tooLong' ? { kind } : { kind, text, url: to(text) };
  return { plain: to(''), withMessage };
}
