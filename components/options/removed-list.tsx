import type { ReadonlySignal } from '@preact/signals';
import type { RemovedModel } from '../../utils/state/options-removed-model.ts';
import { Avatar } from '../kit/avatar.tsx';
import { Button } from '../kit/button.tsx';
import { PhoneNumber } from '../kit/phone-number.tsx';
import { useText } from '../text.tsx';

export interface RemovedListProps {
  readonly model: RemovedModel;
  /** ms since the epoch. */
  readonly now: ReadonlySignal<number>;
}

/** Businesses that were removed lately: whoever adds one again may want it back as it was. */
export function RemovedList({ model, now }: RemovedListProps) {
  const { t, ago } = useText();
  const removed = model.list.value;
  if (removed.length === 0) return null;
  return (
    <section class="card">
      <h2>{t('options.remove.recent')}</h2>
      <p class="muted small">{t('options.remove.recentHelp')}</p>
      <ul class="removed">
        {removed.map(({ at, business }) => (
          <li key={business.id} class="removed-row">
            <Avatar name={business.profile.name} />
            <div class="identity-text">
              <p>
                <bdi>{business.profile.name}</bdi>
              </p>
              <p class="muted small">
                <PhoneNumber number={business.profile.phone} />
                {' · '}
                {t('options.remove.on', { when: ago(at, now.value) })}
              </p>
            </div>
            <Button
              label={t('options.remove.bringBackOf', { name: business.profile.name })}
              onClick={() => void model.bringBack(business)}
            >
              {t('options.remove.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
