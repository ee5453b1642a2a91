import type { SyncPlan } from '../../utils/core/sync/sync-plan-types.ts';
import { changesOf, type LinkView, needsTimeZone } from '../../utils/state/link-state.ts';
import { Button } from '../kit/button.tsx';
import { ChangeRow } from '../kit/change-row.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { fieldText } from '../kit/field-text.ts';
import { useText } from '../text.tsx';

export interface SyncDialogProps {
  readonly view: LinkView;
  /** With the plan that was shown: nothing else is to be written. */
  readonly onEnable: (shown: SyncPlan) => void;
  readonly onClose: () => void;
}

/** What turning sync on would change, field by field, before anything is changed. */
export function SyncDialog({ view, onEnable, onClose }: SyncDialogProps) {
  const text = useText();
  const { t } = text;
  const changes = changesOf(view.plan);
  const resume = view.business.link.stoppedBy !== undefined;
  return (
    <Dialog
      title={t(resume ? 'popup.link.resume' : 'popup.link.sync')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" onClick={() => onEnable(view.plan)}>
            {t(resume ? 'popup.link.resume' : 'popup.preview.enable')}
          </Button>
        </>
      }
    >
      <p>{t('popup.preview.intro')}</p>
      {resume && changes.length > 0 && <p>{t('popup.preview.overwrites')}</p>}
      <p>{changes.length === 0 ? t('popup.preview.none') : text.plural('popup.changes', changes.length)}</p>
      {changes.length > 0 && (
        <ul class="changes">
          {changes.map((change) => (
            <ChangeRow
              key={change.field}
              label={t(`common.field.${change.field}`)}
              before={fieldText(change.before, text)}
              after={fieldText(change.after, text)}
              reasons={change.reasons.map((reason) => t(`common.reason.${reason}`))}
            />
          ))}
        </ul>
      )}
      {needsTimeZone(view.plan) && <p>{t('popup.state.zoneNeeded.text')}</p>}
      <p class="muted small">{t('options.sync.fromNow')}</p>
    </Dialog>
  );
}
