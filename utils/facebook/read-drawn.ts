import type { PageSnapshot } from '../core/business/page-snapshot.ts';
import type { Evidence } from './evidence.ts';
import type { PageIdentity } from './page-url.ts';
import { namesPage, pageAddressOf } from './page-url.ts';
import { parseUrl } from './parse-url.ts';
import { readHoursRows } from './read-hours-rows.ts';
import { lineOf } from './value-text.ts';
import { chatAmong } from './whatsapp-target.ts';

type Drawn = NonNullable<PageSnapshot['drawn']>;

const base = 'https://www.facebook.com/';

/**
 * Whether the drawn header is this Page's. After in-app navigation the header of the view before can stand there for a
 * moment: every tab must lead to this Page, or, before there are tabs, the name must be the one known.
 */
function isHeaderOf(page: PageIdentity, { tabs }: Drawn, written?: string, known?: string): boolean {
  if (known !== undefined && written !== known) return false;
  const addresses = tabs.flatMap((tab) => pageAddressOf(parseUrl(tab, base)?.href ?? '') ?? []);
  return addresses.every((address) => namesPage(page, address)) && (addresses.length > 0 || known !== undefined);
}

/**
 * What is drawn on screen about a Page whose id is known already: its WhatsApp button, the weekly hours that the person
 * has opened, and its name when nothing else told it (`known`). Null unless the header on screen is certainly this Page's.
 */
export function readDrawn(
  { drawn, language }: Pick<PageSnapshot, 'drawn' | 'language'>,
  page: PageIdentity & { readonly profileId: string },
  known: string | undefined,
): Evidence | null {
  const name = lineOf(drawn?.name, 300);
  if (drawn === null || !isHeaderOf(page, drawn, name, known)) return null;
  const week = drawn.hours ? readHoursRows(drawn.hours, language) : null;
  return {
    source: 'dom',
    places: [],
    profileId: page.profileId,
    is: 'unsure',
    name,
    shown: { whatsapp: chatAmong([drawn.button]), hours: week?.kind === 'read' ? week.hours : undefined },
    absent: [],
  };
}
