// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { colourOf, initialsOf } from '../../../components/kit/avatar.tsx';
import { Button } from '../../../components/kit/button.tsx';
import { Dialog } from '../../../components/kit/dialog.tsx';
import { hoursLines, pageHoursLines } from '../../../components/kit/hours-text.ts';
import { spacedNumber } from '../../../components/kit/phone-number.tsx';
import { Switch } from '../../../components/kit/switch.tsx';
import { TextField } from '../../../components/kit/text-field.tsx';
import { Say, TextProvider } from '../../../components/text.tsx';
import { addDialogs } from '../../support/dialog-in-jsdom.ts';
import { cafeHours, cafePageHours } from '../../support/sample-business.ts';
import { textOf } from '../../support/text-from-files.ts';

addDialogs();
const en = await textOf('en');
const tr = await textOf('tr');
const show = (children: ComponentChildren) => render(<TextProvider value={en}>{children}</TextProvider>);
afterEach(cleanup);

describe('Avatar', () => {
  it.each([
    ['Güneş Kafe', 'GK'],
    ['nasa', 'N'],
    ['Padaria São Jorge da Vila Madalena', 'PM'],
    ['☕ Moka  Kahve', 'MK'],
    ['صالون الياسمين', 'صا'],
    ['👩🏽‍🍳', '•'],
    ['', '•'],
  ])('shows the initials of %j', (name, initials) => expect(initialsOf(name)).toBe(initials));

  it('has one of six colours, always the same for a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(colourOf(name)).toBe(colourOf(name));
        expect([0, 1, 2, 3, 4, 5]).toContain(colourOf(name));
      }),
    );
  });
});

describe('spacedNumber', () => {
  it.each([
    ['+905321234567', '+90 532 123 4567'],
    ['+14155552671', '+1 415 555 2671'],
    ['+5511987654321', '+55 11 98 765 4321'],
    ['+966501234567', '+966 50 123 4567'],
    ['+35312345', '+353 1 2345'],
  ])('%s reads %s', (number, spaced) => expect(spacedNumber(number)).toBe(spaced));

  it('never loses or adds a digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+[1-9][0-9]{5,14}$/), (number) => {
        expect(spacedNumber(number).replaceAll(' ', '')).toBe(number);
      }),
    );
  });
});

describe('hours in words', () => {
  it('joins equal days and starts as the person’s week does', () => {
    expect(hoursLines(cafeHours, tr)).toEqual([
      'Pzt – Per: 09:00 – 22:00',
      'Cum: 09:00 – 00:00',
      'Cmt: 10:00 – 00:00',
      'Paz: Kapalı',
    ]);
  });

  it('says the same of a Page that has the same hours', () => {
    expect(pageHoursLines(cafePageHours, tr)).toEqual(hoursLines(cafeHours, tr));
  });

  it('knows open all week and by appointment', () => {
    const day = { mode: 'open_24h' } as const;
    const config = { sun: day, mon: day, tue: day, wed: day, thu: day, fri: day, sat: day };
    expect(hoursLines({ timezone: 'UTC', config }, en)).toEqual(['Always open']);
    const byAppointment = { timezone: 'UTC', config: { mon: { mode: 'appointment_only' } as const } };
    expect(hoursLines(byAppointment, en)).toEqual(['Sun: Closed', 'Mon: By appointment only', 'Tue – Sat: Closed']);
    expect(pageHoursLines({ kind: 'always' }, en)).toEqual(['Always open']);
  });
});

describe('Button', () => {
  it('does nothing while work is under way, and keeps the focus', () => {
    const press = vi.fn<() => void>();
    const { getByRole, rerender } = render(<Button onClick={press}>Go</Button>);
    const button = getByRole('button');
    button.focus();
    fireEvent.click(button);
    rerender(
      <Button busy onClick={press}>
        Go
      </Button>,
    );
    fireEvent.click(button);
    expect(press).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('Switch', () => {
  it('tells its state, and changes only when its owner agrees', () => {
    const change = vi.fn<(on: boolean) => void>();
    const { getByRole, rerender } = render(<Switch label="Sync" help="One way" on={false} onChange={change} />);
    const control = getByRole('switch', { name: 'Sync', checked: false });
    fireEvent.click(control);
    expect(change).toHaveBeenCalledWith(true);
    expect(getByRole('switch', { checked: false })).toBe(control);
    rerender(<Switch label="Sync" help="One way" on onChange={change} />);
    expect(getByRole('switch', { checked: true })).toBe(control);
    expect(document.getElementById(control.getAttribute('aria-describedby') ?? '')?.textContent).toBe('One way');
  });
});

describe('TextField', () => {
  it('counts live and ties label, help, error and counter to the control', () => {
    const { getByLabelText, rerender } = show(
      <TextField label="Name" help="As on the sign" value="Güneş" limit={6} onInput={() => {}} />,
    );
    const words = () =>
      (getByLabelText('Name').getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' ');
    expect(getByLabelText('Name').getAttribute('aria-invalid')).toBe('false');
    expect(words()).toContain('As on the sign');
    expect(words()).toContain('5 of 6 characters used');
    rerender(
      <TextProvider value={en}>
        <TextField label="Name" value="Güneş Kafe" limit={6} error="Too long" onInput={() => {}} />
      </TextProvider>,
    );
    expect(getByLabelText('Name').getAttribute('aria-invalid')).toBe('true');
    expect(words()).toContain('Too long');
  });
});

describe('Dialog', () => {
  it('is named by its title and asks to be closed on Escape instead of vanishing', () => {
    const close = vi.fn<() => void>();
    const { getByRole } = show(
      <Dialog title="Sure?" actions={<Button>No</Button>} onClose={close}>
        <p>Think twice.</p>
      </Dialog>,
    );
    const dialog = getByRole('dialog', { name: 'Sure?' });
    const cancelled = !fireEvent(dialog, new Event('cancel', { cancelable: true }));
    expect(cancelled).toBe(true);
    expect(close).toHaveBeenCalledTimes(1);
    expect(dialog.hasAttribute('open')).toBe(true);
  });
});

describe('Say', () => {
  it('sets each value apart, so that right-to-left names don’t turn the sentence', () => {
    const { container } = show(<Say message="popup.doubt.name" values={{ page: 'صالون', name: 'NASA' }} />);
    expect(container.textContent).toBe('The Page is called صالون. The profile is called NASA.');
    expect([...container.querySelectorAll('bdi')].map((part) => part.textContent)).toEqual(['صالون', 'NASA']);
  });
});
