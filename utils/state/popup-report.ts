import { type ReadonlySignal, signal } from '@preact/signals';
import type { PageProblem } from '../extension/messages.ts';
import type { Failure } from './failure.ts';
import type { PopupScreen } from './popup-screen.ts';
import type { ActiveTab, Ask } from './ports.ts';

export type PopupReport =
  | { readonly kind: 'reading' }
  | { readonly kind: 'ready'; readonly text: string }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What can be passed on when a Page is read wrongly, and what became of copying it. */
export interface ReportModel {
  readonly report: ReadonlySignal<PopupReport>;
  readonly copied: ReadonlySignal<'copied' | 'notCopied' | null>;
  /** Has the report on a tab made anew. */
  readonly make: (tab: number) => Promise<void>;
  readonly copy: () => Promise<void>;
}

/** The tab to report on, where what is on screen is about the Page in it; else null. */
export function reportableTab(screen: PopupScreen, tab: ActiveTab | null | undefined): number | null {
  const isOfPage =
    screen.kind === 'pageFound' ||
    screen.kind === 'pageLoading' ||
    screen.kind === 'pageNotUnderstood' ||
    (screen.kind === 'linked' && screen.page !== null);
  return isOfPage ? (tab?.id ?? null) : null;
}

/** `write`: puts a text into the clipboard; must be called in the click itself, browsers refuse it later. */
export function createReportModel(ask: Ask, write: (text: string) => Promise<void>): ReportModel {
  const report = signal<PopupReport>({ kind: 'reading' });
  const copied = signal<'copied' | 'notCopied' | null>(null);
  const failed = (problem: PageProblem | null) => {
    const failure: Failure = problem === null ? { kind: 'unreachable' } : { kind: 'problem', problem };
    report.value = { kind: 'failed', failure };
  };
  let turn = 0;
  return {
    report,
    copied,
    async make(tab) {
      turn += 1;
      const mine = turn;
      report.value = { kind: 'reading' };
      copied.value = null;
      const answer = await ask('reportTab', { tab });
      if (mine !== turn) return;
      if (answer.kind === 'report') report.value = { kind: 'ready', text: answer.text };
      else failed(answer.kind === 'problem' ? answer.problem : null);
    },
    async copy() {
      if (report.value.kind !== 'ready') return;
      const writing = write(report.value.text);
      copied.value = null;
      try {
        await writing;
        copied.value = 'copied';
      } catch {
        copied.value = 'notCopied';
      }
    },
  };
}
