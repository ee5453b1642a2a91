import type { CopyItem, FileItem, ShareNotice } from '../../utils/state/options-share-model.ts';
import { Icon } from '../kit/icon.tsx';
import { Say, useText } from '../text.tsx';

export interface ShareNoticeProps {
  readonly notice: ShareNotice;
  /** What the buttons beside this one copy or save. */
  readonly items: readonly (CopyItem | FileItem)[];
}

/** What became of a press, read out when it changes. It is there before it says anything: else nobody would hear it. */
export function ShareNoticeLine({ notice, items }: ShareNoticeProps) {
  const { t } = useText();
  const mine = notice.kind !== 'none' && items.includes(notice.item) ? notice : null;
  const failed = mine?.kind === 'notCopied' || mine?.kind === 'notSaved';
  return (
    <p class={failed ? 'share-notice share-notice-bad small' : 'share-notice small'} role="status">
      {mine !== null && <Icon name={failed ? 'alert' : 'check'} />}
      {mine !== null && (
        <span>
          {mine.kind === 'copied' && t('options.share.copied')}
          {mine.kind === 'notCopied' && t('options.share.notCopied')}
          {mine.kind === 'saved' && <Say message="options.share.saved" values={{ file: mine.name }} />}
          {mine.kind === 'notSaved' && <Say message="options.share.notSaved" values={{ file: mine.name }} />}
        </span>
      )}
    </p>
  );
}
