import { describe, expect, it } from 'vitest';
import { buttonStyle, seatStyle } from '../../../utils/facebook/button/button-style.ts';
import { buttonMark, drawButton } from '../../../utils/facebook/button/draw-button.ts';
import { removeLeftovers } from '../../../utils/facebook/button/remove-leftovers.ts';
import { sampleFace as face } from './sample-face.ts';
import { timedDocument } from './timed-document.ts';

/** Draws with the closed root caught on its way, as only this test can. */
function draw() {
  const { window, document } = timedDocument('<body></body>');
  const roots = new Map<Element, ShadowRoot>();
  const modes: string[] = [];
  const attach = window.Element.prototype.attachShadow;
  window.Element.prototype.attachShadow = function caught(this: Element, init: ShadowRootInit) {
    const root = attach.call(this, init);
    roots.set(this, root);
    modes.push(init.mode);
    return root;
  };
  const done: string[] = [];
  const actions = { hide: () => void done.push('hide'), openSettings: () => void done.push('settings') };
  const life = new window.AbortController();
  const button = drawButton(window, actions, life.signal);
  const root = roots.get(button.host);
  const link = root?.querySelector('a');
  if (!root || !link) throw new Error('no link was drawn');
  return {
    window,
    document,
    button,
    root,
    link,
    modes,
    done,
    life,
    closedRootOf: (element: Element) => roots.get(element) ?? null,
  };
}

describe('drawButton', () => {
  it('is a real link in a closed root, on an element that says nothing about us', () => {
    const { button, link, modes } = draw();
    button.say(face);
    expect(modes).toEqual(['closed']);
    expect(button.host.shadowRoot).toBeNull();
    expect(button.host.outerHTML).toBe('<div></div>');
    expect(link.getAttribute('href')).toBe(face.href);
    expect(link.target).toBe('_blank');
    expect(link.rel.split(' ').toSorted()).toEqual(['noopener', 'noreferrer']);
  });

  it('shows the word, and names and explains itself in the language of the person', () => {
    const { button, link } = draw();
    button.say({ ...face, language: 'tr' });
    expect(link.textContent).toBe('WhatsApp');
    expect(link.getAttribute('aria-label')).toBe(face.name);
    expect(link.title).toBe(face.title);
    expect(link.closest('[lang]')?.getAttribute('lang')).toBe('tr');
    expect(link.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    '\u202Egnirts',
    '$1 {page} &amp;',
    '\u0000\n\t',
  ])('takes the name %j as text', (name) => {
    const { button, link, root } = draw();
    const elements = root.querySelectorAll('*').length;
    button.say({ ...face, name, title: name });
    expect(link.getAttribute('aria-label')).toBe(name);
    expect(root.querySelectorAll('*')).toHaveLength(elements);
  });

  it('says something new without becoming another element', () => {
    const { button, link, root } = draw();
    button.say(face);
    button.say({ ...face, href: 'https://wa.me/5511987654321' });
    expect(root.querySelectorAll('a')).toHaveLength(1);
    expect(link.getAttribute('href')).toBe('https://wa.me/5511987654321');
  });

  it('lets no click through that a person did not make', () => {
    const { window, link, root, done } = draw();
    const items = [...root.querySelectorAll('[role=menuitem]')];
    for (const [target, type] of [
      [link, 'click'],
      [link, 'auxclick'],
      ...items.map((item) => [item, 'click'] as const),
    ] as const) {
      const event = new window.MouseEvent(type, { bubbles: true, cancelable: true, composed: true });
      target.dispatchEvent(event);
      expect(event.defaultPrevented).toBe(true);
    }
    expect(items).toHaveLength(2);
    expect(done).toEqual([]);
  });

  it('follows a theme that is switched while it stands there, until its life ends', async () => {
    const { document, button, link, life } = draw();
    const theme = () => link.parentElement?.className;
    document.body.append(button.host);
    button.fit({ seat: 'corner', own: 'margin:0', like: '' });
    expect(theme()).toBe('');
    document.documentElement.className = '__fb-dark-mode';
    await Promise.resolve();
    expect(theme()).toBe('__fb-dark-mode');
    document.body.className = '__fb-light-mode';
    await Promise.resolve();
    expect(theme()).toBe('__fb-light-mode');
    life.abort();
    document.body.className = '__fb-dark-mode';
    await Promise.resolve();
    expect(theme()).toBe('__fb-light-mode');
  });

  it('needs no attribute that a strict CSP would judge', () => {
    const { button, root } = draw();
    button.say(face);
    button.fit({ seat: 'beside', own: 'transform:translate(1px,2px)', like: '' });
    expect(root.querySelectorAll('[style],[onclick],script')).toHaveLength(0);
  });

  it('uses neither left nor right, nor sizes that follow the page', () => {
    const all = [
      buttonStyle,
      ...(['row', 'beside', 'corner'] as const).map((seat) => seatStyle(seat, 'margin:0', '')),
    ].join('\n');
    expect(all).not.toMatch(
      /(?<![\w-])(?:left|right|margin-left|margin-right|padding-left|padding-right)\s*:|\d(?:rem|em)\b/,
    );
    expect(all).not.toMatch(/url\(|@import|@font-face/);
  });
});

describe('removeLeftovers', () => {
  it('takes away only what an earlier life drew', () => {
    const { document, button, closedRootOf } = draw();
    const other = document.createElement('div');
    other.attachShadow({ mode: 'closed' }).append(document.createElement('style'));
    const copy = document.createElement('div');
    copy.id = buttonMark;
    document.body.append(other, copy, button.host);
    Object.defineProperty(document, 'readyState', { value: 'complete' });
    removeLeftovers(document, closedRootOf);
    expect([...document.body.children]).toEqual([other, copy]);
  });
});
