import type { ComponentChildren } from 'preact';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import type { Text } from '../create-text.ts';
import { undoneText } from '../kit/undone-text.ts';
import { Say, useText } from '../text.tsx';
import type { PopupNotice } from '../../utils/state/popup-notice.ts';
import { PopupFailure } from './popup-failure.tsx';
import { usePopup } from './popup-context.ts';

function noticeWords(notice: Exclude<PopupNotice, { kind: 'failed' }>, text: Text): ComponentChildren {
  switch (notice.kind) {
    case 'connected':
    case 'enabled':
    case 'disabled':
    case 'removed':
      return <Say message={`popup.notice.${notice.kind}`} values={{ page: notice.page }} />;
    case 'added':
      return <Say message="popup.notice.added" values={{ name: notice.name }} />;
    case 'undone':
      return undoneText(text.t('popup.notice.undone'), notice.left, text);
  }
}

/** What became of the last thing the person did. */
export function NoticeBanner() {
  const { notice, busy } = usePopup();
  const text = useText();
  const shown = notice.value;
  if (shown === null) return null;
  if (shown.kind === 'failed') return <PopupFailure failure={shown.failure} retry={shown.retry} />;
  const undo = 'undo' in shown ? shown.undo : null;
  const actions =
    undo === null ? undefined : (
      <Button busy={busy.value} onClick={undo}>
        {text.t('common.undo')}
      </Button>
    );
  return <Banner tone="good" announce title={noticeWords(shown, text)} actions={actions} />;
}
