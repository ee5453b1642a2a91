import type { BackupModel } from '../../utils/state/options-backup-model.ts';
import { FailureBanner } from '../failure-banner.tsx';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../text.tsx';
import { dayInFileName, saveFile } from './save-file.ts';

interface RawExportProps {
  readonly model: BackupModel;
  /** ms since the epoch. */
  readonly now: number;
}

/** A button that saves everything as it was found, readable or not. */
export function RawExport({ model, now }: RawExportProps) {
  const { t } = useText();
  const { raw } = model;
  const name = `kopru-raw-${dayInFileName(now)}.json`;
  const save = () => void model.saveRaw((text) => saveFile(name, 'application/json', text));
  const saved = raw.value.kind === 'saved';
  return (
    <>
      <Button busy={raw.value.kind === 'working'} onClick={save}>
        {raw.value.kind === 'working' ? t('options.backup.save.working') : t('storage.repair.raw')}
      </Button>
      <output class="save-result" hidden={!saved}>
        {saved && <Icon name="check" />}
        {saved && <span>{t('storage.repair.saved')}</span>}
      </output>
      {raw.value.kind === 'failed' && <FailureBanner failure={raw.value.why} />}
    </>
  );
}
