// @vitest-environment jsdom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { addDialogs } from '../../support/dialog-in-jsdom.ts';
import type { mirrorStates } from '../../support/mirror-states.ts';
import { optionsStates } from '../../support/options-states.ts';
import { renderOptions } from '../../support/render-options.tsx';
import { textOf } from '../../support/text-from-files.ts';

addDialogs();
const text = await textOf('en');
const life = new AbortController();
afterEach(cleanup);

async function open(name: keyof ReturnType<typeof mirrorStates>) {
  const rendered = await renderOptions(optionsStates[name], text, life.signal);
  const section = rendered.view.container.querySelector('[data-section=browsers]');
  const control = rendered.view.getByRole('switch', { name: 'Keep your other browsers in step' });
  return { ...rendered, words: () => section?.textContent ?? '', control };
}

describe('the person’s other browsers', () => {
  it.each([
    ['mirror-in-step', /In step since .*Last news from another browser: 2 hours ago/],
    ['mirror-unheard', /No other browser has been heard from yet/],
    ['mirror-unavailable', /Not in step since .*no room left.*Everything works in this browser.*kQuotaBytes/],
    ['mirror-paused', /Stopped when everything was deleted here/],
  ] as const)('%s: the state is said in words', async (name, words) => {
    const page = await open(name);
    await waitFor(() => expect(page.words()).toMatch(words));
    expect(page.control.getAttribute('aria-checked')).toBe(String(name !== 'mirror-paused'));
  });

  it('says nothing of what isn’t known', async () => {
    const page = await open('mirror-unknown');
    await page.model.mirror.read();
    expect(page.words()).not.toMatch(/In step|Not in step/);
  });

  it('names what the others don’t have, with the reason', async () => {
    const page = await open('mirror-left-out');
    await page.view.findByText('What your other browsers don’t have');
    const items = page.view.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toContainEqual(expect.stringMatching(/^Güneş Kafe.*without what its Page last showed/));
    expect(items).toContainEqual(expect.stringMatching(/^Padaria.*sync is full/));
    expect(items).toContainEqual(expect.stringMatching(/^business:business-gone.*Another version/));
    expect(items).toContainEqual(expect.stringMatching(/^Settings.*too long/));
    expect(page.words()).toContain('And 812 more.');
  });

  it('can be switched off and on, and says so at once', async () => {
    const page = await open('mirror-in-step');
    await waitFor(() => expect(page.words()).toContain('In step since'));
    fireEvent.click(page.control);
    await waitFor(() => expect(page.stored().settings.mirror).toBe(false));
    expect(page.words()).toContain('Switched off.');
    fireEvent.click(page.control);
    await waitFor(() => expect(page.stored().settings.mirror).toBe(true));
    expect(page.asked).toContainEqual({ name: 'saveSettings', request: { mirror: true } });
  });

  it('reads anew when something stored changed', async () => {
    const page = await open('mirror-off');
    page.answer('readMirror', optionsStates['mirror-unheard'].answers.readMirror);
    page.store({ ...page.stored() });
    await waitFor(() => expect(page.words()).toContain('In step since'));
  });
});
