import { Button } from '../kit/button.tsx';
import { useText } from '../text.tsx';
import { usePopup } from './popup-context.ts';

/** On a Page where *Hide on this Page* was pressed: the way back. */
export function HiddenButtonCard({ profileId }: { readonly profileId: string }) {
  const { hiddenPages, showButton, busy } = usePopup();
  const { t } = useText();
  if (!hiddenPages.value.some((page) => page.profileId === profileId)) return null;
  return (
    <section class="card">
      <p class="small">{t('popup.page.buttonHidden')}</p>
      <div>
        <Button busy={busy.value} onClick={() => void showButton(profileId)}>
          {t('popup.page.showButton')}
        </Button>
      </div>
    </section>
  );
}
