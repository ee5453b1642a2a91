import type { SyncPlan } from '../../utils/core/sync/sync-plan-types.ts';
import { changesOf, type LinkView, needsTimeZone } from '../../utils/state/link-state.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { useText } from '../text.tsx';
import { PlanChanges } from './plan-changes.tsx';

export interface SyncDialogProps {
  readonly view: LinkView;
  /** With the plan that was shown: nothing else is to be written. */
  readonly onEnable: (shown: SyncPlan) => void;
  readonly onClose: () => void;
}

/** What turning sync on would change, field by field, before anything is changed. */
export function SyncDialog({ view, onEnable, onClose }: SyncDialogProps) {
  const { t, plural } = useText();
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
      <p>{changes.length === 0 ? t('popup.preview.none') : plural('popup.changes', changes.length)}</p>
      {changes.length > 0 && <PlanChanges plan={view.plan} />}
      {needsTimeZone(view.plan) && <p>{t('popup.state.zoneNeeded.text')}</p>}
      <p class="muted small">{t('options.sync.fromNow')}</p>
    </Dialog>
  );
}
