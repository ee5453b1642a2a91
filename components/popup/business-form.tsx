import { useState } from 'preact/hooks';
import { profileLimits } from '../../utils/core/profile/profile-limits.ts';
import type { PhoneEntry } from '../../utils/state/phone-entry.ts';
import type { FoundPage } from '../../utils/state/popup-screen.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { TextField } from '../kit/text-field.tsx';
import { Say, useText } from '../text.tsx';
import { CountryField } from './country-field.tsx';
import { usePopup } from './popup-context.ts';

/** What the check says while the person types. A number that is still too short is no mistake yet. */
function PhoneAnswer({ entry }: { readonly entry: PhoneEntry }) {
  const { t } = useText();
  if (entry.kind === 'checking') return <p class="muted small">{t('popup.add.checking')}</p>;
  if (entry.kind !== 'valid') return null;
  return (
    <div class="phone-answer">
      <Icon name="check" />
      <p class="small">
        <Say message="popup.add.valid" values={{ number: <bdi dir="ltr">{entry.international}</bdi> }} />
        {entry.line === 'landline' && <> {t('popup.add.landline')}</>}
      </p>
    </div>
  );
}

function usePhoneError(entry: PhoneEntry, sent: boolean): string | undefined {
  const { t } = useText();
  if (entry.kind === 'unreachable') return t('popup.failure.unreachable.text');
  if (entry.kind === 'idle') return sent ? t('common.phoneProblem.empty') : undefined;
  if (entry.kind !== 'invalid') return undefined;
  const early = entry.reason === 'tooShort' || entry.reason === 'empty';
  return early && !sent ? undefined : t(`common.phoneProblem.${entry.reason}`);
}

/** Adds a business: number with its country, checked live, and name. Kept as typed until it is added. */
export function BusinessForm({ found }: { readonly found: FoundPage | null }) {
  const { draft: model, phone, busy, addBusiness } = usePopup();
  const { t } = useText();
  const [sent, setSent] = useState(false);
  const draft = model.draft.value;
  const country = model.country.value;
  const entry = phone.entry.value;
  const phoneError = usePhoneError(entry, sent);
  const name = draft.name ?? found?.page.name.slice(0, profileLimits.name) ?? '';
  const nameError = name.length > profileLimits.name ? t('popup.add.nameTooLong') : t('popup.add.nameNeeded');
  const nameFits = name.trim() !== '' && name.length <= profileLimits.name;
  const typed = (part: { readonly number?: string; readonly country?: string }) => {
    setSent(false);
    model.change(part);
    phone.type(part.number ?? draft.number, part.country ?? country);
  };
  return (
    <form
      class="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setSent(true);
        if (nameFits && !busy.value) void addBusiness(name.trim());
      }}
    >
      <h2>{t(found === null ? 'popup.add.title' : 'popup.page.addFirst')}</h2>
      <CountryField value={country} onChange={(chosen) => typed({ country: chosen })} />
      <div class="stack">
        <TextField
          label={t('popup.add.number')}
          help={t('popup.add.help')}
          error={phoneError}
          value={draft.number}
          type="tel"
          dir="ltr"
          autocomplete="tel"
          onInput={(number) => typed({ number })}
        />
        <output>
          <PhoneAnswer entry={entry} />
        </output>
      </div>
      <TextField
        label={t('popup.add.name')}
        error={sent && !nameFits ? nameError : undefined}
        value={name}
        limit={profileLimits.name}
        autocomplete="organization"
        onInput={(value) => model.change({ name: value })}
      />
      <Button kind="primary" submit wide busy={busy.value}>
        {t('popup.add.submit')}
      </Button>
    </form>
  );
}
