// @vitest-environment jsdom
import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { noNotices } from '../../../utils/core/settings/notice-causes.ts';
import { addDialogs } from '../../support/dialog-in-jsdom.ts';
import type { noticeStates } from '../../support/notice-states.ts';
import { optionsStates } from '../../support/options-states.ts';
import { renderOptions } from '../../support/render-options.tsx';
import { textOf } from '../../support/text-from-files.ts';

addDialogs();
const text = await textOf('en');
const life = new AbortController();
afterEach(cleanup);

async function open(name: keyof ReturnType<typeof noticeStates> | 'settings') {
  const rendered = await renderOptions(optionsStates[name], text, life.signal);
  const section = rendered.view.container.querySelector<HTMLElement>('[data-section=notices]');
  if (section === null) throw new Error('the section is missing');
  const inside = within(section);
  const control = (label: string) => inside.getByRole('switch', { name: label });
  const isOn = (label: string) => control(label).getAttribute('aria-checked') === 'true';
  return { ...rendered, inside, control, isOn };
}
const updated = 'Sync updated a profile';
const stopped = 'Sync has stopped';

describe('notifications in the options page', () => {
  it('are all off, and each is switched on by itself after the browser allowed it', async () => {
    const page = await open('settings');
    expect(page.inside.getAllByRole('switch').map((one) => one.getAttribute('aria-checked'))).toEqual(
      Object.keys(noNotices).map(() => 'false'),
    );
    fireEvent.click(page.control(updated));
    await waitFor(() => expect(page.isOn(updated)).toBe(true));
    expect(page.asked).toEqual([{ name: 'saveSettings', request: { notify: { ...noNotices, updated: true } } }]);
    expect(page.isOn(stopped)).toBe(false);
    fireEvent.click(page.control(updated));
    await waitFor(() => expect(page.isOn(updated)).toBe(false));
  });

  it('say when the browser refused, switch nothing on, and try again', async () => {
    const page = await open('notices-refused');
    await page.inside.findByText('The browser did not allow notifications');
    expect([page.isOn(stopped), page.asked]).toEqual([false, []]);
    page.answer('requestNotices', undefined);
    fireEvent.click(page.inside.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(page.isOn(stopped)).toBe(true));
    expect(page.inside.queryByText('The browser did not allow notifications')).toBeNull();
  });

  it('say when the browser does not allow what is switched on, and take notice when it does', async () => {
    const page = await open('notices-off');
    const words = 'This browser shows no notifications of Köprü';
    await page.inside.findByText(words);
    expect(page.isOn(updated)).toBe(true);
    page.allowNotices(true);
    await waitFor(() => expect(page.inside.queryByText(words)).toBeNull());
    page.allowNotices(false);
    await page.inside.findByText(words);
    fireEvent.click(page.inside.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(page.inside.queryByText(words)).toBeNull());
    expect(page.asked).toEqual([]);
  });

  it('ask the browser for nothing when one is switched off', async () => {
    const page = await open('notices');
    page.answer('requestNotices', false);
    fireEvent.click(page.control(updated));
    await waitFor(() => expect(page.isOn(updated)).toBe(false));
    expect(page.inside.queryByRole('status', { name: /did not allow/ })).toBeNull();
    expect(page.asked).toEqual([{ name: 'saveSettings', request: { notify: { ...noNotices, attention: true } } }]);
  });
});
