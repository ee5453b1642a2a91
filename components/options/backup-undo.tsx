import type { ReadonlySignal } from '@preact/signals';
import type { ImportUndoModel, ImportUndoState } from '../../utils/state/options-backup-undo.ts';
import { FailureBanner } from '../failure-banner.tsx';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../text.tsx';

interface LaterChangesProps {
  readonly state: Extract<ImportUndoState, { kind: 'changedSince' }>;
  readonly model: ImportUndoModel;
}

function LaterChanges({ state: { names, settings }, model }: LaterChangesProps) {
  const { t, list } = useText();
  return (
    <Dialog
      title={t('options.backup.undo.ask')}
      onClose={model.dismiss}
      actions={
        <>
          <Button onClick={model.dismiss}>{t('common.cancel')}</Button>
          <Button kind="danger" onClick={() => void model.undo(true)}>
            {t('options.backup.undo.confirm')}
          </Button>
        </>
      }
    >
      {names.length > 0 && <p>{t('options.backup.undo.later', { names: list(names) })}</p>}
      {settings && <p>{t('options.backup.undo.settings')}</p>}
    </Dialog>
  );
}

function Outcome({ state, model }: { readonly state: ImportUndoState; readonly model: ImportUndoModel }) {
  const { t, list } = useText();
  switch (state.kind) {
    case 'undone':
      return <Banner tone="good" announce title={t('options.backup.done.undone')} />;
    case 'nothingToUndo':
      return (
        <Banner tone="care" announce title={t('options.backup.undo.nothingTitle')}>
          <p>{t('options.backup.undo.nothingText')}</p>
        </Banner>
      );
    case 'claimedSince':
      return (
        <Banner tone="bad" announce title={t('options.backup.undo.claimedTitle')}>
          <p>{t('options.backup.undo.claimedText', { names: list(state.names) })}</p>
        </Banner>
      );
    case 'failed':
      return (
        <FailureBanner
          failure={state.why}
          actions={<Button onClick={() => void state.retry()}>{t('common.tryAgain')}</Button>}
        />
      );
    case 'changedSince':
      return <LaterChanges state={state} model={model} />;
    default:
      return null;
  }
}

/** The last restore or import, while it can be undone. */
export function BackupUndo({ model, now }: { readonly model: ImportUndoModel; readonly now: ReadonlySignal<number> }) {
  const { t, ago, moment } = useText();
  const undoable = model.undoable.value;
  const state = model.state.value;
  return (
    <>
      {undoable !== null && (
        <Banner
          tone="info"
          title={t(`options.backup.undo.${undoable.cause}`, {
            when: ago(undoable.at, now.value),
            until: moment(undoable.until),
          })}
          actions={
            <Button busy={state.kind === 'undoing'} onClick={() => void model.undo(false)}>
              <Icon name="undo" />
              {t('options.backup.undo.action')}
            </Button>
          }
        />
      )}
      <Outcome state={state} model={model} />
    </>
  );
}
