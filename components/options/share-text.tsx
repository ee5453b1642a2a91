import { useId } from 'preact/hooks';
import type { CopyItem, ShareModel } from '../../utils/state/options-share-model.ts';
import { Button } from '../kit/button.tsx';
import { useText } from '../text.tsx';
import { ShareNoticeLine } from './share-notice.tsx';

export interface ShareTextProps {
  readonly share: ShareModel;
  readonly item: Exclude<CopyItem, 'link'>;
}

/** A text to be pasted elsewhere. It can be looked at, and opens by itself when it has to be copied by hand. */
export function ShareText({ share, item }: ShareTextProps) {
  const { t } = useText();
  const titleId = useId();
  const notice = share.notice.value;
  const title = t(`options.share.${item}.title`);
  return (
    <div class="card">
      <h3 id={titleId}>{title}</h3>
      <p class="muted small">{t(`options.share.${item}.help`)}</p>
      <div class="button-row">
        <Button label={t(`options.share.${item}.copy`)} onClick={() => void share.copy(item)}>
          {t('options.share.copy')}
        </Button>
      </div>
      <ShareNoticeLine notice={notice} items={[item]} />
      <details open={notice.kind === 'notCopied' && notice.item === item}>
        <summary>{t('options.share.show')}</summary>
        <textarea
          class="field-input share-text"
          readOnly
          dir="ltr"
          spellcheck={false}
          rows={10}
          aria-labelledby={titleId}
          value={share.texts.value[item]}
          onFocus={(event) => event.currentTarget.select()}
        />
      </details>
    </div>
  );
}
