import type { SettingsModel } from '../../utils/state/options-settings-model.ts';
import { Button } from '../kit/button.tsx';
import { useText } from '../text.tsx';
import { SettingCard } from './setting-card.tsx';

/** Pages on which *Hide on this Page* was pressed, the newest first, and the way back. */
export function HiddenPagesCard({ model }: { readonly model: SettingsModel }) {
  const { t } = useText();
  const hidden = model.settings.value.hiddenPages.toReversed();
  return (
    <SettingCard
      title={t('options.settings.hiddenPages')}
      help={hidden.length === 0 ? t('options.settings.hiddenNone') : t('options.settings.hiddenHelp')}
      state={model.stateOf('hiddenPages')}
    >
      {hidden.length > 0 && (
        <ul class="hidden-pages">
          {hidden.map(({ profileId, name }) => (
            <li key={profileId} class="hidden-page">
              <a href={`https://www.facebook.com/${profileId}`} target="_blank" rel="noreferrer">
                <bdi>{name || profileId}</bdi>
              </a>
              <Button
                kind="quiet"
                label={`${t('options.settings.showAgain')}: ${name || profileId}`}
                onClick={() => void model.showButton(profileId)}
              >
                {t('options.settings.showAgain')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </SettingCard>
  );
}
