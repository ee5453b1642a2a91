import type { PageSnapshot } from '../../core/business/page-snapshot.ts';
import type { JsonObject } from '../json-tree.ts';
import { at, ownersOf, parseJson } from '../json-tree.ts';
import * as seen from '../page-contract.ts';
import type { PageIdentity } from '../page-url.ts';
import { documentsIn } from '../read-answer.ts';
import { jsonOf } from '../read-payload.ts';
import { idOf } from '../value-text.ts';

/** An object of the site's data that our readers look at. */
export interface ReportedObject {
  /** A block of the document, or a copy of an answer, counted from zero. */
  readonly from: `block ${number}` | `answer ${number}`;
  /** The key it was found by. */
  readonly key: string;
  /** Id of whom it says to be about. */
  readonly of: string | undefined;
  readonly object: JsonObject;
}

type ParsedText = Pick<ReportedObject, 'from'> & { readonly json: unknown };

/** Everything that could be parsed of what was taken out of the document. */
export function parsedTexts({ blocks, answers }: Pick<PageSnapshot, 'blocks' | 'answers'>): readonly ParsedText[] {
  return [
    ...blocks.map((text, index): ParsedText => ({ from: `block ${index}`, json: parseJson(jsonOf(text)) })),
    ...answers.flatMap((text, index) =>
      documentsIn(text).map((json): ParsedText => ({ from: `answer ${index}`, json })),
    ),
  ];
}

const parts = [seen.headerKey, seen.tilesKey, seen.aboutKey, seen.oldAboutKey] as const;

/** A route stands among much that is about the site alone: only the route itself is of use. */
function routesIn({ from, json }: ParsedText): readonly ReportedObject[] {
  return ownersOf(json, seen.routeNameKey).map((route) => ({
    from,
    key: seen.routeKey,
    of: idOf(at(route, 'rootView', 'props', 'userID')),
    object: { [seen.routeKey]: { route } },
  }));
}

/** The objects by whose keys our readers find what they read, whoever they are about. */
export function reportedObjects(texts: readonly ParsedText[]): readonly ReportedObject[] {
  return texts.flatMap((text) => [
    ...routesIn(text),
    ...parts.flatMap((key) =>
      ownersOf(text.json, key).map((object) => ({
        from: text.from,
        key,
        of: idOf(at(object, 'id')) ?? idOf(at(object, key, 'user', 'id')),
        object,
      })),
    ),
  ]);
}

/** Whether an object is about this Page, or nobody knows what is: then each may be. */
export function isAbout(page: PageIdentity, { of }: ReportedObject): boolean {
  return page.profileId === undefined || of === undefined || of === page.profileId || of === page.pageId;
}
