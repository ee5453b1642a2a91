import type { DemoLanguage, DemoView } from '../demo/demo-view.ts';
import { aboutAnswers } from './about-answers.ts';
import type { DocumentContext } from './document-context.ts';
import { viewerId } from './document-context.ts';
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

const directions: Readonly<Record<DemoLanguage, 'ltr' | 'rtl'>> = { en: 'ltr', tr: 'ltr', pt: 'ltr', ar: 'rtl' };
const fillerCount = 58;
const usualBytes = 160_000;

/** The answers that a view brings with it, in the order of a real document. */
export function viewAnswers(view: DemoView, context: DocumentContext): RelayAnswer[] {
  if (view.kind !== 'page' && view.kind !== 'person') return [];
  const header = headerAnswers(view, context);
  if (context.tab === 'about')
    return [...header, ...aboutAnswers(view), ...(view.kind === 'page' ? [oldAboutAnswer(view)] : [])];
  if (context.tab === 'photos') return header;
  const tiles = tileAnswers(view);
  return [
    ...tiles.slice(0, context.lateTiles ? 1 : 2),
    ...feedAnswers(view),
    ...header,
    ...(context.lateTiles ? [] : tiles.slice(2)),
  ];
}

function routeBlock(view: DemoView, context: DocumentContext): string {
  const user = context.signedIn ? viewerId : '0';
  const define = ['CurrentUserInitialData', [], { ACCOUNT_ID: user, USER_ID: user, NAME: '', SHORT_NAME: null }, 270];
  const root = { initialRouteInfo: { route: route(view, context) }, expectedPreloaders: [] };
  return scriptBlock(serverJs([['CometPlatformRootClient', 'init', [], [root]]], [define]), context.nonce);
}

/** A whole document: head, an empty body with a splash screen, and 60–100 blocks of embedded JSON. */
export function viewDocument(view: DemoView, context: DocumentContext): string {
  const { nonce, theme } = context;
  const answers = viewAnswers(view, context).map((answer) => answerBlock(answer, nonce));
  const bytes = view.kind === 'page' && view.payloadBytes !== undefined ? view.payloadBytes : usualBytes;
  const filler = fillerBlocks(fillerCount, bytes, nonce);
  // Ours stand spread among the others, as in real documents: nobody can address a block by its number.
  const blocks = [...filler.slice(0, 6), routeBlock(view, context), ...filler.slice(6, 12)];
  for (const [index, block] of answers.entries()) blocks.push(block, ...filler.slice(12 + index * 3, 15 + index * 3));
  blocks.push(...filler.slice(12 + answers.length * 3));
  return (
    `<!DOCTYPE html><html id="facebook" class="_9dls __fb-${theme}-mode" lang="${view.language}" dir="${directions[view.language]}">` +
    `<head><meta charset="utf-8" />${metaTags(view, context)}<style nonce="${nonce}">${themeStyle}</style>` +
    '<link rel="stylesheet" href="/rsrc.php/stand-in/styles.css" />' +
    `<script type="module" nonce="${nonce}" src="/rsrc.php/stand-in/app.ts"></script></head>` +
    '<body class="_6s5d _71pn system-fonts--body"><div id="splash-screen" hidden></div>\n' +
    `${blocks.join('')}<div id="has-finished-comet-page" hidden></div></body></html>`
  );
}
