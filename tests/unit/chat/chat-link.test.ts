import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageButtonSchema } from '../../../utils/core/business/page-button.ts';
import { chatLink, shortChatLink } from '../../../utils/core/chat/chat-link.ts';
import { checkMessage } from '../../../utils/core/chat/message-template.ts';

const number = fc.stringMatching(/^\+?[1-9][0-9]{5,14}$/);
const openIn = fc.constantFrom('app' as const, 'web' as const);
const anyText = fc.string({ unit: 'binary', maxLength: 400 });

describe('chatLink', () => {
  it.each([
    ['app', '+905321234567', '', 'https://wa.me/905321234567'],
    ['app', '905321234567', 'Merhaba!\nBir & iki?', 'https://wa.me/905321234567?text=Merhaba!%0ABir%20%26%20iki%3F'],
    ['app', '+5491123456789', '50% #1 + ş', 'https://wa.me/5491123456789?text=50%25%20%231%20%2B%20%C5%9F'],
    ['web', '+905321234567', '', 'https://web.whatsapp.com/send?phone=905321234567'],
    ['web', '+905321234567', 'a b', 'https://web.whatsapp.com/send?phone=905321234567&text=a%20b'],
  ] as const)('opens in %s: %s %j', (where, digits, text, expected) => {
    expect(chatLink({ number: digits, openIn: where, text })).toBe(expected);
  });

  it('is an address from which the number and the same text come back', () => {
    fc.assert(
      fc.property(number, openIn, anyText, (digits, where, text) => {
        const link = new URL(chatLink({ number: digits, openIn: where, text }));
        expect(link.searchParams.get('text') ?? '').toBe(text.toWellFormed());
        expect(link.hash).toBe('');
        const called = where === 'app' ? link.pathname.slice(1) : link.searchParams.get('phone');
        expect(`+${called}`).toBe(digits.startsWith('+') ? digits : `+${digits}`);
      }),
    );
  });

  it('has no plus for a space and nothing that a browser would change', () => {
    fc.assert(
      fc.property(number, openIn, anyText, (digits, where, text) => {
        const link = chatLink({ number: digits, openIn: where, text });
        expect(link).toMatch(/^[\w:/.?=&%!~*()'-]+$/);
        expect(new URL(link).href.replaceAll('%27', "'")).toBe(link);
      }),
    );
  });

  it('survives half a surrogate pair', () => {
    expect(chatLink({ number: '905321234567', openIn: 'app', text: 'a\u{D83D}b' })).toBe(
      'https://wa.me/905321234567?text=a%EF%BF%BDb',
    );
  });

  it('fits the button as long as the message is not too long', () => {
    fc.assert(
      fc.property(number, openIn, fc.string({ unit: 'grapheme', maxLength: 2500 }), (digits, where, text) => {
        fc.pre(checkMessage(text) !== 'tooLong');
        expect(pageButtonSchema.shape.href.safeParse(chatLink({ number: digits, openIn: where, text })).success).toBe(
          true,
        );
      }),
    );
  });
});

describe('shortChatLink', () => {
  it('opens the code of a business', () => {
    expect(shortChatLink('ABCDEFGH12')).toBe('https://wa.me/message/ABCDEFGH12');
  });
});
