import type { RawRecords } from '../store/store-port.ts';
import { parseRecords } from './parse-records.ts';

export interface WrittenBackup {
  /** The file: one line of JSON. */
  readonly text: string;
  readonly businesses: number;
  /** Keys of stored records that can't be understood: they are not in the file. */
  readonly leftOut: string[];
}

/** One file with everything that is stored: businesses, their histories, the settings. `now`: ms since the epoch. */
export function writeBackup(raw: RawRecords, now: number): WrittenBackup {
  const { states, settings, damaged } = parseRecords(raw);
  const file = { format: 'kopru-backup', version: 1, madeAt: now, settings, businesses: states };
  // Indexes are made anew by a restore: those are no loss.
  const leftOut = damaged.filter((key) => /^(?:business:|history:|settings$)/.test(key));
  return { text: JSON.stringify(file), businesses: states.length, leftOut };
}
