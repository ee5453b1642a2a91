/** A record in the second copy: its text, with the checksum it was written with. */
export interface CopiedRecord {
  readonly text: string;
  readonly sum: string;
}

/** What the second copy holds. `rev`: revision of the last write that it knows. */
export interface CopyContent {
  readonly rev: number;
  readonly records: ReadonlyMap<string, CopiedRecord>;
  /** Whether it holds as many records as it was left with: only then can it tell that there never was one. */
  readonly whole: boolean;
}

/** Records to put into the copy, by key; null takes one out. */
export type CopyWrites = ReadonlyMap<string, string | null>;

/** The second copy. Everything rejects where there is none: the browser may refuse it, or be slow for ever. */
export interface CopyPort {
  /** Revision of the copy; null if none was ever made. */
  readonly rev: () => Promise<number | null>;
  /** All of it; null if none was ever made. */
  readonly read: () => Promise<CopyContent | null>;
  /** All or nothing. */
  readonly write: (writes: CopyWrites, rev: number) => Promise<void>;
  /** As if there had never been one. */
  readonly drop: () => Promise<void>;
}
