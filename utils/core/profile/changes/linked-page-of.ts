import { valueOf } from '../../business/fact.ts';
import type { BusinessPage } from '../../business/business-page.ts';
import { type LinkedPage, linkedPageSchema } from '../page-link.ts';

/**
 * What a link keeps of a Page to name it. What this view doesn't say stays as `known` has it.
 * Null if the view's own values aren't fit to be kept.
 */
export function linkedPageOf(page: BusinessPage, known: LinkedPage | null): LinkedPage | null {
  const { profileId, name } = page;
  const pageId = page.pageId ?? known?.pageId;
  const username = page.username ?? known?.username;
  const pictureUrl = valueOf(page.facts.picture) ?? known?.pictureUrl;
  const parsed = linkedPageSchema.safeParse({
    profileId,
    ...(pageId !== undefined && { pageId }),
    ...(username !== undefined && { username }),
    // A view that doesn't show the username can only make an address of the id: the known one is better.
    url: page.username === undefined && known?.username !== undefined ? known.url : page.url,
    name,
    ...(pictureUrl !== undefined && { pictureUrl }),
  });
  return parsed.success ? parsed.data : null;
}
