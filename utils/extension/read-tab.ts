import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { businessPageSchema } from '../core/business/business-page.ts';
import type { TabAnswer, TabSight } from '../core/sync/service/service-ports.ts';
import { hasAccess } from './access.ts';
import type { TabReading } from './page-messages.ts';
import { tellTab } from './tell-tab.ts';

const readingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['elsewhere', 'wall']) }),
  z.strictObject({ kind: z.literal('rendering'), since: z.number().check(z.minimum(0)) }),
  z.strictObject({ kind: z.literal('read'), page: z.unknown() }),
]);

type ParsedReading = TabReading | { readonly kind: 'notUnderstood' } | null;

/** A tab's answer is as untrusted as the Page it comes from. Null for none. */
export function parseTabReading(answer: unknown): ParsedReading {
  if (answer === undefined || answer === null) return null;
  const reading = readingSchema.safeParse(answer);
  if (!reading.success) return { kind: 'notUnderstood' };
  if (reading.data.kind !== 'read') return reading.data;
  const page = businessPageSchema.safeParse(reading.data.page);
  return page.success ? { kind: 'read', page: page.data } : { kind: 'notUnderstood' };
}

/** What the Page view in a tab's top frame is; null when nobody of ours is there or it is silent. */
export async function readTab(tab: number): Promise<ParsedReading> {
  return parseTabReading(await tellTab(tab, 'readPage'));
}

/** A tab with its address and its Page, for linking: asked of the browser and the tab now. */
export async function lookAtTab(id: number): Promise<TabSight> {
  const tab = await browser.tabs.get(id).catch(() => null);
  if (tab === null) return 'gone';
  const answer: TabAnswer = await readTab(id);
  if (tab.url === undefined) return (await hasAccess()) ? 'gone' : 'noAccess';
  // The address of after the reading: in between the tab may have moved on.
  const { url } = await browser.tabs.get(id).catch(() => tab);
  return { view: { url: url ?? '', incognito: tab.incognito }, answer };
}
