// @vitest-environment jsdom
import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { manyBusinesses } from '../../support/business-states.ts';
import { optionsStates } from '../../support/options-states.ts';
import { renderOptions } from '../../support/render-options.tsx';
import { textOf } from '../../support/text-from-files.ts';

const text = await textOf('en');
let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  // jsdom has no modal dialogs.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
});
afterEach(() => {
  life.abort();
  cleanup();
});

async function open(name: 'list' | 'list-many' | 'list-nothing-found' = 'list') {
  const rendered = await renderOptions(optionsStates[name], text, life.signal);
  const main = within(rendered.view.getByRole('main'));
  const names = () => main.queryAllByRole('listitem').map((row) => within(row).getByRole('link').textContent);
  const search = (query: string) => fireEvent.input(main.getByLabelText('Search'), { target: { value: query } });
  const tick = (label: string, shiftKey = false) =>
    fireEvent.click(main.getByRole('checkbox', { name: label }), { shiftKey });
  return { ...rendered, main, names, search, tick };
}

describe('the list of businesses', () => {
  it('is where the page begins with more than one, each row with its name, number, Page and state', async () => {
    const { main, names } = await open();
    main.getByRole('heading', { level: 1, name: 'Businesses' });
    expect(names()).toHaveLength(12);
    const row = main.getByRole('link', { name: 'Loja Ipê Amarelo 2' }).closest('li');
    expect(row?.textContent).toContain('+90 532 100 0001');
    expect(row?.textContent).toContain('Page seen 1 hour ago');
    expect(row?.textContent).toContain('Sync off, the Page differs');
  });

  it('finds by name, number and state, and leads back from an empty search', async () => {
    const { main, names, search } = await open();
    search('ipe');
    expect(names()).toEqual(['Loja Ipê Amarelo 2', 'Loja Ipê Amarelo 8']);
    main.getByText('2 of 12 businesses');
    search('0532 100 0003');
    expect(names()).toEqual(['Warung Senja 4']);
    search('');
    fireEvent.change(main.getByLabelText('Show'), { target: { value: 'notLinked' } });
    expect(names()).toEqual(['Çiğköfteci Ali 5', 'Warung Senja 10']);
    search('zzz');
    fireEvent.click(main.getByRole('button', { name: 'Show all' }));
    expect(names()).toHaveLength(12);
  });

  it('makes only some of a thousand rows at first, and finds the others', async () => {
    const { main, names, search } = await open('list-many');
    main.getByText('1,000 businesses');
    expect(names().length).toBeLessThan(100);
    search('kafe 997');
    expect(names()).toEqual(['Güneş Kafe 997']);
  });

  it('turns sync off for those selected, after asking, and says what had nothing to change', async () => {
    const { view, main, tick, asked, stored } = await open();
    tick('Select Güneş Kafe 1');
    tick('Select Hidden Oak 12', true);
    main.getByText('3 businesses selected');
    fireEvent.click(main.getByRole('button', { name: 'Turn sync off' }));
    expect(asked.filter(({ name }) => name === 'setSync')).toEqual([]);
    fireEvent.click(view.getByRole('button', { name: 'Yes, 3 businesses' }));
    await main.findByText('3 businesses changed');
    const off = stored().businesses.filter(({ link }) => link?.sync === 'disabled');
    expect(off.map(({ profile }) => profile.name)).toEqual(
      expect.arrayContaining(['Güneş Kafe 1', 'Güneş Kafe 7', 'Hidden Oak 12']),
    );
  });

  it('locks a field, removes, and drops the selection', async () => {
    const { view, main, tick, asked, names } = await open();
    tick('Select Çiğköfteci Ali 5');
    tick('Select Güneş Kafe 1');
    fireEvent.change(main.getByLabelText('Lock or unlock a field…'), { target: { value: 'lock/hours' } });
    view.getByText('1 business stays as it is.');
    fireEvent.click(view.getByRole('button', { name: 'Yes, 1 business' }));
    await main.findByText('1 business changed');
    main.getByText('1 business was left as it is.');
    expect(asked.at(-1)).toMatchObject({
      name: 'decideField',
      request: { decision: { kind: 'lock', field: 'hours' } },
    });
    fireEvent.click(main.getByRole('button', { name: 'Remove' }));
    const dialog = within(view.getByRole('dialog'));
    expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Çiğköfteci Ali 5',
      'Güneş Kafe 1',
    ]);
    fireEvent.click(view.getByRole('button', { name: 'Yes, 2 businesses' }));
    await main.findByText('2 businesses changed');
    expect(names()).toHaveLength(10);
    expect(main.queryByRole('button', { name: 'Turn sync on' })).toBeNull();
  });

  it('shows what turning sync on would write, before it does, and takes all of it back', async () => {
    const { view, main, tick, asked, answer } = await open();
    tick('Select Loja Ipê Amarelo 2');
    tick('Select مخبز الياسمين 3');
    fireEvent.click(main.getByRole('button', { name: 'Turn sync on' }));
    const dialog = within(view.getByRole('dialog'));
    dialog.getByText('2 profiles change:');
    dialog.getByText(/^Description in 2/);
    expect(dialog.getAllByRole('heading', { level: 3 })).toHaveLength(2);
    expect(dialog.getAllByText(/^Description$/)).toHaveLength(2);
    fireEvent.click(dialog.getByRole('button', { name: 'Yes, 2 businesses' }));
    await main.findByText('2 businesses changed');
    expect(asked.filter(({ name }) => name === 'setSync').map(({ request }) => request)).toEqual([
      expect.objectContaining({ seen: expect.stringContaining('description') }),
      expect.objectContaining({ seen: expect.stringContaining('description') }),
    ]);
    const [first] = manyBusinesses(1);
    answer('undo', { kind: 'done', business: first, left: ['hours'] });
    fireEvent.click(main.getByRole('button', { name: 'Undo' }));
    await main.findByText('2 businesses are as they were before');
    expect(asked.filter(({ name }) => name === 'undo')).toHaveLength(2);
    expect(main.queryByRole('button', { name: 'Undo' })).toBeNull();
    main.getByText('These fields were changed since and stay as they are:');
    const items = main.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toContain('Loja Ipê Amarelo 2: Business hours');
  });

  it(
    'is gone through by arrow and page keys, from tick to tick and from name to name',
    { timeout: 30_000 },
    async () => {
      const { main, names } = await open('list-many');
      const press = (key: string) => {
        const focused = document.activeElement;
        if (focused) fireEvent.keyDown(focused, { key });
        return document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;
      };
      const first = names();
      main.getByLabelText(`Select ${first[0]}`).focus();
      expect(press('ArrowUp')).toBe(`Select ${first[0]}`);
      expect(press('ArrowDown')).toBe(`Select ${first[1]}`);
      expect(press('PageDown')).toBe(`Select ${first[11]}`);
      main.getByRole('link', { name: first[11] ?? '' }).focus();
      expect(press('ArrowDown')).toBe(first[12]);
      expect(press('Home')).toBe(first[0]);
      expect(names().length).toBeLessThan(100);
      // The last of all, although it was not made yet.
      main.getByLabelText(`Select ${first[0]}`).focus();
      press('End');
      const place = () => document.activeElement?.closest('li')?.getAttribute('aria-posinset');
      await waitFor(() => expect(place()).toBe('1000'), { timeout: 20_000 });
      const last = document.activeElement?.getAttribute('aria-label');
      expect(press('a')).toBe(last);
    },
  );
});
