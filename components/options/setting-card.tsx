import type { ComponentChildren } from 'preact';
import type { SettingState } from '../../utils/state/options-settings-model.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../text.tsx';
import { FailureBanner } from '../failure-banner.tsx';

export interface SettingCardProps {
  readonly title: string;
  readonly help?: string;
  readonly state: SettingState;
  readonly children: ComponentChildren;
}

/** One setting. It is saved at once, and says so. */
export function SettingCard({ title, help, state, children }: SettingCardProps) {
  const { t } = useText();
  const words = { idle: '', saving: t('options.save.saving'), saved: t('options.save.saved'), failed: '' }[state.kind];
  return (
    <div class="card">
      <div class="card-head">
        <h3>{title}</h3>
        <output class="setting-state">
          {state.kind === 'saved' && <Icon name="check" />}
          {words}
        </output>
      </div>
      {help !== undefined && <p class="muted small">{help}</p>}
      {children}
      {state.kind === 'failed' && (
        <FailureBanner
          failure={state.why}
          actions={<Button onClick={() => void state.retry()}>{t('common.tryAgain')}</Button>}
        />
      )}
    </div>
  );
}
