import { checksum } from './checksum.ts';
import type { CopiedRecord } from './copy-port.ts';

/** The value of a copied record; undefined if there is none or the copy itself is broken there. */
export function wholeValue(record: CopiedRecord | undefined): unknown {
  if (record === undefined || checksum(record.text) !== record.sum) return undefined;
  try {
    return JSON.parse(record.text);
  } catch {
    return undefined;
  }
}
