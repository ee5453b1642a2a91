import type { SyncField } from '../../utils/core/profile/profile.ts';
import type { SyncPlan } from '../../utils/core/sync/sync-plan-types.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { useText } from '../text.tsx';
import { PlanChanges } from './plan-changes.tsx';

export interface UnlockDialogProps {
  readonly field: SyncField;
  /** What syncing it again writes. */
  readonly plan: SyncPlan;
  readonly onUnlock: () => void;
  readonly onClose: () => void;
}

/** *Sync this field again*: what that overwrites, before it is done. */
export function UnlockDialog({ field, plan, onUnlock, onClose }: UnlockDialogProps) {
  const { t } = useText();
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
      <PlanChanges plan={plan} />
    </Dialog>
  );
}
