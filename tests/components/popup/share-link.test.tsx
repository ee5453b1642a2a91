// @vitest-environment jsdom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { placeOf } from '../../../utils/state/options-place.ts';
import { popupStates } from '../../support/popup-states.ts';
import { renderPopup } from '../../support/render-popup.tsx';
import { textOf } from '../../support/text-from-files.ts';

const life = new AbortController();
afterEach(cleanup);

it('Share opens the options page at the Share section of the linked business', async () => {
  const { view, opened } = await renderPopup(popupStates['in-sync'], await textOf('en'), life.signal);
  fireEvent.click(await view.findByRole('button', { name: 'Share' }));
  const [address = ''] = opened;
  const { pathname, hash } = new URL(address, 'chrome-extension://kopru/popup.html');
  expect(pathname).toBe('/options.html');
  expect(placeOf(hash)).toEqual({ view: 'business', id: 'business-cafe', section: 'share' });
});
