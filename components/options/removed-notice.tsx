import type { RemovedModel } from '../../utils/state/options-removed-model.ts';
import { FailureBanner } from '../failure-banner.tsx';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { Say, useText } from '../text.tsx';

/** A business was removed: the way back stands right there. */
export function RemovedNotice({ model }: { readonly model: RemovedModel }) {
  const { t } = useText();
  const notice = model.notice.value;
  if (notice.kind === 'none' || notice.kind === 'working') return null;
  const close = (
    <Button kind="quiet" onClick={model.dismiss}>
      {t('common.close')}
    </Button>
  );
  if (notice.kind === 'failed') {
    const { retry } = notice;
    const again = retry !== null && <Button onClick={() => void retry()}>{t('common.tryAgain')}</Button>;
    return (
      <FailureBanner
        failure={notice.why}
        actions={
          <>
            {again}
            {close}
          </>
        }
      />
    );
  }
  const { business } = notice;
  const { name } = business.profile;
  return (
    <Banner
      tone="good"
      announce
      title={
        <Say message={notice.kind === 'removed' ? 'options.remove.done' : 'options.remove.back'} values={{ name }} />
      }
      actions={
        <>
          {notice.kind === 'removed' && (
            <Button onClick={() => void model.bringBack(business)}>{t('common.undo')}</Button>
          )}
          {close}
        </>
      }
    />
  );
}
