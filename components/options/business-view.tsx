import type { ReadonlySignal } from '@preact/signals';
import type { Settings } from '../../utils/core/settings/settings.ts';
import type { BusinessModel } from '../../utils/state/options-business-model.ts';
import { businessSections, hashOf } from '../../utils/state/options-place.ts';
import { Banner } from '../kit/banner.tsx';
import { Avatar } from '../kit/avatar.tsx';
import { PhoneNumber } from '../kit/phone-number.tsx';
import { useText } from '../text.tsx';
import { HistorySection } from './history-section.tsx';
import { LinkSection } from './link-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { RemoveBusiness } from './remove-business.tsx';
import { ShareSection } from './share-section.tsx';
import type { Surroundings } from './surroundings.ts';

export interface BusinessViewProps {
  readonly model: BusinessModel;
  readonly settings: ReadonlySignal<Settings>;
  readonly around: Surroundings;
}

/** One business: its profile, its Page, what others can have of it, its history. */
export function BusinessView({ model, settings, around }: BusinessViewProps) {
  const { t } = useText();
  const { id, profile } = model.business.value;
  return (
    <div class="view">
      <header class="view-head">
        <Avatar name={profile.name} />
        <div class="identity-text">
          <h1 tabIndex={-1}>
            <bdi>{profile.name}</bdi>
          </h1>
          <p class="muted">
            <PhoneNumber number={profile.phone} />
          </p>
        </div>
      </header>
      <nav class="jumps" aria-label={t('options.sections')}>
        <ul>
          {businessSections.map((section) => (
            <li key={section}>
              <a href={hashOf({ view: 'business', id, section })}>{t(`options.${section}.title`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {model.gone.value && (
        <Banner tone="care" announce title={t('popup.failure.gone.title')}>
          <p>{t('options.remove.gone')}</p>
        </Banner>
      )}
      <ProfileSection model={model} around={around} />
      <LinkSection model={model} around={around} />
      <ShareSection model={model} settings={settings} around={around} />
      <HistorySection model={model} around={around} />
      {!model.gone.value && <RemoveBusiness model={model} />}
    </div>
  );
}
