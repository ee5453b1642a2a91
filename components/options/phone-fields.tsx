import type { PhoneEntry } from '../../utils/state/phone-entry.ts';
import type { Text } from '../create-text.ts';
import { Icon } from '../kit/icon.tsx';
import { TextField } from '../kit/text-field.tsx';
import { CountryField } from '../popup/country-field.tsx';
import { Say, useText } from '../text.tsx';

export interface PhoneFieldsProps {
  readonly country: string;
  readonly number: string;
  readonly entry: PhoneEntry;
  /** The form was sent: an empty number is told of, too. */
  readonly sent: boolean;
  readonly onCountry: (country: string) => void;
  readonly onNumber: (number: string) => void;
}

function phoneError(entry: PhoneEntry, sent: boolean, { t }: Text): string | undefined {
  if (entry.kind === 'unreachable') return t('popup.failure.unreachable.text');
  if (entry.kind === 'idle') return sent ? t('common.phoneProblem.empty') : undefined;
  if (entry.kind !== 'invalid') return undefined;
  const early = entry.reason === 'tooShort' || entry.reason === 'empty';
  return early && !sent ? undefined : t(`common.phoneProblem.${entry.reason}`);
}

/** A number as people write it and its country, checked while it is typed. */
export function PhoneFields({ country, number, entry, sent, onCountry, onNumber }: PhoneFieldsProps) {
  const text = useText();
  return (
    <div class="phone-fields">
      <CountryField value={country} onChange={onCountry} />
      <TextField
        type="tel"
        dir="ltr"
        autocomplete="tel"
        label={text.t('common.field.phone')}
        help={text.t('popup.add.help')}
        value={number}
        onInput={onNumber}
        error={phoneError(entry, sent, text)}
      />
      <output class="phone-checked small" hidden={entry.kind !== 'valid'}>
        {entry.kind === 'valid' && (
          <>
            <Icon name="check" />
            <span>
              <Say message="popup.add.valid" values={{ number: <bdi dir="ltr">{entry.international}</bdi> }} />
              {entry.line === 'landline' && <> {text.t('popup.add.landline')}</>}
            </span>
          </>
        )}
      </output>
    </div>
  );
}
