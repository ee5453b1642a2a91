import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { BackupModel } from '../../utils/state/options-backup-model.ts';
import { useText } from '../text.tsx';
import { BackupExport } from './backup-export.tsx';
import { BackupImport } from './backup-import.tsx';
import { BackupReset } from './backup-reset.tsx';
import { BackupUndo } from './backup-undo.tsx';
import { separatorOf } from './csv-separator.ts';
import { dayInFileName, saveFile } from './save-file.ts';
import { Section } from './section.tsx';

export interface BackupSectionProps {
  readonly model: BackupModel;
  /** ms since the epoch. */
  readonly now: ReadonlySignal<number>;
}

/** Everything at once: saved to a file, taken from one, deleted. */
export function BackupSection({ model, now }: BackupSectionProps) {
  const { t, locale } = useText();
  useEffect(() => void model.undo.read(), [model]);
  const name = (what: string, ending: string) => `kopru-${what}-${dayInFileName(now.value)}.${ending}`;
  const saveBackup = () => void model.saveBackup((text) => saveFile(name('backup', 'json'), 'application/json', text));
  const saveCsv = () =>
    void model.saveCsv(separatorOf(locale), (text) => saveFile(name('businesses', 'csv'), 'text/csv', text));
  return (
    <Section id="backup" title={t('options.settings.backup')}>
      <BackupUndo model={model.undo} now={now} />
      <div class="card">
        <h3>{t('options.backup.save.title')}</h3>
        <p class="muted small">{t('options.backup.save.help')}</p>
        <BackupExport state={model.backup.value} action={t('options.backup.save.action')} onSave={saveBackup} />
      </div>
      <div class="card">
        <h3>{t('options.backup.restore.title')}</h3>
        <BackupImport
          model={model.restore}
          label={t('options.backup.restore.file')}
          help={t('options.backup.restore.help')}
          accept=".json,application/json"
          action={t('options.backup.restore.action')}
          done={t('options.backup.done.restored')}
        />
      </div>
      <div class="card">
        <h3>{t('options.backup.csv.title')}</h3>
        <p class="muted small">{t('options.backup.csv.help')}</p>
        <BackupExport state={model.csv.value} action={t('options.backup.csv.export')} onSave={saveCsv} />
        <BackupImport
          model={model.importing}
          label={t('options.backup.csv.import')}
          help={t('options.backup.csv.importHelp')}
          accept=".csv,text/csv"
          action={t('options.backup.csv.action')}
          done={t('options.backup.done.imported')}
        />
      </div>
      <BackupReset model={model} onSave={saveBackup} />
    </Section>
  );
}
