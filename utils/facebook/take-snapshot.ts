import type { PageSnapshot } from '../core/business/page-snapshot.ts';
import { snapshotLimits } from '../core/business/snapshot-limits.ts';
import { whatsAppLinkIn } from './find-button-place.ts';
import { headingText } from './heading-text.ts';
import * as seen from './page-contract.ts';
import { findPageHeader } from './page-header.ts';
import { selectAll } from './select-all.ts';
import { takeHours } from './take-hours.ts';
import { takeRows } from './take-rows.ts';

/** One pass for all keys: four passes over megabytes take twice as long. */
const anyKey = new RegExp(`"(?:${[seen.routeKey, seen.headerKey, seen.tilesKey, seen.aboutKey].join('|')})":`);

/** Scripts looked through in vain: the text of a parsed script doesn't change, and there are megabytes of it. */
const looked = new WeakSet<Element>();

/** The texts of the scripts that hold one of our keys. Nothing is parsed: a scan costs a tenth of that. */
function textsOf(document: Document, which: string): string[] {
  const texts: string[] = [];
  let room: number = snapshotLimits.all;
  for (const script of selectAll(document, which)) {
    if (looked.has(script)) continue;
    const text = script.textContent ?? '';
    if (text.length > snapshotLimits.block || !anyKey.test(text)) looked.add(script);
    else if (texts.length < snapshotLimits.blocks && text.length <= room) {
      texts.push(text);
      room -= text.length;
    }
  }
  return texts;
}

/** The week on screen as one text: what stands there when a view ends must not be taken for the next one's. */
export const weekOnScreen = (document: Document): string => JSON.stringify(takeHours(document) ?? '');

function drawnIn(document: Document, staleWeek: string): PageSnapshot['drawn'] {
  const header = findPageHeader(document);
  if (header === null) return null;
  const week = takeHours(document);
  const tabs = [...header.part.querySelectorAll(seen.tabLinksSelector)].slice(0, snapshotLimits.tabs);
  return {
    name: headingText(header.heading),
    tabs: tabs.map((tab) => tab.getAttribute('href')?.slice(0, 4096) ?? ''),
    button: whatsAppLinkIn(header)?.slice(0, 4096),
    cards: [...takeRows(header)],
    hours: week === null || JSON.stringify(week) === staleWeek ? undefined : [...week],
  };
}

/** The tags of the head that name whom the document was made for, with their values. */
function headOf(document: Document): PageSnapshot['head'] {
  return selectAll(document, seen.headSelector)
    .slice(0, snapshotLimits.head)
    .map((tag) => {
      const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('rel') ?? '';
      return [name.slice(0, 100), (tag.getAttribute('content') ?? tag.getAttribute('href') ?? '').slice(0, 4096)];
    });
}

/** What the document itself doesn't tell of the view on screen. */
export interface ViewContext {
  /** When the document came, or the newest of the answers, ms since the epoch. */
  readonly asOf: number;
  readonly isFresh: boolean;
  readonly answers: readonly string[];
  /** `weekOnScreen` of when the view before ended. */
  readonly staleWeek: string;
}

const loadedNow: ViewContext = { asOf: 0, isFresh: true, answers: [], staleWeek: '' };

/** Takes out of a document what its reading needs. Runs on the page, so it understands nothing; asks for nothing. */
export function takeSnapshot(document: Document, url: string, context = loadedNow): PageSnapshot {
  const [html] = selectAll(document, 'html');
  const blocks = textsOf(document, seen.blocksSelector);
  return {
    url: url.slice(0, 8192),
    language: html?.getAttribute('lang')?.slice(0, 35) ?? '',
    asOf: context.asOf,
    isFresh: context.isFresh,
    refused:
      html !== undefined &&
      (html.matches(seen.refusedSelector) ||
        (!html.matches(seen.appSelector) && selectAll(document, seen.appPartSelector).length === 0)),
    head: headOf(document),
    // January 2023: the same JSON as an argument of a call in an inline script.
    blocks: blocks.length > 0 ? blocks : textsOf(document, seen.inlineScriptsSelector),
    answers: context.answers.slice(-snapshotLimits.answers),
    drawn: drawnIn(document, context.staleWeek),
  };
}
