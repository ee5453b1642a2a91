// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readHoursRows } from '../../utils/facebook/read-hours-rows.ts';
import { takeHours } from '../../utils/facebook/take-hours.ts';
import { loadPage, readFixture } from '../support/load-page.ts';
import { drawnForms, drawnWeek } from '../support/drawn-week.ts';
import { weekdays } from '../unit/hours/every-day.ts';

interface Written {
  readonly lang: string;
  readonly title: string;
  readonly open: string;
  readonly twice: string;
  readonly past: string;
  readonly closed: string;
}

const written: readonly Written[] = [
  {
    lang: 'tr',
    title: 'Mesai saatleri',
    open: '09:00–18:05',
    twice: '09:00–12:00\n13.00–18.05',
    past: '22:00 – 02:00',
    closed: 'Kapalı',
  },
  {
    lang: 'en',
    title: 'Hours',
    open: '9:00\u202FAM - 6:05\u202FPM',
    twice: '9:00 AM – 12:00 PM\n1:00 PM – 6:05 PM',
    past: '10:00 PM – 2:00 AM',
    closed: 'Closed',
  },
  {
    lang: 'pt',
    title: 'Horário',
    open: '09:00 às 18:05',
    twice: 'das 9h às 12h\ndas 13h às 18h05',
    past: '22:00 – 02:00',
    closed: 'Fechado',
  },
  {
    lang: 'ar',
    title: 'ساعات العمل',
    open: '٩:٠٠ ص – ٦:٠٥ م',
    twice: '٩:٠٠ ص – ١٢:٠٠ م\n١:٠٠ م – ٦:٠٥ م',
    past: '١٠:٠٠ م إلى ٢:٠٠ ص',
    closed: 'مغلق',
  },
  {
    lang: 'ja',
    title: '営業時間',
    open: '9:00～18:05',
    twice: '9時00分～12時00分\n13:00～18:05',
    past: '22:00～2:00',
    closed: '定休日',
  },
  {
    lang: 'hi',
    title: 'समय',
    open: '९:०० am – ६:०५ pm',
    twice: '9:00 am – 12:00 pm\n1:00 pm – 6:05 pm',
    past: '10:00 pm – 2:00 am',
    closed: 'बंद',
  },
];

const rowsOf = ({ lang, open, twice, past, closed }: Written) =>
  weekdays(lang).map((day, index) => ({ day, hours: [open, twice, open, twice, open, past, closed][index] ?? '' }));

const nine: [number, number] = [540, 1085];
const split: [number, number][] = [
  [540, 720],
  [780, 1085],
];
const week = { mon: [nine], tue: split, wed: [nine], thu: split, fri: [nine], sat: [[1320, 1560]], sun: [] };

function read(body: string, lang = 'en') {
  const rows = takeHours(loadPage(`<html lang="${lang}"><body>${body}</body></html>`));
  return rows === null ? null : readHoursRows(rows, lang);
}

const english = written.filter(({ lang }) => lang === 'en').flatMap(rowsOf);
const row = (day: string, hours: string) => `<div><span>${day}</span><span>${hours}</span></div>`;
const dialog = (inner: string) => `<div role="dialog">${inner}</div>`;

describe('the week in a drawn dialog', () => {
  const forms = drawnForms.filter((form) => form !== 'parts');
  it.each(written.flatMap((words) => forms.map((form) => ({ words, form, lang: words.lang }))))(
    'in $lang, drawn as $form, is read',
    ({ words, form, lang }) => {
      const body = drawnWeek(rowsOf(words), form, words.title);
      expect(read(body, lang)).toEqual({ kind: 'read', hours: { kind: 'weekly', days: week } });
    },
  );

  it.each(['de', 'en', 'ko'])('in %s is read where each time is an element of its own', (lang) => {
    const hours = { de: '9:00 – 18:05', en: '9:00 AM – 6:05 PM', ko: '오전 9:00 ~ 오후 6:05' }[lang] ?? '';
    const body = drawnWeek(
      weekdays(lang).map((day) => ({ day, hours })),
      'parts',
    );
    expect(read(body, lang)).toMatchObject({ kind: 'read', hours: { days: { mon: [nine], sun: [nine] } } });
  });

  it('is read from the dialog in front, not from the About tab behind it', () => {
    const behind = drawnWeek(
      weekdays('en').map((day) => ({ day, hours: '1:00 PM – 2:00 PM' })),
      'about',
    );
    expect(read(behind + drawnWeek(english, 'dialog'))).toMatchObject({ hours: { days: { mon: [nine] } } });
  });

  it('is read below a status line and above a word about all of it', () => {
    const rows = english.map(({ day, hours }) => row(day, hours)).join('');
    const open = '<div><span>Open now · closes 6:05 PM</span></div>';
    const note = '<div><span>Hours may vary on holidays</span></div>';
    expect(read(dialog(open + rows + note))?.kind).toBe('read');
  });

  it('is unknown as a whole, with the row at fault, where one row is not understood', () => {
    const changed = english.map((some, index) => (index === 3 ? { ...some, hours: '9:00 AM – late' } : some));
    expect(read(drawnWeek(changed, 'dialog'))).toEqual({ kind: 'notUnderstood', row: 3 });
    expect(read(drawnWeek(english.slice(1), 'dialog'))).toEqual({ kind: 'notUnderstood', row: null });
    const note = `<div><span>From 1 December by appointment</span></div>`;
    const rows = english.map(({ day, hours }) => row(day, hours)).join('');
    expect(read(dialog(rows + note))).toEqual({ kind: 'notUnderstood', row: 6 });
  });

  it('is read from the fixture', () => {
    const rows = takeHours(loadPage(readFixture('2026-11-22-hours-dialog').html));
    expect(readHoursRows(rows ?? [], 'tr')).toMatchObject({
      kind: 'read',
      hours: {
        days: {
          sun: [],
          mon: [
            [540, 750],
            [810, 1085],
          ],
          sat: [[1320, 1560]],
        },
      },
    });
  });
});

describe('no week is taken', () => {
  const rows = english.map(({ day, hours }) => row(day, hours)).join('');
  const person = (name: string) => `<div><a href="/x">${name}</a><span>3 mutual friends</span></div>`;
  it.each([
    ['a Page without a dialog', '<div role="main"><h1>Limon</h1><div><span>Open now</span></div></div>'],
    ['a menu', '<div role="menu"><div role="menuitem">Block</div><div role="menuitem">Report 1</div></div>'],
    ['people who reacted', dialog([1, 2, 3, 4, 5, 6, 7].map((id) => person(`Person ${id}`)).join(''))],
    ['rows without a number', dialog(row('Privacy', 'Public') + row('Location', 'Off') + row('Sound', 'On'))],
    ['a dialog with a form', dialog(`<form><input name="childNodes"></form>${rows}`)],
    ['a form that says it is a dialog', `<form role="dialog"><input name="querySelectorAll">${rows}</form>`],
    ['an opened post', dialog(`<div role="article">${rows}</div>`)],
    ['a list in the feed', `<div role="main"><div role="feed">${rows}</div></div>`],
    ['a view that lingers, hidden', `<div aria-hidden="true"><div role="main">${rows}</div></div>`],
    ['more rows than any week has', dialog(rows.repeat(6))],
    ['a text longer than any cell', dialog(rows + row('Sunday', '9:00 AM – 5:00 PM, '.repeat(12)))],
  ])('from %s', (_, body) => {
    expect(takeHours(loadPage(body))).toBeNull();
  });

  it('whatever a clobbered document says', () => {
    const body = `<form name="querySelectorAll"></form><img name="children">${drawnWeek(english, 'dialog')}`;
    expect(read(body)?.kind).toBe('read');
  });

  it('as hours, from a table of something else', () => {
    const facts = row('Created', '12 March 2020') + row('Page ID', '54971236771') + row('Likes', '28,112');
    expect(read(dialog(facts))).toEqual({ kind: 'notUnderstood', row: 0 });
  });
});
