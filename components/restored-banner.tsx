import type { RestoredModel } from '../utils/state/restored-model.ts';
import { FailureBanner } from './failure-banner.tsx';
import { Banner } from './kit/banner.tsx';
import { Button } from './kit/button.tsx';
import { useText } from './text.tsx';

/** Stored data was damaged and came back from the second copy: said until it is read. */
export function RestoredBanner({ model }: { readonly model: RestoredModel }) {
  const { t, plural, moment } = useText();
  const notice = model.notice.value;
  if (notice === null) return null;
  const { cause, at, businesses, lost } = notice;
  const close = <Button onClick={() => void model.dismiss()}>{t('common.close')}</Button>;
  return (
    <>
      <Banner tone="care" title={t('storage.restored.title')} actions={close}>
        <p>{t(`storage.restored.${cause}`, { at: moment(at) })}</p>
        {businesses > 0 && <p>{plural('storage.restored.businesses', businesses)}</p>}
        {lost > 0 && <p>{plural('storage.restored.lost', lost)}</p>}
      </Banner>
      {model.failure.value !== null && <FailureBanner failure={model.failure.value} />}
    </>
  );
}
