import { profileLimits } from '../../utils/core/profile/profile-limits.ts';
import { mayPass } from '../../utils/state/failure.ts';
import type { OptionsModel } from '../../utils/state/options-model.ts';
import { Button } from '../kit/button.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useText } from '../text.tsx';
import { FailureBanner } from '../failure-banner.tsx';
import { PhoneFields } from './phone-fields.tsx';

/** Adding a business: a number with its country and a name. Everything else can follow. */
export function AddView({ model, first }: { readonly model: OptionsModel; readonly first: boolean }) {
  const { t } = useText();
  const { typed, entry, state, set, add } = model.adding;
  const { country, number, name } = typed.value;
  const Title = first ? 'h2' : 'h1';
  const sent = state.value.kind === 'incomplete';
  const nameError = name.length > profileLimits.name ? t('popup.add.nameTooLong') : t('popup.add.nameNeeded');
  const nameFails = name.length > profileLimits.name || (sent && name.trim() === '');
  const failure = state.value.kind === 'failed' ? state.value.why : null;
  return (
    <div class="add">
      {first && (
        <div class="welcome">
          <h1 tabIndex={-1}>{t('options.add.welcome')}</h1>
          <p>{t('options.add.welcomeText')}</p>
        </div>
      )}
      <form
        class="card"
        aria-labelledby="add-title"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Title id="add-title" tabIndex={-1}>
          {t('popup.add.title')}
        </Title>
        <PhoneFields
          country={country}
          number={number}
          entry={entry.value}
          sent={sent}
          onCountry={(value) => set({ country: value })}
          onNumber={(value) => set({ number: value })}
        />
        <TextField
          label={t('common.field.name')}
          value={name}
          autocomplete="organization"
          onInput={(value) => set({ name: value })}
          limit={profileLimits.name}
          error={nameFails ? nameError : undefined}
        />
        {failure !== null && (
          <FailureBanner
            failure={failure}
            typed
            actions={
              <>
                {mayPass(failure) && <Button onClick={() => void add()}>{t('common.tryAgain')}</Button>}
                {failure.kind === 'numberTaken' && (
                  <Button onClick={() => model.go({ view: 'business', id: failure.business.id, section: null })}>
                    {t('popup.editProfile')}
                  </Button>
                )}
              </>
            }
          />
        )}
        <div class="button-row">
          <Button kind="primary" submit busy={state.value.kind === 'adding'}>
            {t('popup.add.submit')}
          </Button>
        </div>
      </form>
      <p class="muted small">{t('options.add.next')}</p>
    </div>
  );
}
