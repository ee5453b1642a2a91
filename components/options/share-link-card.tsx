import { hashOf } from '../../utils/state/options-place.ts';
import type { ShareModel } from '../../utils/state/options-share-model.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { Switch } from '../kit/switch.tsx';
import { useText } from '../text.tsx';
import { ShareNoticeLine } from './share-notice.tsx';
import { ShareQr } from './share-qr.tsx';

export interface ShareLinkCardProps {
  readonly share: ShareModel;
  /** Name of the business. */
  readonly name: string;
  readonly open: (url: string) => void;
}

/** The message that goes with the link, or why none does. */
function Message({ share }: Pick<ShareLinkCardProps, 'share'>) {
  const { t } = useText();
  const { withMessage } = share.links.value;
  const there = 'url' in withMessage;
  const help = { none: 'messageNone', tooLong: 'messageTooLong', long: 'messageLong', fine: 'messageHelp' } as const;
  return (
    <>
      <Switch
        label={t('options.share.withMessage')}
        help={t(`options.share.${help[withMessage.kind]}`)}
        on={share.withMessage.value}
        disabled={!there}
        onChange={share.setWithMessage}
      />
      {there && share.withMessage.value && (
        <div class="sample">
          <p class="bubble" dir="auto">
            {withMessage.text}
          </p>
        </div>
      )}
      <p class="small">
        <a href={hashOf({ view: 'settings', section: 'chats' })}>{t('options.share.editMessage')}</a>
      </p>
    </>
  );
}

/** The wa.me link with its QR code: to be copied, tried, printed. */
export function ShareLinkCard({ share, name, open }: ShareLinkCardProps) {
  const { t } = useText();
  const url = share.url.value;
  return (
    <div class="card share-link-card">
      <div class="share-link">
        <h3>{t('options.share.linkTitle')}</h3>
        <p class="muted small">{t('options.share.linkHelp')}</p>
        <p class="share-url">
          <bdi dir="ltr">{url}</bdi>
        </p>
        <div class="button-row">
          <Button kind="primary" onClick={() => void share.copy('link')}>
            {t('options.share.copyLink')}
          </Button>
          <Button onClick={() => open(url)}>
            {t('options.share.test')}
            <Icon name="open" />
          </Button>
        </div>
        <ShareNoticeLine notice={share.notice.value} items={['link']} />
        <Message share={share} />
      </div>
      <div class="share-code">
        <ShareQr code={share.code.value} label={t('options.share.qrLabel', { name })} />
        <p class="muted small">{t('options.share.qrHelp')}</p>
        <div class="button-row">
          <Button onClick={() => void share.saveSvg()}>{t('options.share.svg')}</Button>
          <Button onClick={() => void share.savePng()}>{t('options.share.png')}</Button>
        </div>
        <ShareNoticeLine notice={share.notice.value} items={['svg', 'png']} />
      </div>
    </div>
  );
}
