import { inventJson, inventText } from './invent-text.ts';
import type { FixtureReport } from './report-schema.ts';

type Drawn = NonNullable<FixtureReport['drawn']>;
type Row = Drawn['cards'][number]['rows'][number];

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\n', '&#10;');
const words = (shape: string) => escaped(inventText(shape));
const span = (html: string) => `<span dir="auto">${html}</span>`;
const link = (shape: string, html: string) => `<a role="link" href="${words(shape)}">${html}</a>`;

function tagOf([name, shape]: readonly [string, string]): string {
  if (name === 'canonical') return `<link rel="canonical" href="${words(shape)}">`;
  return `<meta ${name === 'description' ? 'name' : 'property'}="${escaped(name)}" content="${words(shape)}">`;
}

function rowHtml({ texts: [value = '', ...small], bold, links: [first, ...more] }: Row): string {
  const text = inventText(value);
  const strong = bold === undefined ? '' : inventText(bold);
  const rest = text.startsWith(strong) ? text.slice(strong.length) : text;
  const html = `${strong && `<strong>${escaped(strong)}</strong>`}${escaped(rest)}`;
  const shown = span(first === undefined ? html : link(first, html));
  const print = small.map((each) => `<div>${span(words(each))}</div>`).join('');
  const others = more.map((each) => link(each, '')).join('');
  return `<li><div><div><i data-visualcompletion="css-img"></i></div><div>${shown}${print}${others}</div></div></li>`;
}

function drawnHtml({ name, tabs, button, cards, hours }: Drawn): string {
  const rowsOf = ({ names, rows }: Drawn['cards'][number]) =>
    `<div><h2>Card</h2>${names.map((each) => `<h3>${link(each, 'Name')}</h3>`).join('')}<ul>${rows.map(rowHtml).join('\n')}</ul></div>`;
  const dayOf = ({ day, hours: times }: { readonly day: string; readonly hours: string }) =>
    `<div><div>${span(words(day))}</div><div>${inventText(times)
      .split('\n')
      .map((line) => `<div>${span(escaped(line))}</div>`)
      .join('')}</div></div>`;
  return `<div role="main">
<div><h1>${words(name ?? '')}</h1>
${button === undefined ? '' : `<a role="link" aria-label="WhatsApp" href="${words(button)}">WhatsApp</a>`}
<div role="tablist">${tabs.map((tab) => link(tab, 'Tab')).join('')}</div></div>
${cards.map(rowsOf).join('\n')}
</div>
${hours === undefined ? '' : `<div role="dialog"><div>${hours.rows.map(dayOf).join('\n')}</div></div>`}`;
}

function blockHtml(shape: unknown): string {
  const json = {
    require: [['ScheduledServerJS', 'handle', null, [{ __bbox: { result: { data: inventJson(shape) } } }]]],
  };
  const text = JSON.stringify(json, null, 1).replaceAll('</', String.raw`<\/`);
  return `<script type="application/json" data-sjs>${text}</script>`;
}

/** A document of the same build as the one a report is about, with invented texts. */
export function fixtureHtml(report: FixtureReport): string {
  const { head = [], drawn = null, data = [], refused, language } = report;
  const blocks = data.flatMap(({ shape }) => (shape === undefined ? [] : blockHtml(shape)));
  return `<!-- Reconstructed, not copied: built like the view of a report; every text in it is invented. -->
<!DOCTYPE html>
<html id="facebook"${refused ? ' class="no_js"' : ''} lang="${escaped(language)}">
<head>
${head.map(tagOf).join('\n')}
</head>
<body>
${[...blocks, ...(drawn === null ? [] : [drawnHtml(drawn)])].join('\n')}
</body>
</html>
`;
}
