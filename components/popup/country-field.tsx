import { useMemo } from 'preact/hooks';
import { countries } from '../../utils/core/place/countries.ts';
import { SelectField } from '../kit/select-field.tsx';
import { useText } from '../text.tsx';

/** Where WhatsApp Business is used most; the browser's own country is put in front. */
const common = ['TR', 'BR', 'IN', 'ID', 'MX', 'DE', 'GB', 'US'];

export interface CountryFieldProps {
  readonly value: string;
  readonly onChange: (country: string) => void;
}

export function CountryField({ value, onChange }: CountryFieldProps) {
  const text = useText();
  const { t } = text;
  const options = useMemo(() => {
    const order = new Intl.Collator(text.locale);
    return countries
      .map((code) => ({ value: code, label: text.country(code) }))
      .toSorted((a, b) => order.compare(a.label, b.label));
  }, [text]);
  const first = [...new Set([value, ...common])].map((code) => ({ value: code, label: text.country(code) }));
  const firstCodes = new Set(first.map((option) => option.value));
  return (
    <SelectField
      label={t('popup.add.country')}
      value={value}
      onChange={onChange}
      first={{ label: t('popup.add.common'), options: first, restLabel: t('popup.add.all') }}
      options={options.filter((option) => !firstCodes.has(option.value))}
    />
  );
}
