import { Button } from '../kit/button.tsx';
import { Identity } from '../kit/identity.tsx';
import { Icon } from '../kit/icon.tsx';
import { PhoneNumber } from '../kit/phone-number.tsx';
import { useText } from '../text.tsx';
import type { Business } from '../../utils/core/profile/business.ts';
import { isLinked, type LinkView } from '../../utils/state/link-state.ts';
import type { ScreenKind } from '../../utils/state/popup-screen.ts';
import { usePopup } from './popup-context.ts';

function LinkedRow({ view: { business, state } }: { readonly view: LinkView }) {
  const { go, now } = usePopup();
  const { t, ago } = useText();
  const { name } = business.link.page;
  return (
    <li class="list-row">
      <Identity name={name}>
        <p class="small">{t(`popup.state.${state}.title`)}</p>
        <p class="muted small">
          <PhoneNumber number={business.profile.phone} /> ·{' '}
          {t('popup.link.seen', { when: ago(business.link.lastSeenAt, now) })}
        </p>
      </Identity>
      <Button
        kind="quiet"
        label={`${t('popup.home.details')}: ${name}`}
        onClick={() => go({ kind: 'business', id: business.id })}
      >
        <Icon name="forward" />
      </Button>
    </li>
  );
}

function UnlinkedRow({ business }: { readonly business: Business }) {
  const { openOptions } = usePopup();
  const { t } = useText();
  return (
    <li class="list-row">
      <Identity name={business.profile.name}>
        <p class="muted small">
          <PhoneNumber number={business.profile.phone} />
        </p>
      </Identity>
      <Button
        kind="quiet"
        label={`${t('popup.editProfile')}: ${business.profile.name}`}
        onClick={() => openOptions(business.id)}
      >
        <Icon name="pencil" />
      </Button>
    </li>
  );
}

/** Screens with *Continue*: from there other ways lead to a Page, too. */
const ways: ReadonlySet<ScreenKind> = new Set(['notOnFacebook', 'notAPage', 'wall']);

/** The *Facebook & Instagram* screen away from a Page: what is linked, and the two ways to a Page. */
export function Home({ screen }: { readonly screen: ScreenKind }) {
  const { links, businesses, createPage, go } = usePopup();
  const { t } = useText();
  const unlinked = businesses.value.filter((business) => !isLinked(business));
  return (
    <>
      {links.value.length > 0 && (
        <section class="card">
          <h2>{t('popup.home.linkedPages')}</h2>
          <ul class="list">
            {links.value.map((view) => (
              <LinkedRow key={view.business.id} view={view} />
            ))}
          </ul>
        </section>
      )}
      {unlinked.length > 0 && (
        <section class="card">
          <h2>{t('popup.home.withoutPage')}</h2>
          <ul class="list">
            {unlinked.map((business) => (
              <UnlinkedRow key={business.id} business={business} />
            ))}
          </ul>
        </section>
      )}
      {ways.has(screen) && (
        <div class="button-row popup-actions">
          <Button onClick={createPage}>
            {t('popup.createPage')}
            <Icon name="open" />
          </Button>
          <Button onClick={() => go({ kind: 'add' })}>
            <Icon name="plus" />
            {t('popup.home.addNumber')}
          </Button>
        </div>
      )}
    </>
  );
}
