import { browser } from 'wxt/browser';
import type { PageSnapshot } from '../core/business/page-snapshot.ts';
import { browserName } from './browser-name.ts';
import type { PageProblem, Response } from './messages.ts';
import { viewSchema } from './read-tab.ts';
import { tellTab } from './tell-tab.ts';

/** What wrote a report: nothing that tells who, or when. */
interface ReportMaker {
  readonly version: string;
  readonly browser: string;
  readonly locale: string;
}

/** The text of a report about a snapshot; utils/facebook knows. */
export type WriteReport = (snapshot: PageSnapshot, maker: ReportMaker) => string;

const problem = (name: PageProblem) => ({ kind: 'problem', problem: name }) as const;

/** Answers what a tab shows as a report, which holds nothing that a person wrote. */
export const tabReporter = (write: WriteReport, userAgent: string) => ({
  async reportTab({ tab: id }: { readonly tab: number }): Promise<Response<'reportTab'>> {
    const tab = await browser.tabs.get(id).catch(() => null);
    if (tab === null) return problem('noPageInTab');
    if (tab.incognito) return problem('privateWindow');
    const view = viewSchema.safeParse(await tellTab(id, 'takeView'));
    if (!view.success) return problem('pageNotUnderstood');
    if (view.data.kind === 'rendering') return problem('pageStillLoading');
    if (view.data.kind === 'elsewhere') return problem('noPageInTab');
    const maker = {
      version: browser.runtime.getManifest().version,
      browser: browserName(userAgent),
      locale: browser.i18n.getUILanguage(),
    };
    return { kind: 'report', text: write(view.data.snapshot, maker) };
  },
});
