import { ContainerNote } from './container-note.tsx';
import { useState } from 'preact/hooks';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { Identity } from '../kit/identity.tsx';
import { PhoneNumber } from '../kit/phone-number.tsx';
import { Say, useText } from '../text.tsx';
import type { LinkedBusiness } from '../../utils/state/link-state.ts';
import type { FoundPage } from '../../utils/state/popup-screen.ts';
import { BusinessChoice } from './business-choice.tsx';
import { BusinessForm } from './business-form.tsx';
import { FoundHours } from './hours-hint.tsx';
import { HiddenButtonCard } from './hidden-button-card.tsx';
import { PageFacts } from './page-facts.tsx';
import { usePopup } from './popup-context.ts';
import { ReloadHint } from './reload-hint.tsx';

function ConnectCard({ found }: { readonly found: FoundPage }) {
  const { connect, busy, go } = usePopup();
  const { t } = useText();
  const [picked, pick] = useState<string | null>(null);
  const business = [...found.free, ...found.taken].find(({ id }) => id === picked) ?? found.free[0];
  return (
    <section class="card">
      <h2>{t(found.free.length + found.taken.length === 1 ? 'popup.page.single' : 'popup.page.choose')}</h2>
      <BusinessChoice free={found.free} taken={found.taken} picked={business?.id ?? ''} onPick={pick} />
      {business !== undefined && (
        <Button kind="primary" wide busy={busy.value} onClick={() => void connect(business, found)}>
          {t(business.link === null && found.owner === null ? 'popup.page.connect' : 'popup.move.confirm')}
        </Button>
      )}
      <p class="muted small">{t('popup.page.connectHint')}</p>
      <div>
        <Button kind="quiet" onClick={() => go({ kind: 'add' })}>
          <Icon name="plus" />
          {t('popup.page.addAnother')}
        </Button>
      </div>
    </section>
  );
}

function TakenLink({ business, found }: { readonly business: LinkedBusiness; readonly found: FoundPage }) {
  const { connect, busy } = usePopup();
  const { t } = useText();
  const { page } = business.link;
  return (
    <li class="list-row">
      <p class="small">
        <Say
          message="popup.allTaken.link"
          values={{ number: <PhoneNumber number={business.profile.phone} />, page: page.name }}
        />
      </p>
      <Button
        kind="quiet"
        busy={busy.value}
        label={`${t('popup.move.confirm')}: ${page.name}`}
        onClick={() => void connect(business, found)}
      >
        {t('popup.move.confirm')}
      </Button>
    </li>
  );
}

function AllTaken({ found }: { readonly found: FoundPage }) {
  const { go } = usePopup();
  const { t } = useText();
  return (
    <Banner
      tone="care"
      title={t('popup.allTaken.title')}
      actions={
        <Button onClick={() => go({ kind: 'add' })}>
          <Icon name="plus" />
          {t('popup.page.addAnother')}
        </Button>
      }
    >
      <p>{t('popup.allTaken.text')}</p>
      <ul class="list">
        {found.taken.map((business) => (
          <TakenLink key={business.id} business={business} found={found} />
        ))}
      </ul>
    </Banner>
  );
}

/** A Page that nobody linked yet, or that gets another number: what was read, which number, *Connect WhatsApp*. */
export function FoundPageView({ found }: { readonly found: FoundPage }) {
  const { t } = useText();
  return (
    <>
      <section class="card">
        <Identity name={found.page.name}>
          <p class="muted small">
            {found.owner === null ? (
              t('popup.page.linkHint')
            ) : (
              <Say
                message="popup.link.number"
                values={{ number: <PhoneNumber number={found.owner.profile.phone} /> }}
              />
            )}
          </p>
        </Identity>
        <PageFacts page={found.page} />
        <FoundHours page={found.page} />
        <ReloadHint />
        <ContainerNote />
      </section>
      <HiddenButtonCard profileId={found.page.profileId} />
      {found.choice === 'choose' && <ConnectCard found={found} />}
      {found.choice === 'allTaken' && <AllTaken found={found} />}
      {found.choice === 'nobody' && <BusinessForm found={found} />}
    </>
  );
}
