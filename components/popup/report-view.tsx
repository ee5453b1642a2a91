import { useEffect } from 'preact/hooks';
import { FailureBanner } from '../failure-banner.tsx';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { useText } from '../text.tsx';
import { usePopup } from './popup-context.ts';

/** Where a Page is on screen: the quiet way to say that it was read wrongly. */
export function ReportLink() {
  const { reportable, go } = usePopup();
  const { t } = useText();
  const tab = reportable.value;
  if (tab === null) return null;
  return (
    <div>
      <Button kind="quiet" onClick={() => go({ kind: 'report', tab })}>
        {t('popup.report.open')}
      </Button>
    </div>
  );
}

/** What will be copied, in full, before it is copied. */
function ReportText({ text }: { readonly text: string }) {
  const { report } = usePopup();
  const { t } = useText();
  const copied = report.copied.value;
  return (
    <>
      <textarea
        class="field-input report-text"
        readOnly
        dir="ltr"
        spellcheck={false}
        rows={14}
        aria-label={t('popup.report.title')}
        value={text}
      />
      <Button kind="primary" wide onClick={() => void report.copy()}>
        {t('popup.report.copy')}
      </Button>
      {copied !== null && (
        <Banner tone={copied === 'copied' ? 'good' : 'bad'} announce title={t(`popup.report.${copied}`)} />
      )}
    </>
  );
}

/** The report on the Page in a tab: what is in it and what isn't, its text, *Copy*. */
export function ReportView({ tab }: { readonly tab: number }) {
  const { report } = usePopup();
  const { t } = useText();
  const { make } = report;
  useEffect(() => void make(tab), [make, tab]);
  const shown = report.report.value;
  if (shown.kind === 'reading') return <Skeleton label={t('popup.report.making')} />;
  if (shown.kind === 'failed') {
    const again = <Button onClick={() => void make(tab)}>{t('common.tryAgain')}</Button>;
    return <FailureBanner failure={shown.failure} actions={again} />;
  }
  return (
    <section class="card">
      <h2>{t('popup.report.title')}</h2>
      <p>{t('popup.report.holds')}</p>
      <p>{t('popup.report.holdsNot')}</p>
      <ReportText text={shown.text} />
    </section>
  );
}
