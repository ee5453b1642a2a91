import type { CopyPort } from '../../core/second-copy/copy-port.ts';
import type { RawRecords } from '../../core/store/store-port.ts';
import { withinTime } from '../within-time.ts';
import { readWhatCanBe } from './read-what-can-be.ts';

/** ms. */
const longestSilence = 5000;

interface RawSources {
  readonly get: (keys: string[] | null) => Promise<RawRecords>;
  readonly copy: Pick<CopyPort, 'read'>;
  /** ms since the epoch. */
  readonly now: () => number;
}

const reason = (error: unknown) => ({ failure: error instanceof Error ? error.message : String(error) });

/**
 * Everything there is, in storage and in the second copy, as it was found: for somebody who can still make sense of it
 * when Köprü can't. What can't be read is replaced by what the browser said. Never rejects.
 */
export async function exportRaw({
  get,
  copy,
  now,
}: RawSources): Promise<{ readonly kind: 'raw'; readonly text: string }> {
  const copied = await withinTime(longestSilence, copy.read).then(
    (content) => content && { rev: content.rev, records: Object.fromEntries(content.records) },
    reason,
  );
  const known = copied !== null && 'records' in copied ? Object.keys(copied.records) : [];
  const stored = await withinTime(longestSilence, () => readWhatCanBe(get, async () => known)).catch(reason);
  return {
    kind: 'raw',
    text: JSON.stringify({ format: 'kopru-raw', version: 1, madeAt: now(), stored, copied }, null, 1),
  };
}
