import type { DemoView } from '../demo/demo-view.ts';
import { aboutAnswers } from './about-answers.ts';
import { contentAnswers } from './content-answers.ts';
import type { DocumentContext } from './document-context.ts';
import { feedAnswers } from './feed-answers.ts';
import { fillerBlocks } from './filler-blocks.ts';
import { headerAnswers } from './header-answers.ts';
import { metaTags } from './meta-tags.ts';
import { oldAboutAnswer } from './old-about-answer.ts';
import type { RelayAnswer } from './relay-answer.ts';
import { route } from './route.ts';
import { answerBlock, scriptBlock, serverJs } from './script-block.ts';
import { themeStyle } from './theme-style.ts';
import { tileAnswers } from './tile-answers.ts';

const fillerCount = 58;
const usualBytes = 160_000;

/** The answers that stand under the header of a profile's tab. */
export function tabAnswers(view: DemoView, context: DocumentContext): RelayAnswer[] {
  if (view.kind !== 'page' && view.kind !== 'person') return [];
  if (context.tab === 'photos') return [];
  if (context.tab === 'root') return feedAnswers(view);
  const old = view.kind === 'page' && context.layout === 'classic' ? [oldAboutAnswer(view)] : [];
  return [...aboutAnswers(view, context), ...old];
}

/** The answers that a view brings with its document, in the order of a real one. */
function viewAnswers(view: DemoView, context: DocumentContext): RelayAnswer[] {
  if (view.kind === 'post' || view.kind === 'reel' || view.kind === 'photo') return contentAnswers(view, context);
  if (view.kind !== 'page' && view.kind !== 'person') return [];
  const header = headerAnswers(view, context);
  if (context.tab !== 'root') return [...header, ...tabAnswers(view, context)];
  const tiles = tileAnswers(view);
  return [
    ...tiles.slice(0, context.lateTiles ? 1 : 2),
    ...tabAnswers(view, context),
    ...header,
    ...(context.lateTiles ? [] : tiles.slice(2)),
  ];
}

function routeBlock(view: DemoView, context: DocumentContext): string {
  const { viewer } = context;
  const define = [
    'CurrentUserInitialData',
    [],
    { ACCOUNT_ID: viewer, USER_ID: viewer, NAME: '', SHORT_NAME: null },
    270,
  ];
  const root = { initialRouteInfo: { route: route(view, context) }, expectedPreloaders: [] };
  return scriptBlock(serverJs([['CometPlatformRootClient', 'init', [], [root]]], [define]), context.nonce);
}

function head(view: DemoView, context: DocumentContext): string {
  const { nonce, theme, firstScript } = context;
  const direction = view.language === 'ar' ? 'rtl' : 'ltr';
  return (
    `<!DOCTYPE html><html id="facebook" class="_9dls __fb-${theme}-mode" lang="${view.language}" dir="${direction}">` +
    `<head>${firstScript && `<script nonce="${nonce}">${firstScript}</script>`}` +
    `<meta charset="utf-8" />${metaTags(view, context)}<style nonce="${nonce}">${themeStyle}</style>` +
    '<link rel="stylesheet" href="/rsrc.php/stand-in/styles.css" />'
  );
}

const client = (nonce: string, attribute: string) =>
  `<script type="module" ${attribute}nonce="${nonce}" src="/rsrc.php/stand-in/app.ts"></script>`;
const bodyStart = '<body class="_6s5d _71pn system-fonts--body"><div id="splash-screen" hidden></div>\n';
const bodyEnd = '<div id="has-finished-comet-page" hidden></div></body></html>';

function fillerOf(view: DemoView, nonce: string): string[] {
  const bytes = view.kind === 'page' && view.payloadBytes !== undefined ? view.payloadBytes : usualBytes;
  return fillerBlocks(fillerCount, bytes, nonce);
}

/**
 * A whole document: head, an empty body with a splash screen, and 60–100 blocks of embedded JSON. `crowd` are answers
 * that are about others.
 */
export function viewDocument(view: DemoView, context: DocumentContext, crowd: readonly RelayAnswer[]): string {
  const { nonce } = context;
  const filler = fillerOf(view, nonce);
  const answers = [...crowd, ...viewAnswers(view, context)].map((answer) => answerBlock(answer, nonce));
  // Ours stand spread among the others, as in real documents: nobody can address a block by its number.
  const blocks = [...filler.slice(0, 6), routeBlock(view, context), ...filler.slice(6, 12)];
  for (const [index, block] of answers.entries()) blocks.push(block, ...filler.slice(12 + index * 3, 15 + index * 3));
  blocks.push(...filler.slice(12 + answers.length * 3));
  return `${head(view, context)}${client(nonce, '')}</head>${bodyStart}${blocks.join('')}${bodyEnd}`;
}

/**
 * The same document in three chunks: the route's block, the header's, all others. The page script runs as soon as the
 * first chunk is there, so the view is drawn before its last blocks have come.
 */
export function streamedDocument(
  view: DemoView,
  context: DocumentContext,
  crowd: readonly RelayAnswer[],
): readonly [string, string, string] {
  const { nonce } = context;
  const filler = fillerOf(view, nonce);
  const answers = viewAnswers(view, context);
  const blocks = (some: readonly RelayAnswer[]) => some.map((answer) => answerBlock(answer, nonce)).join('');
  const isHeader = ({ query }: RelayAnswer) => query === 'ProfileCometHeaderQuery';
  return [
    `${head(view, context)}</head>${bodyStart}${client(nonce, 'async ')}${filler.slice(0, 12).join('')}${routeBlock(view, context)}`,
    filler.slice(12, 24).join('') + blocks(answers.filter(isHeader)),
    blocks([...crowd, ...answers.filter((answer) => !isHeader(answer))]) + filler.slice(24).join('') + bodyEnd,
  ];
}
