import type { RawRecords } from '../store/store-port.ts';
import { checksum } from './checksum.ts';
import { type CopyMark, markKey, readMark, textOf } from './copy-mark.ts';
import type { CopyContent } from './copy-port.ts';
import type { RestoreCause } from './restore-notice.ts';
import { wholeValue } from './whole-value.ts';

export interface Comparison {
  /** Why something has to be put back; null if nothing has to. */
  readonly cause: RestoreCause | null;
  /** Values to write into storage, null to take out, by key. */
  readonly restore: ReadonlyMap<string, unknown>;
  /** Records that neither side has whole. Nothing is written over them, on either side. */
  readonly lost: readonly string[];
  /** What the copy lacks, as text; null for what it has and should not. */
  readonly copy: ReadonlyMap<string, string | null>;
}

const sumOf = (text: string | null): string | null => (text === null ? null : checksum(text));

interface Sides {
  readonly mark: CopyMark | null;
  readonly copy: CopyContent;
}

/** Checksum that a record in storage should have; undefined if nobody can tell. */
function expected(key: string, { mark, copy }: Sides): string | null | undefined {
  if (mark !== null && copy.rev < mark.rev) {
    // Behind what it was known to hold, the copy is the one that went back in time.
    if (mark.pending === null || copy.rev < (mark.since ?? 0)) return undefined;
    const waiting = mark.pending[key];
    if (waiting !== undefined && waiting[0] > copy.rev) return waiting[1];
  }
  return copy.records.get(key)?.sum ?? (mark === null ? undefined : null);
}

function causeOf(raw: RawRecords, { mark, copy }: Sides): RestoreCause {
  if (Object.keys(raw).length === 0) return 'missing';
  return mark !== null && mark.rev < copy.rev ? 'older' : 'damaged';
}

/**
 * Whether a record that nobody expects was never written: what a key that was damaged on the disk leaves behind. A mark
 * lost with it may have named this one as not copied yet: then only what makes no sense counts.
 */
function isStray(wanted: string | null | undefined, garbled: boolean, { mark, copy }: Sides): boolean {
  return copy.whole && (mark === null ? copy.rev > 0 && garbled : wanted === null);
}

/**
 * Whether a value can be made sense of and stands under its own key, or was made by a newer version, which knows how.
 * `false`: it is garbled.
 */
export type Understands = (key: string, value: unknown) => boolean;

/**
 * Compares all that storage holds with the second copy. What storage has and nobody expects stays and is copied where
 * the copy may have lost it, and goes where nobody ever wrote it. Where storage went back in time, the copy is right
 * about everything.
 */
export function compareCopy(raw: RawRecords, copy: CopyContent, understands: Understands): Comparison {
  const sides = { mark: readMark(raw[markKey]), copy };
  const wentBack = sides.mark !== null && sides.mark.rev < copy.rev;
  const restore = new Map<string, unknown>();
  const toCopy = new Map<string, string | null>();
  const lost: string[] = [];
  const keys = new Set([...Object.keys(raw), ...copy.records.keys()]);
  keys.delete(markKey);
  for (const key of keys) {
    const text = textOf(raw[key]);
    const sum = sumOf(text);
    const copied = copy.records.get(key);
    const value = wholeValue(copied);
    const garbled = text !== null && !understands(key, raw[key]);
    const wanted = expected(key, sides);
    const fits = wanted === undefined ? !garbled : wanted === sum || (wanted === null && !wentBack);
    if (text !== null && copied === undefined && isStray(wanted, garbled, sides)) {
      restore.set(key, null);
    } else if (fits) {
      if (copied === undefined ? text !== null : text !== copied.text || sum !== copied.sum) toCopy.set(key, text);
    } else if (value !== undefined) {
      restore.set(key, value);
    } else if (wanted === null) {
      restore.set(key, null);
    } else if (text === null || garbled) {
      lost.push(key);
      // What is left of it stands where it belongs: it is said, can be saved, and is no news the next time.
      if (text === null && copied !== undefined) restore.set(key, { lost: copied.text });
    } else {
      toCopy.set(key, text);
    }
  }
  return { cause: restore.size > 0 ? causeOf(raw, sides) : null, restore, lost, copy: toCopy };
}
