import type { FactValues } from '../../utils/facebook/evidence.ts';
import { findPageHeader } from '../../utils/facebook/page-header.ts';
import type { PageIdentity } from '../../utils/facebook/page-url.ts';
import { readRows } from '../../utils/facebook/read-rows.ts';
import { takeRows } from '../../utils/facebook/take-rows.ts';
import { loadPage } from './load-page.ts';

/** What the drawn rows of a document say, without facts that they are silent about. */
export function readDrawnRows(html: string, page: PageIdentity, url: string): FactValues {
  const header = findPageHeader(loadPage(html));
  const values = header ? readRows(takeRows(header), page, url) : {};
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
