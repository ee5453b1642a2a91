import { useState } from 'preact/hooks';
import type { BackupModel } from '../../utils/state/options-backup-model.ts';
import { mayPass } from '../../utils/state/failure.ts';
import { FailureBanner } from '../failure-banner.tsx';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useText } from '../text.tsx';
import { BackupExport } from './backup-export.tsx';

interface BackupResetProps {
  readonly model: BackupModel;
  readonly onSave: () => void;
}

function FirstStep({ model, onSave }: BackupResetProps) {
  const { t } = useText();
  const cancel = () => model.askReset('idle');
  return (
    <Dialog
      title={t('options.backup.reset.ask')}
      onClose={cancel}
      actions={
        <>
          <Button onClick={cancel}>{t('common.cancel')}</Button>
          <Button kind="danger" onClick={() => model.askReset('sure')}>
            {t('options.backup.reset.continue')}
          </Button>
        </>
      }
    >
      <p>{t('options.backup.reset.what')}</p>
      <p>{t('options.backup.reset.final')}</p>
      <BackupExport state={model.backup.value} action={t('options.backup.reset.backupFirst')} onSave={onSave} />
    </Dialog>
  );
}

function SecondStep({ model }: Pick<BackupResetProps, 'model'>) {
  const { t, locale } = useText();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const word = t('options.backup.reset.word');
  const agreed = typed.trim().toLocaleUpperCase(locale) === word;
  const cancel = () => model.askReset('idle');
  return (
    <Dialog
      title={t('options.backup.reset.sure')}
      onClose={cancel}
      actions={
        <>
          <Button onClick={cancel}>{t('common.cancel')}</Button>
          <Button kind="danger" onClick={() => (agreed ? void model.resetAll() : setTried(true))}>
            {t('options.backup.reset.confirm')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('options.backup.reset.typeWord', { word })}
        error={tried && !agreed ? t('options.backup.reset.wrongWord', { word }) : undefined}
        value={typed}
        onInput={setTyped}
      />
    </Dialog>
  );
}

/** Deleting everything: asked twice, and a backup is offered first. */
export function BackupReset({ model, onSave }: BackupResetProps) {
  const { t } = useText();
  const state = model.reset.value;
  return (
    <div class="card card-row">
      <div>
        <h3>{t('options.backup.reset.title')}</h3>
        <p class="muted small">{t('options.backup.reset.help')}</p>
      </div>
      <Button kind="quiet-danger" busy={state.kind === 'resetting'} onClick={() => model.askReset('asked')}>
        {state.kind === 'resetting' ? t('options.backup.reset.working') : t('options.backup.reset.action')}
      </Button>
      {state.kind === 'reset' && <Banner tone="good" announce title={t('options.backup.reset.done')} />}
      {state.kind === 'failed' && (
        <FailureBanner
          failure={state.why}
          actions={
            mayPass(state.why) ? (
              <Button onClick={() => void model.resetAll()}>{t('common.tryAgain')}</Button>
            ) : undefined
          }
        />
      )}
      {state.kind === 'asked' && <FirstStep model={model} onSave={onSave} />}
      {state.kind === 'sure' && <SecondStep model={model} />}
    </div>
  );
}
