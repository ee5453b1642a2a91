import { timeZonesOfCountry } from '../../utils/core/place/time-zone-of-country.ts';
import { changesOf, type LinkView } from '../../utils/state/link-state.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { useText } from '../text.tsx';
import type { Surroundings } from './surroundings.ts';
import { ZoneField } from './zone-field.tsx';

export interface SyncStateBannerProps {
  readonly view: LinkView;
  readonly around: Surroundings;
  readonly onResume: () => void;
  readonly onZone: (timezone: string) => Promise<void>;
}

/** How the profile stands to the Page, in a sentence, and the next step where one is needed. */
export function SyncStateBanner({ view, around, onResume, onZone }: SyncStateBannerProps) {
  const text = useText();
  const { t } = text;
  const { link } = view.business;
  const count = changesOf(view.plan).length;
  switch (view.state) {
    case 'stopped': {
      const { stoppedBy } = link;
      if (stoppedBy === undefined) return null;
      const field = t(`common.field.${stoppedBy.field}`);
      return (
        <Banner
          tone="care"
          title={t('popup.state.stopped.title')}
          actions={<Button onClick={onResume}>{t('options.sync.resumeAction')}</Button>}
        >
          <p>{t('popup.link.stoppedOn', { field, when: text.moment(stoppedBy.at) })}</p>
          <p>{t('popup.state.stopped.text')}</p>
        </Banner>
      );
    }
    case 'zoneNeeded':
      return (
        <Banner tone="care" title={t('popup.state.zoneNeeded.title')}>
          <p>{t('popup.state.zoneNeeded.text')}</p>
          <ZoneField
            value=""
            suggested={[...(link.country === null ? [] : timeZonesOfCountry(link.country)), around.timezone]}
            onChange={(zone) => void onZone(zone)}
          />
        </Banner>
      );
    case 'waiting':
      return (
        <Banner
          tone="info"
          title={t('popup.state.waiting.title')}
          actions={<Button onClick={onResume}>{t('popup.link.seeChanges')}</Button>}
        >
          <p>{text.plural('popup.changes', count)}</p>
        </Banner>
      );
    case 'pending':
      return (
        <Banner tone="info" title={t('popup.state.pending.title')}>
          <p>{t('popup.state.pending.text')}</p>
        </Banner>
      );
    case 'inSync':
      return (
        <Banner tone="good" title={t('popup.state.inSync.title')}>
          <p>{t('popup.state.inSync.text')}</p>
          {link.lastSyncedAt !== null && (
            <p>{t('options.sync.syncedAt', { moment: text.moment(link.lastSyncedAt) })}</p>
          )}
        </Banner>
      );
    default:
      return (
        <Banner tone="info" title={t(`popup.state.${view.state}.title`)}>
          <p>{t(`popup.state.${view.state}.text`)}</p>
        </Banner>
      );
  }
}
