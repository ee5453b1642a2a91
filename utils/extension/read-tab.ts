import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { type BusinessPage, businessPageSchema } from '../core/business/business-page.ts';
import { type PageSnapshot, pageSnapshotSchema } from '../core/business/page-snapshot.ts';
import type { TabAnswer, TabSight } from '../core/sync/service/service-ports.ts';
import { hasAccess } from './access.ts';
import type { TabReading } from './page-messages.ts';
import { tellTab } from './tell-tab.ts';

/** What a tab says its view is, unread. */
export const viewSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('elsewhere') }),
  z.strictObject({ kind: z.literal('rendering'), since: z.number().check(z.minimum(0)) }),
  z.strictObject({ kind: z.literal('taken'), since: z.number().check(z.minimum(0)), snapshot: pageSnapshotSchema }),
]);

/** What a snapshot shows; utils/facebook knows. */
export type ReadSnapshot = (
  snapshot: PageSnapshot,
) => { readonly kind: 'elsewhere' | 'wall' | 'rendering' } | { readonly kind: 'read'; readonly page: BusinessPage };

export type ParsedReading = TabReading | { readonly kind: 'notUnderstood' } | null;

/** A tab's answer is as untrusted as the Page it comes from. Null for none. */
export function parseTabView(answer: unknown, read: ReadSnapshot): ParsedReading {
  if (answer === undefined || answer === null) return null;
  const view = viewSchema.safeParse(answer);
  if (!view.success) return { kind: 'notUnderstood' };
  if (view.data.kind !== 'taken') return view.data;
  const reading = read(view.data.snapshot);
  if (reading.kind === 'rendering') return { kind: 'rendering', since: view.data.since };
  if (reading.kind !== 'read') return { kind: reading.kind };
  const page = businessPageSchema.safeParse(reading.page);
  if (!page.success) return { kind: 'notUnderstood' };
  return { kind: 'read', page: page.data, ...(view.data.snapshot.isFresh ? {} : { moved: true }) };
}

/**
 * Looks at tabs by their ids, asking the browser and the script in them now. `isElsewhere`: whether an address is one
 * of the site's that can't be a Page's: nobody answers there, and nobody needs to.
 */
export function tabReader(read: ReadSnapshot, isElsewhere: (url: string) => boolean) {
  /** What the Page view in a tab's top frame is; null when nobody of ours is there or it is silent. */
  async function readTab(tab: number): Promise<ParsedReading> {
    const view = parseTabView(await tellTab(tab, 'takeView'), read);
    if (view !== null) return view;
    const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
    return url !== undefined && isElsewhere(url) ? { kind: 'elsewhere' } : null;
  }

  return {
    readTab,
    /** A tab with its address and its Page, for linking. */
    async lookAtTab(id: number): Promise<TabSight> {
      const tab = await browser.tabs.get(id).catch(() => null);
      if (tab === null) return 'gone';
      const answer: TabAnswer = await readTab(id);
      if (tab.url === undefined) return (await hasAccess()) ? 'gone' : 'noAccess';
      // The address of after the reading: in between the tab may have moved on.
      const { url } = await browser.tabs.get(id).catch(() => tab);
      return { view: { url: url ?? '', incognito: tab.incognito }, answer };
    },
  };
}
