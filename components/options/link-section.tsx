import { useState } from 'preact/hooks';
import type { BusinessModel } from '../../utils/state/options-business-model.ts';
import type { LinkView } from '../../utils/state/link-state.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { Identity } from '../kit/identity.tsx';
import { Switch } from '../kit/switch.tsx';
import { useText } from '../text.tsx';
import { FieldStatusList } from './field-status-list.tsx';
import { LinkNoticeBanner } from './link-notice-banner.tsx';
import { RemoveLinkDialog } from './remove-link-dialog.tsx';
import { Section } from './section.tsx';
import type { Surroundings } from './surroundings.ts';
import { SyncDialog } from './sync-dialog.tsx';
import { SyncStateBanner } from './sync-state-banner.tsx';

export interface LinkSectionProps {
  readonly model: BusinessModel;
  readonly around: Surroundings;
}

/** Before a Page is linked: what to do. Linking happens on the Page itself, in the popup. */
function NotLinked({ open }: Pick<Surroundings, 'open'>) {
  const { t } = useText();
  return (
    <div class="card">
      <h3>{t('options.link.noneTitle')}</h3>
      <ol class="steps">
        <li>{t('options.link.step1')}</li>
        <li>{t('options.link.step2')}</li>
        <li>{t('options.link.step3')}</li>
      </ol>
      <div class="button-row">
        <Button onClick={() => open('https://www.facebook.com/')}>
          {t('options.link.openFacebook')}
          <Icon name="open" />
        </Button>
      </div>
    </div>
  );
}

function Linked({ view, model, around }: LinkSectionProps & { readonly view: LinkView }) {
  const text = useText();
  const { t } = text;
  const [dialog, setDialog] = useState<'sync' | 'remove' | null>(null);
  const { link } = view.business;
  const syncing = link.sync === 'import';
  const close = () => setDialog(null);
  return (
    <>
      <div class="card">
        <Identity name={link.page.name}>
          <p class="muted small">
            {t('options.link.seen', {
              ago: text.ago(link.lastSeenAt, around.now.value),
              moment: text.moment(link.lastSeenAt),
            })}
          </p>
        </Identity>
        <p class="muted small">{t('options.link.seenHelp')}</p>
        <div class="button-row">
          <Button onClick={() => around.open(link.page.url)}>
            {t('popup.link.checkNow')}
            <Icon name="open" />
          </Button>
        </div>
        <Switch
          label={t('popup.link.button')}
          help={t('popup.link.buttonHelp')}
          on={link.button === 'on'}
          onChange={(on) => void model.link.setButton(on)}
        />
      </div>
      <div class="card">
        <Switch
          label={t('popup.link.sync')}
          help={t('popup.link.syncHelp')}
          on={syncing}
          onChange={(on) => (on ? setDialog('sync') : void model.link.setSync(false))}
        />
        <SyncStateBanner
          view={view}
          around={around}
          onResume={() => setDialog('sync')}
          onZone={model.link.setTimeZone}
        />
        <h3>{t('popup.link.fields')}</h3>
        <FieldStatusList view={view} model={model.link} />
      </div>
      <div class="card card-row">
        <div>
          <h3>{t('popup.link.remove')}</h3>
          <p class="muted small">{t('options.link.removeHelp')}</p>
        </div>
        <Button kind="quiet-danger" onClick={() => setDialog('remove')}>
          {t('popup.link.remove')}
        </Button>
      </div>
      {dialog === 'sync' && (
        <SyncDialog view={view} onEnable={(shown) => (close(), void model.link.setSync(true, shown))} onClose={close} />
      )}
      {dialog === 'remove' && (
        <RemoveLinkDialog page={link.page.name} onRemove={() => (close(), void model.link.unlink())} onClose={close} />
      )}
    </>
  );
}

export function LinkSection({ model, around }: LinkSectionProps) {
  const { t } = useText();
  const view = model.link.view.value;
  return (
    <Section id="link" title={t('options.link.title')}>
      <LinkNoticeBanner notice={model.link.notice.value} onClose={model.link.dismiss} />
      {view === null ? <NotLinked open={around.open} /> : <Linked view={view} model={model} around={around} />}
    </Section>
  );
}
