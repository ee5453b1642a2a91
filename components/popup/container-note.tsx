import { useText } from '../text.tsx';
import { usePopup } from './popup-context.ts';

/** In a Firefox container, whose cookies are apart: what that means for the button. */
export function ContainerNote() {
  const { inContainer } = usePopup();
  const { t } = useText();
  return inContainer.value ? <p class="muted small">{t('popup.container')}</p> : null;
}
