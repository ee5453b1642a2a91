import { useId } from 'preact/hooks';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly help?: string;
}

export interface ChoiceGroupProps<Value extends string> {
  /** Name of the group, for those who don't see the heading above it. */
  readonly legend: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, each with a sentence about it. */
export function ChoiceGroup<Value extends string>({ legend, choices, value, onChange }: ChoiceGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend class="visually-hidden">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="choice">
          <input type="radio" name={name} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          <span>
            <span class="choice-label">{choice.label}</span>
            {choice.help !== undefined && <span class="muted small choice-note">{choice.help}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
