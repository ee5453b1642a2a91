import type { PageSnapshot } from '../core/business/page-snapshot.ts';
import * as seen from './page-contract.ts';

/**
 * Whether anything in a snapshot could prove a Page. A quick look that spares the background the views of persons,
 * and persons being looked at: only what passes leaves the page.
 */
export function mayBePage({ blocks, answers }: PageSnapshot): boolean {
  return [...blocks, ...answers].some((text) => seen.pageProof.test(text));
}
