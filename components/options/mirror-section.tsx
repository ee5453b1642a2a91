import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { MirrorStatus } from '../../utils/core/mirror/mirror-status.ts';
import type { OptionsModel } from '../../utils/state/options-model.ts';
import { Banner } from '../kit/banner.tsx';
import { Switch } from '../kit/switch.tsx';
import { Say, useText } from '../text.tsx';
import { MirrorLeftOut } from './mirror-left-out.tsx';
import { Section } from './section.tsx';
import { SettingCard } from './setting-card.tsx';

interface StateProps {
  readonly status: MirrorStatus;
  readonly now: number;
}

function InStep({ status, now }: StateProps) {
  const { t, moment, ago } = useText();
  return (
    <Banner tone="good" title={<Say message="options.mirror.inStep" values={{ moment: moment(status.since) }} />}>
      {status.heardAt === null ? (
        <p>{t('options.mirror.notHeard')}</p>
      ) : (
        <p>{t('options.mirror.heard', { ago: ago(status.heardAt, now) })}</p>
      )}
    </Banner>
  );
}

function Unavailable({ status }: Pick<StateProps, 'status'>) {
  const { t, moment } = useText();
  return (
    <Banner tone="care" title={<Say message="options.mirror.unavailable" values={{ moment: moment(status.since) }} />}>
      <p>
        {t(`options.mirror.why.${status.why ?? 'rejected'}`)} {t('options.mirror.worksHere')}
      </p>
      {status.detail !== undefined && status.detail !== '' && (
        <p class="muted small">
          <bdi>{status.detail}</bdi>
        </p>
      )}
    </Banner>
  );
}

function State(props: StateProps) {
  const { t } = useText();
  const { state } = props.status;
  if (state === 'inStep') return <InStep {...props} />;
  if (state === 'unavailable') return <Unavailable {...props} />;
  return <p class="muted">{t(`options.mirror.${state}`)}</p>;
}

export interface MirrorSectionProps {
  readonly model: OptionsModel;
  /** ms since the epoch. */
  readonly now: ReadonlySignal<number>;
}

/** Whether the person's other browsers have what this one has, what they don't have, and why. */
export function MirrorSection({ model, now }: MirrorSectionProps) {
  const { t } = useText();
  const { mirror, settings } = model;
  const stored = model.stored.value;
  // Every comparison that changes something is written, and so makes the page read.
  useEffect(() => void mirror.read(), [mirror, stored]);
  const status = mirror.status.value;
  const wish = settings.settings.value.mirror;
  const on = wish ?? status?.state !== 'paused';
  const shown: MirrorStatus['state'] | undefined = on || status?.state === 'paused' ? status?.state : 'off';
  // Until the background has taken notice of the switch, the state is that of before.
  const outdated = on && (shown === 'off' || (shown === 'paused' && wish === true));
  return (
    <Section id="browsers" title={t('options.mirror.title')}>
      <SettingCard title={t('options.settings.browsers')} state={settings.stateOf('mirror')}>
        <Switch
          label={t('options.mirror.switch')}
          help={t('options.mirror.help')}
          on={on}
          onChange={(wanted) => void settings.save('mirror', { mirror: wanted })}
        />
        {status !== null && shown !== undefined && (
          <State status={{ ...status, state: outdated ? 'starting' : shown }} now={now.value} />
        )}
        {status !== null && on && !outdated && <MirrorLeftOut status={status} businesses={model.businesses.value} />}
      </SettingCard>
    </Section>
  );
}
