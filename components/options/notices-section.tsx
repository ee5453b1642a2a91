import { noticeCauses } from '../../utils/core/settings/notice-causes.ts';
import type { NoticesModel } from '../../utils/state/options-notices-model.ts';
import type { SettingState } from '../../utils/state/options-settings-model.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { Switch } from '../kit/switch.tsx';
import { useText } from '../text.tsx';
import { Section } from './section.tsx';
import { SettingCard } from './setting-card.tsx';

export interface NoticesSectionProps {
  readonly model: NoticesModel;
  readonly state: SettingState;
}

/** What the browser notifies of, cause by cause. All are off until the person wants them. */
export function NoticesSection({ model, state }: NoticesSectionProps) {
  const { t } = useText();
  const wishes = model.wishes.value;
  const problem = model.problem.value;
  return (
    <Section id="notices" title={t('options.settings.notices')}>
      <SettingCard title={t('options.notices.title')} help={t('options.notices.help')} state={state}>
        <div class="switches">
          {noticeCauses.map((cause) => (
            <Switch
              key={cause}
              label={t(`options.notices.${cause}.label`)}
              help={t(`options.notices.${cause}.help`)}
              on={wishes[cause]}
              onChange={(on) => void model.set(cause, on)}
            />
          ))}
        </div>
        {problem !== null && (
          <Banner
            tone="care"
            announce
            title={t(`options.notices.problem.${problem}`)}
            actions={<Button onClick={() => void model.tryAgain()}>{t('common.tryAgain')}</Button>}
          >
            <p>{t('options.notices.problem.text')}</p>
          </Banner>
        )}
      </SettingCard>
    </Section>
  );
}
