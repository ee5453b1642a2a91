import { ContainerNote } from './container-note.tsx';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { Identity } from '../kit/identity.tsx';
import { PhoneNumber } from '../kit/phone-number.tsx';
import { Switch } from '../kit/switch.tsx';
import { Say, useText } from '../text.tsx';
import { hashOf } from '../../utils/state/options-place.ts';
import { isSyncing } from '../../utils/core/profile/changes/sync-switch.ts';
import type { LinkView } from '../../utils/state/link-state.ts';
import type { PopupScreen } from '../../utils/state/popup-screen.ts';
import { ChangeList } from './change-list.tsx';
import { FieldList } from './field-list.tsx';
import { LinkedHours } from './hours-hint.tsx';
import { LinkStatus } from './link-status.tsx';
import { usePopup } from './popup-context.ts';
import { ReloadHint } from './reload-hint.tsx';

/** `page` is null where another tab than the Page's own is in front: then it can be opened to be looked at. */
type LinkedScreen = Extract<PopupScreen, { kind: 'linked' }>;

function LinkCard({ view: { business, page } }: { readonly view: LinkedScreen }) {
  const model = usePopup();
  const { t, ago } = useText();
  const { link, profile } = business;
  const synced = link.lastSyncedAt;
  const share = { view: 'business', id: business.id, section: 'share' } as const;
  return (
    <section class="card">
      <Identity name={link.page.name}>
        <p class="small">
          <Say message="popup.link.number" values={{ number: <PhoneNumber number={profile.phone} /> }} />
        </p>
        <p class="muted small">
          {t('popup.link.seen', { when: ago(link.lastSeenAt, model.now) })}
          <br />
          {synced === null ? t('popup.link.neverSynced') : t('popup.link.synced', { when: ago(synced, model.now) })}
        </p>
      </Identity>
      <LinkedHours link={link} page={page} />
      {page !== null && <ReloadHint />}
      {page !== null && <ContainerNote />}
      <div class="button-row">
        {page === null && (
          <Button onClick={() => model.open(link.page.url)}>
            {t('popup.link.checkNow')}
            <Icon name="open" />
          </Button>
        )}
        <Button onClick={() => model.openOptions(business.id)}>
          <Icon name="pencil" />
          {t('popup.editProfile')}
        </Button>
        <Button onClick={() => model.open(`/options.html${hashOf(share)}`)}>
          {t('popup.link.share')}
          <Icon name="open" />
        </Button>
      </div>
    </section>
  );
}

function LinkSwitches({ view: { business } }: { readonly view: LinkView }) {
  const { go, disableSync, setButton, busy } = usePopup();
  const { t } = useText();
  const { link } = business;
  return (
    <section class="card">
      <Switch
        label={t('popup.link.sync')}
        help={t('popup.link.syncHelp')}
        on={isSyncing(link)}
        disabled={busy.value}
        onChange={(on) => {
          if (on) go({ kind: 'preview', id: business.id });
          else void disableSync(business);
        }}
      />
      <Switch
        label={t('popup.link.button')}
        help={t('popup.link.buttonHelp')}
        on={link.button === 'on'}
        disabled={busy.value}
        onChange={(on) => void setButton(business, on ? 'on' : 'off')}
      />
    </section>
  );
}

/** The linked account: how profile and Page stand to each other, and everything that can be done about it. */
export function LinkedView({ view }: { readonly view: LinkedScreen }) {
  const { askRemove, busy, go } = usePopup();
  const { t } = useText();
  return (
    <>
      <LinkCard view={view} />
      <LinkStatus view={view} />
      <LinkSwitches view={view} />
      <FieldList view={view} />
      <ChangeList business={view.business.id} />
      <div class="button-row">
        {view.page !== null && (
          <Button kind="quiet" onClick={() => go({ kind: 'otherNumber' })}>
            {t('popup.link.otherNumber')}
          </Button>
        )}
        <Button kind="quiet-danger" busy={busy.value} onClick={() => askRemove(view.business)}>
          {t('popup.link.remove')}
        </Button>
      </div>
    </>
  );
}
