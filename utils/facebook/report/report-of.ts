import type { PageSnapshot } from '../../core/business/page-snapshot.ts';
import type { PageReading } from '../page-reading.ts';
import type { PageAddress } from '../page-url.ts';
import { pageAddressOf } from '../page-url.ts';
import { readSnapshot } from '../read-snapshot.ts';
import { type Aliases, createAliases } from './aliases.ts';
import { jsonShape, type Room } from './json-shape.ts';
import { reportedDrawn, type ReportedDrawn } from './report-drawn.ts';
import { type ViewEvidence, viewEvidence } from '../view-evidence.ts';
import { reportedEvidence, type ReportedEvidence } from './report-evidence.ts';
import { isAbout, parsedTexts, reportedObjects } from './reported-objects.ts';
import { unreadData, type UnreadData } from './unread-data.ts';
import { urlShape, valueShape } from './url-shape.ts';

/** Characters that the site's data may take up in a report; a Page's own come to half of that. */
const dataRoom = 100_000;

interface ReportedData {
  readonly from: string;
  readonly key: string;
  readonly of?: string | undefined;
  /** Its shape; left out where it is about somebody else. */
  readonly shape?: unknown;
}

/** What a view looked like to Köprü, and what it made of it, without anything that a person wrote. */
export interface Report {
  /** Version of this form. */
  readonly report: 1;
  readonly url: string;
  readonly language: string;
  readonly isFresh: boolean;
  readonly refused: boolean;
  readonly takenFor: PageReading['kind'];
  readonly why: string;
  readonly viewer?: string;
  readonly idPlaces?: readonly string[];
  /** Each fact: its state and source. */
  readonly facts?: Readonly<Record<string, string>>;
  readonly disputed?: readonly string[];
  readonly unread: UnreadData;
  readonly evidence: readonly ReportedEvidence[];
  readonly head: readonly (readonly [name: string, shape: string])[];
  readonly drawn: ReportedDrawn | null;
  readonly data: readonly ReportedData[];
}

/** The first thing that kept this view from being read as a Page. */
function whyOf(snapshot: PageSnapshot, address: PageAddress | null, evidence: ViewEvidence, kind: string): string {
  if (kind === 'read') return 'address and data name the same Page';
  if (address === null) return 'the address is none of a Page';
  if (address.surface === 'other') return 'the address is of something else than a view of a Page';
  if (snapshot.refused) return 'the document is a refusal, or none of the app';
  if (evidence.inView.length === 0) return 'no data name whom the address names, or they contradict each other';
  if (evidence.inView.some(({ is }) => is === 'notPage')) return 'the data say that it is no Page';
  if (evidence.identity.profileId === undefined) return 'no data give an id';
  return evidence.inView.some(({ is }) => is === 'page') ? 'no data give a name' : 'no data prove that it is a Page';
}

function factsOf(reading: PageReading): Partial<Report> {
  if (reading.kind !== 'read') return {};
  const { facts, viewer, idPlaces } = reading.page;
  const states = Object.entries(facts).map(([name, fact]) => [
    name,
    'source' in fact ? `${fact.state}, ${fact.source}` : fact.state,
  ]);
  return { viewer, idPlaces, facts: Object.fromEntries(states), disputed: reading.disputed };
}

/** Aliases of the view's own ids first: the report begins with them. */
function aliasesOf(address: PageAddress | null, { identity, all }: ViewEvidence): Aliases {
  const aliases = createAliases();
  for (const { profileId, pageId, username } of [identity, ...all]) {
    if (profileId !== undefined) aliases.id(profileId);
    if (pageId !== undefined) aliases.id(pageId);
    if (username !== undefined) aliases.user(username);
  }
  if (address?.by === 'id') aliases.id(address.id);
  if (address?.by === 'username') aliases.user(address.username);
  return aliases;
}

/** Names of the tags that are taken out of a head. */
const headName = /^(?:al:(?:ios|android|web):url|og:(?:title|description)|description|canonical)$/;

/** The language is the document's own word for it; anything else in its place is shaped. */
const languageOf = (language: string, aliases: Aliases) =>
  /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,4})?$/.test(language) ? language : aliases.text(language);

/**
 * What Köprü could and couldn't read of one view, for the person to pass on. Every text of a person or a Page is
 * replaced by its shape, every id by an alias; key names and kinds of the site's data stay.
 */
export function reportOf(snapshot: PageSnapshot): Report {
  const reading = readSnapshot(snapshot);
  const address = pageAddressOf(snapshot.url);
  const evidence = viewEvidence(snapshot, address);
  const aliases = aliasesOf(address, evidence);
  const texts = parsedTexts(snapshot);
  const objects = reportedObjects(texts);
  const own = objects.filter((each) => isAbout(evidence.identity, each));
  const room: Room = { left: dataRoom };
  return {
    report: 1,
    url: urlShape(snapshot.url, aliases),
    language: languageOf(snapshot.language, aliases),
    isFresh: snapshot.isFresh,
    refused: snapshot.refused,
    takenFor: reading.kind,
    why: whyOf(snapshot, address, evidence, reading.kind),
    ...factsOf(reading),
    unread: unreadData(
      own.map(({ object }) => object),
      texts.map(({ json }) => json),
      evidence.identity,
      aliases,
    ),
    evidence: reportedEvidence(evidence, aliases),
    head: snapshot.head.map(([name, value]) => [
      headName.test(name) ? name : aliases.text(name),
      valueShape(value, aliases),
    ]),
    drawn: reportedDrawn(snapshot, evidence.identity, aliases),
    data: objects.slice(0, 60).map((each) => ({
      from: each.from,
      key: each.key,
      of: each.of && aliases.id(each.of),
      shape: own.includes(each) ? jsonShape(each.object, aliases, room) : undefined,
    })),
  };
}
