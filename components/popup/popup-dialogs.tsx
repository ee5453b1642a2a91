import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { PhoneNumber } from '../kit/phone-number.tsx';
import { Say, useText } from '../text.tsx';
import type { PopupDialog } from '../../utils/state/popup-notice.ts';
import { usePopup } from './popup-context.ts';

function RemoveDialog({ dialog }: { readonly dialog: Extract<PopupDialog, { kind: 'remove' }> }) {
  const { closeDialog, remove, busy } = usePopup();
  const { t } = useText();
  const { business } = dialog;
  return (
    <Dialog
      title={t('popup.remove.title')}
      onClose={closeDialog}
      actions={
        <>
          <Button onClick={closeDialog}>{t('common.cancel')}</Button>
          <Button kind="danger" busy={busy.value} onClick={() => void remove(business)}>
            {t('popup.remove.confirm')}
          </Button>
        </>
      }
    >
      <p>
        <Say message="popup.remove.text" values={{ page: <strong>{business.link.page.name}</strong> }} />
      </p>
    </Dialog>
  );
}

/** The wrong-Page guard: names what doesn't fit, and leaves the decision to the person. */
function DoubtDialog({ dialog }: { readonly dialog: Extract<PopupDialog, { kind: 'doubt' }> }) {
  const { closeDialog, connectAnyway, busy } = usePopup();
  const { t } = useText();
  const { business, found, doubts, pageNumber } = dialog;
  const number = <PhoneNumber number={business.profile.phone} />;
  return (
    <Dialog
      title={t('popup.doubt.title')}
      onClose={closeDialog}
      actions={
        <>
          <Button onClick={closeDialog}>{t('common.cancel')}</Button>
          <Button kind="primary" busy={busy.value} onClick={() => void connectAnyway()}>
            {t('popup.doubt.confirm')}
          </Button>
        </>
      }
    >
      {doubts.includes('numberDiffers') && (
        <p>
          {pageNumber === undefined ? (
            <Say message="popup.doubt.otherNumber" values={{ number }} />
          ) : (
            <Say message="popup.doubt.number" values={{ pageNumber: <PhoneNumber number={pageNumber} />, number }} />
          )}
        </p>
      )}
      {doubts.includes('nameDiffers') && (
        <p>
          <Say message="popup.doubt.name" values={{ page: found.page.name, name: business.profile.name }} />
        </p>
      )}
    </Dialog>
  );
}

/** Both links are named before one ends for the other. */
function MoveDialog({ dialog }: { readonly dialog: Extract<PopupDialog, { kind: 'move' }> }) {
  const { closeDialog, connectAnyway, busy } = usePopup();
  const { t } = useText();
  const { business, found, ends, anew } = dialog;
  const number = <PhoneNumber number={business.profile.phone} />;
  return (
    <Dialog
      title={t('popup.move.title')}
      onClose={closeDialog}
      actions={
        <>
          <Button onClick={closeDialog}>{t('common.cancel')}</Button>
          <Button kind="primary" busy={busy.value} onClick={() => void connectAnyway()}>
            {t('popup.move.confirm')}
          </Button>
        </>
      }
    >
      {anew && <p role="alert">{t('popup.move.anew')}</p>}
      {ends.map(({ id, profile, link }) => (
        <p key={id}>
          <Say
            message="popup.move.ends"
            values={{ number: <PhoneNumber number={profile.phone} />, page: <strong>{link?.page.name}</strong> }}
          />
        </p>
      ))}
      <p>
        <Say message="popup.move.begins" values={{ number, page: <strong>{found.page.name}</strong> }} />
      </p>
      <p class="muted small">{t('popup.move.stays')}</p>
    </Dialog>
  );
}

export function PopupDialogs() {
  const { dialog } = usePopup();
  const shown = dialog.value;
  if (shown === null) return null;
  if (shown.kind === 'move') return <MoveDialog dialog={shown} />;
  return shown.kind === 'remove' ? <RemoveDialog dialog={shown} /> : <DoubtDialog dialog={shown} />;
}
