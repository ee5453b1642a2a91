import { FieldFrame, type FieldWords } from './field.tsx';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly SelectOption[];
  /** Likely choices, listed first and set apart. */
  readonly first?: { readonly label: string; readonly options: readonly SelectOption[]; readonly restLabel: string };
}

const option = ({ value, label }: SelectOption) => (
  <option key={value} value={value}>
    {label}
  </option>
);

export function SelectField({ label, help, error, value, onChange, options, first }: SelectFieldProps) {
  return (
    <FieldFrame
      label={label}
      help={help}
      error={error}
      control={(ids) => (
        <select {...ids} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          {first && <optgroup label={first.label}>{first.options.map(option)}</optgroup>}
          {first ? <optgroup label={first.restLabel}>{options.map(option)}</optgroup> : options.map(option)}
        </select>
      )}
    />
  );
}
