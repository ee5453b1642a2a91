import { encodeText } from './encode-text.ts';

export interface ChatRequest {
  /** E.164, with or without its plus. */
  readonly number: string;
  /** app: wa.me, where the device decides what opens; web: straight to WhatsApp Web. */
  readonly openIn: 'app' | 'web';
  /** The draft; empty for none. */
  readonly text: string;
}

/** The click-to-chat link of a number. The visitor sees the draft and sends it, or not. */
export function chatLink({ number, openIn, text }: ChatRequest): string {
  const digits = number.replaceAll(/\D+/g, '');
  const draft = encodeText(text);
  if (openIn === 'web') return `https://web.whatsapp.com/send?phone=${digits}${draft && `&text=${draft}`}`;
  return `https://wa.me/${digits}${draft && `?text=${draft}`}`;
}

/** The link of a business's short code. It holds no number, and its draft lives with WhatsApp. */
export function shortChatLink(code: string): string {
  return `https://wa.me/message/${encodeText(code)}`;
}
