import type { HoursRow } from '../../utils/core/hours/read-hours-table.ts';

/**
 * Forms in which a week of hours may stand on screen. All are reconstructions: nobody has published the markup of
 * Facebook's own hours dialog. dialog: rows of two wrapped cells, each further set of times a block of its own; popover: a
 * table, its sets of times parted by line breaks; list: a further set of times is a row without a day; alone: it is a
 * row of one cell; parts: opening and closing time are elements of their own; about: drawn in place on the About tab.
 */
export const drawnForms = ['dialog', 'popover', 'list', 'alone', 'parts', 'about'] as const;
export type DrawnForm = (typeof drawnForms)[number];

const text = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\u00A0', '&nbsp;');
const span = (value: string) => `<span dir="auto">${text(value)}</span>`;
const block = (inner: string) => `<div><div>${inner}</div></div>`;
const close = '<div role="button" tabindex="0" aria-label="×"><i></i></div>';

function rowOf({ day, hours }: HoursRow, form: DrawnForm): string {
  const lines = hours.split('\n');
  const [first = '', ...more] = lines;
  switch (form) {
    case 'popover':
      return `<tr><th>${text(day)}</th><td><span>${lines.map(text).join('<br>')}</span></td></tr>`;
    case 'list':
      return [first, ...more]
        .map((line, index) => `<div role="listitem">${block(span(index === 0 ? day : ''))}${block(span(line))}</div>`)
        .join('');
    case 'alone':
      return [`<div>${span(day)}${span(first)}</div>`, ...more.map((line) => `<div>${span(line)}</div>`)].join('');
    case 'parts':
      return `<div>${block(span(day))}<div>${lines.map((line) => block(line.split(' ').map(span).join(' '))).join('')}</div></div>`;
    case 'dialog':
    case 'about':
      return `<div>${block(span(day))}<div>${lines.map((line) => block(span(line))).join('')}</div></div>`;
  }
}

/** The body of a document that shows this week in one of the forms, with a title and, in dialogs, a button to close it. */
export function drawnWeek(rows: readonly HoursRow[], form: DrawnForm, title = 'Hours'): string {
  const week = rows.map((row) => rowOf(row, form)).join('\n');
  const main = (inner: string) => `<div role="main"><h1>${span('Limon')}</h1>${inner}</div>`;
  if (form === 'about') return main(`<div><h2>${span(title)}</h2><div>${week}</div></div>`);
  if (form === 'popover') return `${main('')}<div role="menu"><table><tbody>${week}</tbody></table></div>`;
  const listed = form === 'list' ? `<div role="list">${week}</div>` : week;
  return `${main('')}<div><div role="dialog"><h2>${span(title)}</h2>${close}${listed}</div></div>`;
}
