import type { SaveState } from '../../utils/state/options-save.ts';
import { mayPass } from '../../utils/state/failure.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../text.tsx';
import { FailureBanner } from '../failure-banner.tsx';
import { undoneText } from '../kit/undone-text.ts';

export interface SaveResultProps {
  readonly state: SaveState;
  readonly save: () => Promise<void>;
  readonly undo: () => Promise<void>;
}

/** What became of saving, where it was done. The line of good news is always in the document, so that it is read out. */
export function SaveResult({ state, save, undo }: SaveResultProps) {
  const text = useText();
  const { t } = text;
  const good = state.kind === 'saved' || state.kind === 'undone';
  const retry = state.kind === 'failed' && mayPass(state.why);
  return (
    <>
      <output class="save-result" hidden={!good}>
        {good && <Icon name={state.kind === 'saved' ? 'check' : 'undo'} />}
        {state.kind === 'saved' && <span>{t('options.save.saved')}</span>}
        {state.kind === 'undone' && <span>{undoneText(t('options.save.undone'), state.left, text)}</span>}
        {state.kind === 'saved' && (
          <Button kind="quiet" onClick={() => void undo()}>
            {t('common.undo')}
          </Button>
        )}
      </output>
      {state.kind === 'failed' && (
        <FailureBanner
          failure={state.why}
          typed
          actions={retry ? <Button onClick={() => void save()}>{t('common.tryAgain')}</Button> : undefined}
        />
      )}
    </>
  );
}
