// @vitest-environment jsdom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { popupStates } from '../../support/popup-states.ts';
import { renderPopup } from '../../support/render-popup.tsx';
import { textOf } from '../../support/text-from-files.ts';

const text = await textOf('en');
const life = new AbortController();
afterEach(cleanup);

const button = { name: 'Reload the Page to read everything' };

describe('a Page that the site moved to without loading', () => {
  it('can be reloaded from the popup where something could not be read', async () => {
    const { view, opened } = await renderPopup(popupStates['page-found-moved'], text, life.signal);
    fireEvent.click(view.getByRole('button', button));
    expect(opened).toEqual(['reload 7']);
  });

  it.each(['page-found-bare', 'page-found-one', 'in-sync'] as const)('is not spoken of in %s', async (name) => {
    const { view } = await renderPopup(popupStates[name], text, life.signal);
    expect(view.queryByRole('button', button)).toBeNull();
  });
});
