import type { HostileDocument } from './hostile-document.ts';
import { blocksOf, drawnPage, hostile, hostileHtml, hostilePath } from './hostile-document.ts';

/** Properties of document and elements that a name or id in the markup can replace. */
const ofDocument = [
  'querySelector',
  'querySelectorAll',
  'getElementById',
  'getElementsByTagName',
  'createElement',
  'createElementNS',
  'createRange',
  'createTreeWalker',
  'elementsFromPoint',
  'addEventListener',
  'documentElement',
  'scripts',
  'head',
  'body',
  'title',
  'readyState',
  'defaultView',
  'visibilityState',
  'prerendering',
  'location',
  'cookie',
];
const ofForm = [
  'parentElement',
  'closest',
  'contains',
  'textContent',
  'getAttribute',
  'children',
  'childNodes',
  'attributes',
  'ownerDocument',
  'getBoundingClientRect',
  'append',
  'after',
];
const ofWindow = ['chrome', 'browser', 'navigation', 'document', 'performance', 'MutationObserver', 'kopru', 'top'];

const clobbered = (what: string, before: string, inHeader = ''): HostileDocument => ({
  what: `clobbered: ${what}`,
  path: hostilePath,
  html: () => hostileHtml({ blocks: blocksOf(hostile), body: before + drawnPage(hostile, '', inHeader) }),
  reads: 'read',
});

/** Markup whose names and ids replace what scripts call. The reading must be the same as without. */
export const clobberedDom: readonly HostileDocument[] = [
  ...ofDocument.map((name) => clobbered(`document.${name} by a form`, `<form name="${name}"></form>`)),
  ...ofDocument
    .slice(0, 14)
    .map((name) => clobbered(`document.${name} by two images`, `<img name="${name}"><img name="${name}">`)),
  ...ofForm.map((name) =>
    clobbered(
      `a form’s ${name}`,
      '',
      `<form><input name="${name}"><div role="button" aria-label="a"></div><div role="button" aria-label="b"></div></form>`,
    ),
  ),
  ...ofWindow.map((name) =>
    clobbered(`window.${name} by an id`, `<a id="${name}" href="#x"></a><div id="${name}"></div>`),
  ),
];
