import type { BusinessPage } from '../../utils/core/business/business-page.ts';
import type { PageSnapshot } from '../../utils/core/business/page-snapshot.ts';
import type { PageReading } from '../../utils/facebook/page-reading.ts';

export const emptySnapshot: PageSnapshot = {
  url: 'https://www.facebook.com/ornekfirin',
  language: 'tr',
  asOf: 0,
  isFresh: true,
  refused: false,
  head: [],
  blocks: [],
  answers: [],
  drawn: null,
};

/** A snapshot that `readSnapshotOf` understands as this Page: for tests that are not about reading. */
export const snapshotOf = (page: BusinessPage): PageSnapshot => ({
  ...emptySnapshot,
  url: page.url,
  blocks: [JSON.stringify(page)],
});

/** Reads back what `snapshotOf` wrote; a snapshot without a block is still rendering. */
export function readSnapshotOf({ blocks: [block] }: PageSnapshot): PageReading {
  if (block === undefined) return { kind: 'rendering', missing: [] };
  // Unchecked on purpose: whoever reads has to check what comes out.
  return { kind: 'read', page: JSON.parse(block), disputed: [] };
}
