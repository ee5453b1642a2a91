import { useId } from 'preact/hooks';
import { Identity } from '../kit/identity.tsx';
import { PhoneNumber } from '../kit/phone-number.tsx';
import { Say, useText } from '../text.tsx';
import type { Business } from '../../utils/core/profile/business.ts';
import type { LinkedBusiness } from '../../utils/state/link-state.ts';

export interface BusinessChoiceProps {
  readonly free: readonly Business[];
  /** Linked to another Page: their link can be moved. */
  readonly taken: readonly LinkedBusiness[];
  readonly picked: string;
  readonly onPick: (id: string) => void;
}

function BusinessWords({ business: { profile, link } }: { readonly business: Business }) {
  return (
    <Identity name={profile.name}>
      <p class="muted small">
        <PhoneNumber number={profile.phone} />
      </p>
      {link !== null && (
        <p class="muted small">
          <Say message="popup.page.taken" values={{ page: link.page.name }} />
        </p>
      )}
    </Identity>
  );
}

/** One of the stored businesses. A single one needs no choosing. */
export function BusinessChoice({ free, taken, picked, onPick }: BusinessChoiceProps) {
  const { t } = useText();
  const group = useId();
  const all = [...free, ...taken];
  if (all.length === 1 && all[0] !== undefined) return <BusinessWords business={all[0]} />;
  return (
    <fieldset class="choices">
      <legend class="visually-hidden">{t('popup.page.choose')}</legend>
      {all.map((business) => (
        <label key={business.id} class="choice">
          <input type="radio" name={group} checked={business.id === picked} onChange={() => onPick(business.id)} />
          <BusinessWords business={business} />
        </label>
      ))}
    </fieldset>
  );
}
