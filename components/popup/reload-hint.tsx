import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../text.tsx';
import { usePopup } from './popup-context.ts';

/** Where the site moved to this Page without loading it, some of it is only told by a reload. */
export function ReloadHint() {
  const { needsReload, reload } = usePopup();
  const { t } = useText();
  if (!needsReload.value) return null;
  return (
    <div class="stack reload-hint">
      <p class="muted small">{t('popup.reload.why')}</p>
      <div>
        <Button wide onClick={reload}>
          <Icon name="undo" />
          {t('popup.reload.button')}
        </Button>
      </div>
    </div>
  );
}
