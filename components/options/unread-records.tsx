import type { OptionsModel } from '../../utils/state/options-model.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { NewerBanner } from '../newer-banner.tsx';
import { useText } from '../text.tsx';
import { RawExport } from './raw-export.tsx';

interface UnreadRecordsProps {
  readonly model: OptionsModel;
  /** ms since the epoch. */
  readonly now: number;
}

/** Stored records that can't be read: named, left alone, and what can be done about them. */
export function UnreadRecords({ model, now }: UnreadRecordsProps) {
  const { t, plural } = useText();
  const stored = model.stored.value;
  if (stored.kind !== 'read') return null;
  const { damaged, newer } = stored.stored;
  return (
    <>
      <NewerBanner keys={newer} />
      {damaged.length > 0 && (
        <Banner
          tone="care"
          title={plural('popup.damaged.title', damaged.length)}
          actions={
            <>
              <RawExport model={model.backup} now={now} />
              <Button kind="quiet" onClick={() => model.go({ view: 'settings', section: 'backup' })}>
                {t('storage.repair.reset')}
              </Button>
            </>
          }
        >
          <p>{t('popup.damaged.text')}</p>
          <ul class="points">
            {damaged.map((key) => (
              <li key={key}>
                <code dir="ltr">{key}</code>
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </>
  );
}
