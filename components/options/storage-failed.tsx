import type { OptionsModel } from '../../utils/state/options-model.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { useText } from '../text.tsx';
import { BackupReset } from './backup-reset.tsx';
import { dayInFileName, saveFile } from './save-file.ts';
import { RawExport } from './raw-export.tsx';

interface StorageFailedProps {
  readonly model: OptionsModel;
  readonly detail: string;
  /** ms since the epoch. */
  readonly now: number;
}

/** Nothing stored can be read: everything that still helps. */
export function StorageFailed({ model, detail, now }: StorageFailedProps) {
  const { t } = useText();
  const { backup } = model;
  const name = `kopru-backup-${dayInFileName(now)}.json`;
  const saveBackup = () => void backup.saveBackup((text) => saveFile(name, 'application/json', text));
  return (
    <>
      <Banner
        tone="bad"
        announce
        title={t('popup.state.storageFailed.title')}
        actions={<Button onClick={() => void model.readAgain()}>{t('common.tryAgain')}</Button>}
      >
        <p>{t('popup.state.storageFailed.text')}</p>
        <p class="muted small">{detail}</p>
      </Banner>
      <section class="section">
        <h2>{t('storage.repair.title')}</h2>
        <p class="muted">{t('storage.repair.help')}</p>
        <div class="card">
          <RawExport model={backup} now={now} />
        </div>
        <BackupReset model={backup} onSave={saveBackup} />
      </section>
    </>
  );
}
