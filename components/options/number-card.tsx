import type { Business } from '../../utils/core/profile/business.ts';
import type { NumberModel } from '../../utils/state/options-number-model.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { PhoneNumber } from '../kit/phone-number.tsx';
import { Say, useText } from '../text.tsx';
import { PhoneFields } from './phone-fields.tsx';
import { SaveResult } from './save-result.tsx';

/** The number is who the business is: shown first, edited only on request. */
export function NumberCard({ number, business }: { readonly number: NumberModel; readonly business: Business }) {
  const { t } = useText();
  const typed = number.typed.value;
  const state = number.state.value;
  const entry = number.entry.value;
  return (
    <form
      class="card"
      aria-label={t('common.field.phone')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void number.save();
      }}
    >
      <div class="card-head">
        <div>
          <h3>{t('common.field.phone')}</h3>
          <p class="number-shown">
            <PhoneNumber number={business.profile.phone} />
          </p>
        </div>
        {typed === null && (
          <Button label={t('options.phone.editLabel')} onClick={() => void number.start()}>
            <Icon name="pencil" />
            {t('options.phone.edit')}
          </Button>
        )}
      </div>
      {typed !== null && (
        <>
          <p class="muted small">{t('options.phone.keepsAll')}</p>
          <PhoneFields
            country={typed.country}
            number={typed.text}
            entry={entry}
            sent={entry.kind === 'invalid' && entry.reason === 'empty'}
            onCountry={(country) => number.set({ country })}
            onNumber={(text) => number.set({ text })}
          />
          {number.changedElsewhere.value && (
            <Banner tone="care" announce title={t('options.phone.changedElsewhere')}>
              <p>
                <Say message="options.phone.now" values={{ number: <PhoneNumber number={business.profile.phone} /> }} />
              </p>
            </Banner>
          )}
        </>
      )}
      <SaveResult state={state} save={number.save} undo={number.undo} />
      {typed !== null && (
        <div class="button-row">
          <Button kind="primary" submit busy={state.kind === 'saving'}>
            {t('options.phone.save')}
          </Button>
          <Button kind="quiet" onClick={number.cancel}>
            {t('common.cancel')}
          </Button>
        </div>
      )}
    </form>
  );
}
