import { describe, expect, it } from 'vitest';
import { keptButton } from './kept-button.ts';

describe('a place already on screen', () => {
  const row = (align: 'start' | 'end') => {
    const left = align === 'start' ? [250, 350] : [780, 880];
    return `<div class="row">${left.map((x) => `<button data-box="${x} 100 96 36"></button>`).join('')}</div>`;
  };
  const main = (inner: string, width = 980) =>
    `<body data-box="0 0 1000 800"><div role="main" data-box="0 0 ${width} 800">${inner}</div></body>`;
  const shiftOf = (kept: ReturnType<typeof keptButton>) => kept.fits.at(-1)?.own;

  it.each([
    ['after a row with room at its end', main(row('start')), 'beside', 'transform:translate(450px,100px)'],
    ['before one with room at its start only', main(row('end')), 'beside', 'transform:translate(656px,100px)'],
    [
      'not over text',
      main(`${row('start')}<p data-box="460 90 300 60">text</p>`),
      'beside',
      'transform:translate(126px,100px)',
    ],
    [
      'in the corner when both sides are taken',
      main(`${row('start')}<p data-box="0 90 980 60">text</p>`),
      'corner',
      'margin:0',
    ],
    [
      'in the corner when there is no room at all',
      main(row('start'), 440).replace('0 0 440', '240 0 250'),
      'corner',
      'margin:0',
    ],
    [
      'after the end of a name',
      main('<h1 data-box="300 100 200 40">Name</h1>'),
      'beside',
      'transform:translate(516px,102px)',
    ],
    [
      'in the corner beside a name that fills its line',
      main('<h1 data-box="300 100 660 40">Name</h1>'),
      'corner',
      'margin:0',
    ],
  ])('gets the button out of flow: %s', async (_, html, seat, own) => {
    const kept = keptButton(html);
    kept.keeper.show(kept.button);
    await kept.page.pass(1000);
    expect(kept.fits.at(-1)).toMatchObject({ seat, own });
    expect(kept.hosts()).toHaveLength(1);
  });

  it('gets it as far from the last member as members are from each other', () => {
    const kept = keptButton(main(row('start').replace('class="row"', 'class="row" style="column-gap:8px"')));
    kept.keeper.show(kept.button);
    expect(kept.fits.at(-1)).toMatchObject({ seat: 'beside', own: 'transform:translate(454px,100px)' });
  });

  it('is reckoned anew when the window changes', async () => {
    const kept = keptButton(main('<h1 data-box="300 100 200 40">Name</h1>'));
    kept.keeper.show(kept.button);
    await kept.page.pass(1000);
    kept.document.querySelector('h1')?.setAttribute('data-box', '100 100 200 40');
    kept.page.trusted('resize');
    await kept.page.pass(16);
    expect(shiftOf(kept)).toBe('transform:translate(316px,102px)');
  });

  it('takes the button into the row itself once the row is drawn anew', async () => {
    const kept = keptButton(main(row('start')));
    kept.keeper.show(kept.button);
    expect(kept.fits.at(-1)?.seat).toBe('beside');
    kept.document
      .querySelector('.row')
      ?.replaceWith(kept.document.createRange().createContextualFragment(row('start')));
    await kept.page.pass(16);
    expect(kept.fits.at(-1)?.seat).toBe('row');
    expect(kept.hosts()).toHaveLength(1);
  });
});
