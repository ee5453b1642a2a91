import type { Business } from '../../utils/core/profile/business.ts';
import { hashOf, settingsSections } from '../../utils/state/options-place.ts';
import { planForBusiness } from '../../utils/core/sync/plan-for-business.ts';
import { isLinked, viewLink } from '../../utils/state/link-state.ts';
import type { OptionsModel } from '../../utils/state/options-model.ts';
import { Avatar } from '../kit/avatar.tsx';
import { Icon } from '../kit/icon.tsx';
import { PhoneNumber } from '../kit/phone-number.tsx';
import { useText } from '../text.tsx';

interface RowProps {
  readonly business: Business;
  readonly model: OptionsModel;
  readonly current: boolean;
}

function Row({ business, model, current }: RowProps) {
  const { t } = useText();
  const { profile, link } = business;
  const view = isLinked(business) ? viewLink(business, planForBusiness(business, model.settings.settings.value)) : null;
  const state = view?.state ?? 'notLinked';
  return (
    <li>
      <a
        class="side-item"
        href={hashOf({ view: 'business', id: business.id, section: null })}
        aria-current={current ? 'page' : undefined}
      >
        <Avatar name={profile.name} />
        <span class="side-text">
          <span class="side-name">
            <bdi>{profile.name}</bdi>
          </span>
          <span class="muted small">
            <PhoneNumber number={profile.phone} />
          </span>
          {link !== null && (
            <span class="small side-page">
              <bdi>{link.page.name}</bdi>
            </span>
          )}
          <span class={`state state-${state}`}>{t(`options.list.state.${state}`)}</span>
        </span>
      </a>
    </li>
  );
}

/** So many stand in the side list one by one; of more only the one in view does. */
const fewEnough = 8;

/** The businesses, then the settings. */
export function SideList({ model }: { readonly model: OptionsModel }) {
  const { t, number } = useText();
  const place = model.place.value;
  const current = model.current.value?.business.value.id;
  const all = model.businesses.value;
  const shown = all.length > fewEnough ? all.filter(({ id }) => id === current) : all;
  return (
    <nav class="side" aria-label={t('options.list.label')}>
      <h2 class="side-title">{t('options.list.title')}</h2>
      <ul>
        {all.length > 1 && (
          <li>
            <a
              class="side-item side-add"
              href={hashOf({ view: 'list' })}
              aria-current={place.view === 'list' || place.view === 'start' ? 'page' : undefined}
            >
              {t('options.list.all')}
              <span class="side-count">{number(all.length)}</span>
            </a>
          </li>
        )}
        {shown.map((business) => (
          <Row key={business.id} business={business} model={model} current={business.id === current} />
        ))}
        <li>
          <a
            class="side-item side-add"
            href={hashOf({ view: 'add' })}
            aria-current={place.view === 'add' ? 'page' : undefined}
          >
            <Icon name="plus" />
            {t('popup.add.title')}
          </a>
        </li>
      </ul>
      <h2 class="side-title">{t('popup.settings')}</h2>
      <ul class="side-settings">
        {settingsSections.map((section) => (
          <li key={section}>
            <a
              class="side-item side-setting"
              href={hashOf({ view: 'settings', section })}
              aria-current={place.view === 'settings' && (place.section ?? 'sync') === section ? 'page' : undefined}
            >
              {t(section === 'about' ? 'options.about.title' : `options.settings.${section}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
