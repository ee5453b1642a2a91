import type { BusinessState } from '../profile/changes/business-state.ts';
import type { PageLink } from '../profile/page-link.ts';
import type { AddressMatches } from '../sync/may-write.ts';
import { type BackupFile, backupEntrySchema, backupHeadSchema, backupLimits } from './backup-file.ts';
import { findExcess } from './find-excess.ts';
import { type Refused, refused } from './refusal.ts';

interface Fault {
  readonly issues: readonly { readonly path: readonly PropertyKey[] }[];
}

function damaged({ issues }: Fault, prefix: string): Refused {
  return refused(
    'damaged',
    [prefix, ...(issues[0]?.path ?? [])]
      .filter((part) => part !== '')
      .map(String)
      .join('.'),
  );
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** Only what the object itself holds: a parsed file may have any name in it. */
function ownValue(object: unknown, name: string): unknown {
  const owns = typeof object === 'object' && object !== null && Object.hasOwn(object, name);
  return owns ? Reflect.get(object, name) : undefined;
}

/** What is wrong with the head, told in the order in which a person would want to know. */
function headProblem(file: unknown): Refused | null {
  const version = ownValue(file, 'version');
  if (ownValue(file, 'format') !== 'kopru-backup' || !Number.isInteger(version)) return refused('notABackup');
  if (version !== 1) return Number(version) > 1 ? refused('newer', String(version)) : refused('notABackup');
  const businesses = ownValue(file, 'businesses');
  if (Array.isArray(businesses) && businesses.length > backupLimits.businesses) return refused('tooMany');
  const excess = findExcess(ownValue(file, 'settings'), 'settings');
  return excess === null ? null : refused('damaged', excess);
}

function linksOf({ business, history }: BusinessState): PageLink[] {
  return [business.link, ...history.changes.map(({ link }) => link)].filter(
    (link) => link !== null && link !== undefined,
  );
}

function entryProblem(state: BusinessState, path: string, addressMatches: AddressMatches): Refused | null {
  const { business, history } = state;
  if (history.business !== business.id) return refused('damaged', `${path}.history.business`);
  const changes = new Set(history.changes.map(({ id }) => id));
  if (changes.size < history.changes.length) return refused('damaged', `${path}.history.changes`);
  // "Check now" opens this address: it must lead to the Page and nowhere else.
  const astray = linksOf(state).find(({ page }) => !addressMatches(page, page.url));
  return astray === undefined ? null : refused('wrongAddress', business.profile.name);
}

function parseEntry(entry: unknown, path: string, addressMatches: AddressMatches): BusinessState | Refused {
  const excess = findExcess(entry, path);
  if (excess !== null) return refused('damaged', excess);
  const parsed = backupEntrySchema.safeParse(entry);
  if (!parsed.success) return damaged(parsed.error, path);
  return entryProblem(parsed.data, path, addressMatches) ?? parsed.data;
}

/** Reads a backup file whole, or names the first thing that is wrong with it. Nobody knows who wrote the file. */
export function parseBackup(text: string, addressMatches: AddressMatches): BackupFile | Refused {
  if (text.length > backupLimits.text) return refused('tooLarge');
  if (text.trim() === '') return refused('empty');
  const file = parsedJson(text);
  if (file === undefined) return refused('notJson');
  const problem = headProblem(file);
  if (problem !== null) return problem;
  const head = backupHeadSchema.safeParse(file);
  if (!head.success) return damaged(head.error, '');

  const states = new Map<string, BusinessState>();
  for (const [index, entry] of head.data.businesses.entries()) {
    const state = parseEntry(entry, `businesses.${index}`, addressMatches);
    if ('kind' in state) return state;
    if (states.has(state.business.id)) return refused('twice', state.business.profile.name);
    states.set(state.business.id, state);
  }
  return { settings: head.data.settings, states: [...states.values()] };
}
