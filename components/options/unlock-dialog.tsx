import type { SyncField } from '../../utils/core/profile/profile.ts';
import type { SyncPlan } from '../../utils/core/sync/sync-plan-types.ts';
import { changesOf } from '../../utils/state/link-state.ts';
import { Button } from '../kit/button.tsx';
import { ChangeRow } from '../kit/change-row.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { fieldText } from '../kit/field-text.ts';
import { useText } from '../text.tsx';

export interface UnlockDialogProps {
  readonly field: SyncField;
  /** What syncing it again writes. */
  readonly plan: SyncPlan;
  readonly onUnlock: () => void;
  readonly onClose: () => void;
}

/** *Sync this field again*: what that overwrites, before it is done. */
export function UnlockDialog({ field, plan, onUnlock, onClose }: UnlockDialogProps) {
  const text = useText();
  const { t } = text;
  return (
    <Dialog
      title={t('options.link.unlockOf', { field: t(`common.field.${field}`) })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button kind="primary" onClick={onUnlock}>
            {t('options.link.unlock')}
          </Button>
        </>
      }
    >
      <p>{t('options.link.unlockWhat')}</p>
      <ul class="changes">
        {changesOf(plan).map((change) => (
          <ChangeRow
            key={change.field}
            label={t(`common.field.${change.field}`)}
            before={fieldText(change.before, text)}
            after={fieldText(change.after, text)}
            reasons={change.reasons.map((reason) => t(`common.reason.${reason}`))}
          />
        ))}
      </ul>
    </Dialog>
  );
}
