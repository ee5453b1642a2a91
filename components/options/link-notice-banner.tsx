import type { LinkNotice } from '../../utils/state/options-link-model.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { undoneText } from '../kit/undone-text.ts';
import { useText } from '../text.tsx';
import { FailureBanner } from '../failure-banner.tsx';

/** What became of the last switch, with the way back. */
export function LinkNoticeBanner({ notice, onClose }: { readonly notice: LinkNotice; readonly onClose: () => void }) {
  const text = useText();
  const { t } = text;
  if (notice.kind === 'none' || notice.kind === 'running') return null;
  const close = (
    <Button kind="quiet" onClick={onClose}>
      {t('common.close')}
    </Button>
  );
  if (notice.kind === 'failed') {
    const { retry } = notice;
    return (
      <FailureBanner
        failure={notice.why}
        actions={
          <>
            {retry !== null && <Button onClick={() => void retry()}>{t('common.tryAgain')}</Button>}
            {close}
          </>
        }
      />
    );
  }
  const { undo, task, page, left } = notice;
  return (
    <Banner
      tone="good"
      announce
      title={undoneText(t(`options.link.done.${task}`, { page }), left, text)}
      actions={
        <>
          {undo !== undefined && <Button onClick={() => void undo()}>{t('common.undo')}</Button>}
          {close}
        </>
      }
    />
  );
}
