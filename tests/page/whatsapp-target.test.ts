// @vitest-environment node
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkTarget, websiteOf } from '../../utils/facebook/link-shim.ts';
import { isPageCallToAction, whatsAppTargetOf } from '../../utils/facebook/whatsapp-target.ts';

const number = { kind: 'number', digits: '905550000123' };
const shim = (target: string) => `https://l.facebook.com/l.php?u=${encodeURIComponent(target)}&h=ATExample`;
const send = 'https://api.whatsapp.com/send';
const cta = 'app=facebook&entry_point=page_cta';

/** The shapes in which the button's link was recorded; numbers and tokens are ours. */
const recorded = [
  shim(`${send}?phone=%2B905550000123&data=ASExample&source=FB_Page&${cta}&fbclid=IwExample`),
  shim(`${send}?phone=%2B905550000123&context=ASExample&source=FB_Page&${cta}&fbclid=IwExample`),
  shim(`${send}?phone=%2B905550000123&data_filter_required=1&source=FB_Page&${cta}&fbclid=IwExample`),
  shim(`${send}?phone=905550000123&${cta}&fbclid=IwExample`),
  shim(`${send}?phone=905550000123&${cta}`),
  `${send}?phone=905550000123&${cta}`,
  `${send}?phone=%2B905550000123&context=ASExample&source=FB_Page&${cta}`,
  `${send}/?phone=%2B90+555+000+0123&${cta}`,
  `https://web.whatsapp.com/send?phone=905550000123&${cta}`,
  shim(`https://wa.me/905550000123?${cta}`),
  shim(`https://web.whatsapp.com/send?phone=%2B905550000123&${cta}`),
];

describe('whatsAppTargetOf', () => {
  it.each(recorded)("reads the number and the mark of a Page's own button: %s", (href) => {
    expect(whatsAppTargetOf(href)).toEqual(number);
    expect(isPageCallToAction(href)).toBe(true);
  });

  it.each([
    [`${send}?phone=905550000123&text=Hi&context=AS`, number],
    ['https://wa.me/905550000123', number],
    ['https://wa.me/%2B90%20555%20000%200123?text=Hi', number],
    ['https://www.wa.me/905550000123/', number],
    ['/l.php?u=https%3A%2F%2Fwa.me%2F905550000123&h=x', number],
    ['https://lm.facebook.com/l.php?u=https%3A%2F%2Fwa.me%2F905550000123', number],
    ['https://wa.me/message/ABCDEFGH1234', { kind: 'code', code: 'ABCDEFGH1234' }],
    ['https://api.whatsapp.com/message/ABCDEFGH1234?autoload=1', { kind: 'code', code: 'ABCDEFGH1234' }],
    ['https://chat.whatsapp.com/ABCDEFGHIJKLMNOP', 'group'],
    ['https://whatsapp.com/channel/0029Example', 'channel'],
    ['https://www.whatsapp.com/channel/0029Example', 'channel'],
    [`${send}?text=Hi`, null],
    [`${send}?phone=0532`, null],
    [`${send}?phone=%2B0905550000123`, null],
    [`${send}?phone=javascript:alert(1)`, null],
    [`${send}?phone=${'9'.repeat(16)}`, null],
    ['https://wa.me/', null],
    ['https://wa.me/qr/ABCDEFGH', null],
    ['https://wa.me/c/905550000123', null],
    ['https://wa.me/message/../905550000123', number],
    ['https://wa.me.evil.example/905550000123', null],
    ['https://evil.example/?u=https://wa.me/905550000123', null],
    ['https://evil.example/l.php?u=https%3A%2F%2Fwa.me%2F905550000123', null],
    ['https://www.whatsapp.com/business', null],
    ['javascript:void 0', null],
    ['#', null],
    ['', null],
  ])('%s', (href, target) => {
    expect(whatsAppTargetOf(href)).toEqual(target);
    expect(isPageCallToAction(href)).toBe(false);
  });

  it('wants the mark in the link itself, not somewhere near it', () => {
    expect(isPageCallToAction(`https://wa.me/905550000123?text=${encodeURIComponent('entry_point=page_cta')}`)).toBe(
      false,
    );
    expect(isPageCallToAction('https://chat.whatsapp.com/ABCDEFGHIJ?entry_point=page_cta')).toBe(false);
  });

  it('gives only what can be dialled, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((text) => `${send}?phone=${text}`),
        ),
        (href) => {
          const target = whatsAppTargetOf(href);
          expect(typeof target === 'object' && target?.kind === 'number' ? target.digits : '905550000123').toMatch(
            /^[1-9][0-9]{5,14}$/,
          );
        },
      ),
    );
  }, 60_000);
});

describe('links of websites', () => {
  it.each([
    ['https://l.facebook.com/l.php?u=http%3A%2F%2Fwww.example.com%2F&h=AT', 'http://www.example.com/'],
    ['https://example.com/a?utm_source=fb&b=1&fbclid=x#c', 'https://example.com/a?b=1#c'],
    ['https://example.com/?fbclid=x', 'https://example.com/'],
    ['https://example.com/?h=1&q=a%20b', 'https://example.com/?h=1&q=a%20b'],
    ['https://Example.com', 'https://Example.com'],
    ['mailto:a@b.example', null],
    ['javascript:alert(1)', null],
    [shim('javascript:alert(1)'), null],
    [shim('data:text/html,x'), null],
    ['https://user:secret@example.com/', null],
    ['example.com', null],
    ['', null],
  ])('%s leads to %s', (href, target) => {
    expect(websiteOf(href)).toBe(target);
  });

  it('undoes the shim once only', () => {
    const twice = shim(shim('https://example.com/'));
    expect(linkTarget(twice)).toBe(shim('https://example.com/'));
  });
});
