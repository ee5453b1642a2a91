import type { BusinessPage } from '../../utils/core/business/business-page.ts';
import type { PageLink } from '../../utils/core/profile/page-link.ts';
import { useText } from '../text.tsx';
import { usePopup } from './popup-context.ts';

/** A Page tells its week only in the dialog behind its hours, and only the person opens that. */
const isUntold = ({ facts: { hours, openState } }: BusinessPage) =>
  hours.state === 'unknown' && openState.state !== 'none';

/** On a Page that nobody linked: how to get its hours read, where this view doesn't say them. */
export function FoundHours({ page }: { readonly page: BusinessPage }) {
  const { t } = useText();
  return isUntold(page) ? <p class="muted small">{t('popup.hours.howToRead')}</p> : null;
}

export interface LinkedHoursProps {
  readonly link: PageLink;
  /** The linked Page, where it is the one in view. */
  readonly page: BusinessPage | null;
}

/** On a linked Page: when the profile got its hours from there, or how to get them read. */
export function LinkedHours({ link, page }: LinkedHoursProps) {
  const { now } = usePopup();
  const { t, ago } = useText();
  const { hours } = link.fields;
  if (link.seen.hours.state !== 'shown') return page === null ? null : <FoundHours page={page} />;
  if (hours?.status !== 'synced' && hours?.status !== 'adjusted') return null;
  // Views that show nothing new aren't written each time; that the hours are on screen is newer.
  const at = page?.facts.hours.state === 'shown' ? page.asOf : (link.seenAt?.hours ?? hours.at);
  return (
    <p class="muted small">
      {t('popup.hours.read', { when: ago(at, now) })}
      {page !== null && isUntold(page) && ` ${t('popup.hours.readAgain')}`}
    </p>
  );
}
