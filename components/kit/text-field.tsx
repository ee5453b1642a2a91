import { FieldFrame, type FieldWords } from './field.tsx';

export interface TextFieldProps extends FieldWords {
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Counted live, in UTF-16 units like WhatsApp's limits; typing past it is allowed and shown as too much. */
  readonly limit?: number;
  readonly multiline?: boolean;
  /** Which keys a phone offers. What is typed is checked by us, in words of ours. */
  readonly type?: 'text' | 'tel' | 'email' | 'url' | 'search';
  /** Direction of the value, where it isn't the language's: a number or an address of a site reads left to right. */
  readonly dir?: 'ltr' | 'auto';
  readonly autocomplete?: string;
  readonly placeholder?: string;
  readonly onBlur?: () => void;
}

export function TextField(props: TextFieldProps) {
  const { label, help, error, value, onInput, limit, multiline = false, type = 'text', dir = 'auto' } = props;
  const count = limit === undefined ? undefined : { used: value.length, limit };
  const shared = {
    value,
    dir,
    placeholder: props.placeholder,
    autocomplete: props.autocomplete ?? 'off',
    onBlur: props.onBlur,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => onInput(event.currentTarget.value),
  };
  return (
    <FieldFrame
      label={label}
      help={help}
      error={error}
      count={count}
      control={(ids) =>
        multiline ? (
          <textarea {...ids} {...shared} rows={3} />
        ) : (
          <input type="text" inputMode={type} {...ids} {...shared} />
        )
      }
    />
  );
}
