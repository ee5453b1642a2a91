/** A view as the site's app draws it, reconstructed from its landmarks, roles and links; classes stand for nothing. */

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A link as the site wraps those that lead elsewhere. */
export const shim = (target: string) => `https://l.facebook.com/l.php?u=${encodeURIComponent(target)}&h=ATExample`;

export interface RowOptions {
  readonly href?: string | undefined;
  /** Drawn bold before the text. */
  readonly bold?: string;
  readonly small?: string;
  readonly icon?: 'i' | 'img';
  /** The whole row is the link, not only its text. */
  readonly isLink?: boolean;
}

const icons = {
  i: '<i data-visualcompletion="css-img" aria-hidden="true"></i>',
  img: '<img alt="" src="https://static.example/rsrc.php/v4/yB/r/Example.webp">',
};

/** One row of the Intro or the About tab: an icon, a text, small print. */
export function drawnRow(text: string, { href, bold, small, icon = 'i', isLink = false }: RowOptions = {}): string {
  const value = `${bold === undefined ? '' : `<strong><span>${escaped(bold)}</span></strong>`}${escaped(text)}`;
  const link = (inside: string) =>
    href === undefined ? inside : `<a role="link" tabindex="0" target="_blank" href="${escaped(href)}">${inside}</a>`;
  const span = `<span dir="auto">${isLink ? value : link(value)}</span>`;
  const print = small === undefined ? '' : `<div><span dir="auto">${escaped(small)}</span></div>`;
  const line = `<div class="x9f619"><div class="x6s0dn4"><div>${icons[icon]}</div></div><div class="x1iyjqo2"><div>${span}</div>${print}</div></div>`;
  return isLink ? link(line) : line;
}

/** A card with its heading: rows in a list, as the Intro has them, or in boxes, as the About tab has. */
export function drawnCard(title: string, rows: readonly string[], kind: 'list' | 'boxes' = 'list'): string {
  const body =
    kind === 'list'
      ? `<ul>${rows.map((row) => `<li>${row}</li>`).join('')}</ul>`
      : rows.map((row) => `<div><div>${row}</div></div>`).join('');
  return `<div class="x1yztbdb"><div class="x1n2onr6"><h2 dir="auto"><span dir="auto">${title}</span></h2>${body}</div></div>`;
}

export interface DrawnView {
  readonly name: string;
  /** Path of the Page's root, with its leading slash. */
  readonly path: string;
  /** Rows between name and tabs, where the directory layout has them. */
  readonly top?: string;
  /** What stands below the tabs. */
  readonly body: string;
  /** What stands over the view, outside of `role=main`. */
  readonly over?: string;
}

/** Header, tabs and body of a profile, in the visible `role=main`. */
export function drawnView({ name, path, top = '', body, over = '' }: DrawnView): string {
  const tab = (part: string) =>
    `<a role="tab" href="https://www.facebook.com${path}${part}"><span dir="auto">${part || 'all'}</span></a>`;
  const button = (label: string) =>
    `<div class="x1"><div role="button" aria-label="${label}" tabindex="0"><div role="none"><i data-visualcompletion="css-img"></i><span dir="auto">${label}</span></div></div></div>`;
  return `<div role="banner"></div>
<div role="main">
<div class="header"><div class="name"><span dir="auto"><h1 class="html-h1" dir="auto">${escaped(name)}</h1></span><a role="link" href="https://www.facebook.com${path}/followers/">1.2K</a></div>
${top}
<div class="row">${button('Message')}${button('Follow')}</div>
<div role="tablist">${['', '/about', '/about_contact_and_basic_info', '/photos'].map(tab).join('')}</div></div>
<div class="columns">${body}</div>
</div>
${over}`;
}
