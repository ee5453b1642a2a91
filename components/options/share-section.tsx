import type { ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Settings } from '../../utils/core/settings/settings.ts';
import type { BusinessModel } from '../../utils/state/options-business-model.ts';
import { createShareModel } from '../../utils/state/options-share-model.ts';
import { Button } from '../kit/button.tsx';
import { fieldText } from '../kit/field-text.ts';
import { useText } from '../text.tsx';
import { Section } from './section.tsx';
import { ShareLinkCard } from './share-link-card.tsx';
import { ShareNoticeLine } from './share-notice.tsx';
import { sharePorts } from './share-ports.ts';
import { ShareText } from './share-text.tsx';
import type { Surroundings } from './surroundings.ts';

export interface ShareSectionProps {
  readonly model: BusinessModel;
  readonly settings: ReadonlySignal<Settings>;
  readonly around: Surroundings;
}

/** The business for others: link, QR code, contact card, and its data for a website and for WhatsApp's API. */
export function ShareSection({ model, settings, around }: ShareSectionProps) {
  const text = useText();
  const { t } = text;
  const share = useMemo(() => createShareModel(model.business, settings, sharePorts(document)), [model, settings]);
  const { name, hours } = model.business.value.profile;
  const hoursText = hours === null ? '' : `${t('common.field.hours')}\n${fieldText(hours, text)}`;
  return (
    <Section id="share" title={t('options.share.title')}>
      <p class="muted">{t('options.share.intro')}</p>
      <ShareLinkCard share={share} name={name} open={around.open} />
      <div class="share-more">
        <div class="card">
          <h3>{t('options.share.card.title')}</h3>
          <p class="muted small">{t('options.share.card.help')}</p>
          <div class="button-row">
            <Button onClick={() => void share.saveCard(hoursText, around.now.peek())}>
              {t('options.share.card.save')}
            </Button>
          </div>
          <ShareNoticeLine notice={share.notice.value} items={['card']} />
        </div>
        <ShareText share={share} item="jsonLd" />
        <ShareText share={share} item="apiBody" />
      </div>
    </Section>
  );
}
