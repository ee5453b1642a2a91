import type { PageReading } from './page-reading.ts';
import { readSnapshot } from './read-snapshot.ts';
import { takeSnapshot } from './take-snapshot.ts';

/** What one view of facebook.com is, and the Page in it: taken out of its document and understood in one go. */
export function readPage(document: Document, url: string): PageReading {
  return readSnapshot(takeSnapshot(document, url));
}
