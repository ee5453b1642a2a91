import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { useText } from '../text.tsx';
import { usePopup } from './popup-context.ts';

/** Records that can't be read are said, never hidden and never thrown away. */
export function DamagedBanner() {
  const { damaged, openOptions } = usePopup();
  const { t, plural } = useText();
  const count = damaged.value.length;
  if (count === 0) return null;
  return (
    <Banner
      tone="care"
      title={plural('popup.damaged.title', count)}
      actions={<Button onClick={() => openOptions()}>{t('popup.openSettings')}</Button>}
    >
      <p>{t('popup.damaged.text')}</p>
    </Banner>
  );
}
