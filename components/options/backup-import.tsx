import { useId } from 'preact/hooks';
import type { FileRefused, ImportModel } from '../../utils/state/options-backup-import.ts';
import { FailureBanner } from '../failure-banner.tsx';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { FieldFrame } from '../kit/field.tsx';
import { Say, useText } from '../text.tsx';
import { BackupPreview } from './backup-preview.tsx';

export interface BackupImportProps {
  readonly model: ImportModel;
  readonly label: string;
  readonly help?: string;
  /** What the file chooser offers first. */
  readonly accept: string;
  readonly action: string;
  readonly done: string;
}

function Refusal({ refusal: { why, where } }: { readonly refusal: FileRefused }) {
  const { t, list } = useText();
  return (
    <Banner tone="bad" announce title={t(`options.backup.refused.${why}.title`)}>
      <p>{t(`options.backup.refused.${why}.text`, { where: list(where) })}</p>
      <p>{t('options.backup.kept')}</p>
    </Banner>
  );
}

function Proposal({ model, action }: Pick<BackupImportProps, 'model' | 'action'>) {
  const { t } = useText();
  const titleId = useId();
  const state = model.state.value;
  if (state.kind !== 'preview' && state.kind !== 'importing') return null;
  const { preview, file, outdated } = state;
  const nothing = preview.added.length + preview.changed.length === 0 && preview.settings === 'untouched';
  return (
    <section class="card" aria-labelledby={titleId}>
      <h4 id={titleId}>
        <Say message="options.backup.preview.title" values={{ file }} />
      </h4>
      {outdated && <Banner tone="care" announce title={t('options.backup.preview.outdated')} />}
      <BackupPreview preview={preview} />
      {!nothing && !preview.undoable && <Banner tone="care" title={t('options.backup.preview.noUndo')} />}
      <div class="button-row">
        {!nothing && (
          <Button kind="primary" busy={state.kind === 'importing'} onClick={() => void model.agree()}>
            {state.kind === 'importing' ? t('options.backup.working') : action}
          </Button>
        )}
        {state.kind === 'preview' && (
          <Button kind={nothing ? 'secondary' : 'quiet'} onClick={model.dismiss}>
            {nothing ? t('common.close') : t('options.backup.cancel')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** A file is chosen, what it would do is shown, and done when the person agrees. */
export function BackupImport({ model, label, help, accept, action, done }: BackupImportProps) {
  const { t } = useText();
  const state = model.state.value;
  return (
    <>
      <FieldFrame
        label={label}
        help={help}
        control={(ids) => (
          <input
            {...ids}
            type="file"
            accept={accept}
            disabled={state.kind === 'reading' || state.kind === 'importing'}
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file !== undefined) void model.choose(file);
              // The same file, corrected meanwhile, can be chosen again.
              currentTarget.value = '';
            }}
          />
        )}
      />
      <output hidden={state.kind !== 'reading'}>{state.kind === 'reading' && t('options.backup.reading')}</output>
      <Proposal model={model} action={action} />
      {state.kind === 'refused' && <Refusal refusal={state.refusal} />}
      {state.kind === 'imported' && (
        <Banner tone="good" announce title={done}>
          {!state.undoable && <p>{t('options.backup.done.noUndo')}</p>}
        </Banner>
      )}
      {state.kind === 'failed' && (
        <FailureBanner
          failure={state.why}
          actions={<Button onClick={() => void state.retry()}>{t('common.tryAgain')}</Button>}
        />
      )}
    </>
  );
}
