import type { ExportState } from '../../utils/state/options-backup-model.ts';
import { FailureBanner } from '../failure-banner.tsx';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../text.tsx';

export interface BackupExportProps {
  readonly state: ExportState;
  readonly action: string;
  readonly onSave: () => void;
}

/** A button that saves a file, and what became of it. */
export function BackupExport({ state, action, onSave }: BackupExportProps) {
  const { t, plural } = useText();
  const saved = state.kind === 'saved';
  return (
    <>
      <div class="button-row">
        <Button busy={state.kind === 'working'} onClick={onSave}>
          {state.kind === 'working' ? t('options.backup.save.working') : action}
        </Button>
      </div>
      <output class="save-result" hidden={!saved}>
        {saved && <Icon name="check" />}
        {saved && <span>{plural('options.backup.saved', state.businesses)}</span>}
      </output>
      {saved && state.leftOut.length > 0 && (
        <Banner tone="care" announce title={plural('options.backup.leftOut', state.leftOut.length)}>
          <ul class="points">
            {state.leftOut.map((key) => (
              <li key={key}>
                <code dir="ltr">{key}</code>
              </li>
            ))}
          </ul>
        </Banner>
      )}
      {state.kind === 'failed' && (
        <FailureBanner failure={state.why} actions={<Button onClick={onSave}>{t('common.tryAgain')}</Button>} />
      )}
    </>
  );
}
