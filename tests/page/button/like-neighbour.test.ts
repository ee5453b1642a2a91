import { describe, expect, it } from 'vitest';
import { likeNeighbour } from '../../../utils/facebook/button/like-neighbour.ts';
import { timedDocument } from './timed-document.ts';

/** A row with the nesting of the site's own: wrapper, button, background, icon, label. */
const action = (label: string, css = '', wrapper = '') =>
  `<div style="${wrapper}"><div role="button" aria-label="${label}" style="${css}"><div role="none" style="padding:0px 10px"><i></i>` +
  `<div role="none"><span><span class="label">${label}</span></span></div></div><div role="none"></div></div></div>`;

function looksOf(inner: string, { style = '', hidden = false, height = undefined as number | undefined } = {}) {
  const { window, document } = timedDocument(`<style>${style}</style><div class="row">${inner}</div>`);
  Object.assign(window.Element.prototype, {
    checkVisibility(this: Element) {
      return !(hidden && this.matches('.label'));
    },
  });
  const row = document.querySelector('.row');
  if (row === null) throw new Error('no row');
  return likeNeighbour(window, row, height === undefined ? undefined : () => height);
}

describe('likeNeighbour', () => {
  it('takes over the room around a neighbour, its corners, font and padding', () => {
    const css = 'border-top-left-radius:8px;padding:0px 6px';
    expect(looksOf(action('Follow', css, 'padding:0px 4px'), { style: '.label{font-size:14px}' })).toEqual({
      own: 'margin:0px 4px',
      like: 'div{height:36px;border-radius:8px}a{font-size:14px;padding:0 16px}',
      gap: 4,
    });
  });

  it.each([
    ['the row’s gap', '.row{column-gap:8px}', '', 8],
    ['the neighbours’ wrappers', '', 'padding:0px 4px', 4],
    ['both', '.row{column-gap:2px}', 'padding:0px 4px', 6],
    ['neither', '.row{column-gap:normal}', '', 0],
  ])('knows how far apart members are by %s', (_, style, wrapper, gap) => {
    expect(looksOf(action('Follow', '', wrapper), { style }).gap).toBe(gap);
  });

  it('knows the height by the site’s own variable, and better once it is laid out', () => {
    const style = '.row{--button-height-medium:32px}';
    expect(looksOf(action('Follow'), { style }).like).toContain('height:32px');
    expect(looksOf(action('Follow'), { style, height: 40 }).like).toContain('height:40px');
  });

  it.each([
    [4, 'height:24px'],
    [400, 'height:60px'],
    [0, 'height:36px'],
  ])('makes a neighbour of %i px no button of that size', (height, expected) => {
    expect(looksOf(action('Follow'), { height }).like).toContain(expected);
  });

  it('shows no label where a narrow window has left the neighbours none', () => {
    expect(looksOf(action('Follow') + action('More'), { hidden: true }).like).toContain('span{display:none}');
    expect(looksOf(action('')).like).toContain('span{display:none}');
    expect(looksOf(action('Follow') + action('')).like).not.toContain('display:none');
  });

  it('has its own looks where there is no neighbour', () => {
    expect(looksOf('')).toEqual({ own: 'margin:0', like: '', gap: 0 });
  });
});
