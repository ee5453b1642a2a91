import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { useText } from '../text.tsx';
import { usePopup } from './popup-context.ts';

/** The browser lets Köprü see facebook.com only where its icon is clicked: what that costs, and the way out. */
export function TabOnlyBanner() {
  const { thisTabOnly, allowAccess } = usePopup();
  const { t } = useText();
  if (!thisTabOnly.value) return null;
  return (
    <Banner
      tone="care"
      title={t('popup.thisTabOnly.title')}
      actions={<Button onClick={allowAccess}>{t('popup.allowAccess')}</Button>}
    >
      <p>{t('popup.thisTabOnly.text')}</p>
    </Banner>
  );
}
