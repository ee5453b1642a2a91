import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { TextField, type TextFieldProps } from '../kit/text-field.tsx';

export interface TextListProps extends Pick<TextFieldProps, 'type' | 'dir' | 'limit'> {
  readonly values: readonly string[];
  readonly most: number;
  readonly labelOf: (index: number) => string;
  readonly errorOf: (index: number) => string | undefined;
  readonly addLabel: string;
  readonly onChange: (values: readonly string[]) => void;
  /** The form in which a value is kept, put in place when its field is left. */
  readonly tidy?: (value: string) => string;
}

/** A few texts of one kind. The next one is offered once the ones before are filled, as WhatsApp does it. */
export function TextList(props: TextListProps) {
  const { values, most, labelOf, errorOf, addLabel, onChange, tidy, ...field } = props;
  const rows = values.length === 0 ? [''] : values;
  const list = useRef<HTMLDivElement>(null);
  const shown = useRef(rows.length);
  useEffect(() => {
    if (rows.length > shown.current) [...(list.current?.querySelectorAll('input') ?? [])].at(-1)?.focus();
    shown.current = rows.length;
  }, [rows.length]);
  const put = (index: number, value: string) => onChange(rows.map((old, at) => (at === index ? value : old)));
  const roomForMore = rows.length < most && rows.every((value) => value.trim() !== '');
  return (
    <div class="text-list" ref={list}>
      {rows.map((value, index) => (
        <TextField
          {...field}
          key={index}
          label={labelOf(index)}
          value={value}
          onInput={(typed) => put(index, typed)}
          onBlur={() => {
            const tidied = tidy?.(value) ?? value;
            if (tidied !== value) put(index, tidied);
          }}
          error={errorOf(index)}
        />
      ))}
      {roomForMore && (
        <div>
          <Button kind="quiet" onClick={() => onChange([...rows, ''])}>
            <Icon name="plus" />
            {addLabel}
          </Button>
        </div>
      )}
    </div>
  );
}
