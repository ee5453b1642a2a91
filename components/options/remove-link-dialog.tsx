import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Say, useText } from '../text.tsx';

export interface RemoveLinkDialogProps {
  readonly page: string;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** The second of the two official steps: Remove WhatsApp > REMOVE. */
export function RemoveLinkDialog({ page, onRemove, onClose }: RemoveLinkDialogProps) {
  const { t } = useText();
  return (
    <Dialog
      title={t('popup.remove.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button kind="danger" onClick={onRemove}>
            {t('popup.remove.confirm')}
          </Button>
        </>
      }
    >
      <p>
        <Say message="popup.remove.text" values={{ page }} />
      </p>
    </Dialog>
  );
}
