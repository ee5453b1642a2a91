import { useState } from 'preact/hooks';
import type { Choices } from '../../utils/core/profile/page-link.ts';
import { profileLimits } from '../../utils/core/profile/profile-limits.ts';
import type { FieldPlan } from '../../utils/core/sync/sync-plan-types.ts';
import { Button } from '../kit/button.tsx';
import { useText } from '../text.tsx';

export interface FieldChoiceProps {
  readonly entry: FieldPlan;
  readonly onChoose: (choice: Choices) => void;
}

/** What sync takes of several values now: the Page's where they differ, else what the profile has of them. */
function takenNow({ options, onPage, before }: FieldPlan): string[] {
  const value = onPage ?? before;
  const values = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  const keyOf = (text: string) => text.toLowerCase().replace(/\/$/, '');
  const keys = new Set(values.map(keyOf));
  return options.filter((option) => keys.has(keyOf(option)));
}

/** A Page shows more emails or websites than a profile holds: which are used. */
export function FieldChoice({ entry, onChoose }: FieldChoiceProps) {
  const text = useText();
  const { t } = text;
  const taken = takenNow(entry);
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const values = chosen ?? taken;
  const most = entry.field === 'email' ? 1 : profileLimits.websites;
  const toggle = (option: string, on: boolean) => {
    const others = most === 1 ? [] : values.filter((value) => value !== option);
    setChosen(on ? [...others, option].slice(-most) : others);
  };
  const use = () => {
    const [first] = values;
    if (first === undefined) return;
    onChoose(entry.field === 'email' ? { email: first } : { websites: [...values] });
    setChosen(null);
  };
  return (
    <fieldset class="choices field-choice">
      <legend>{t('options.link.choose')}</legend>
      <p class="muted small">{text.plural('options.link.chooseMost', most)}</p>
      {entry.options.map((option) => (
        <label key={option} class="choice">
          <input
            type={most === 1 ? 'radio' : 'checkbox'}
            name={`choice-${entry.field}`}
            checked={values.includes(option)}
            onChange={(event) => toggle(option, event.currentTarget.checked)}
          />
          <bdi dir="ltr">{option}</bdi>
        </label>
      ))}
      {chosen !== null && chosen.length > 0 && (
        <div class="button-row">
          <Button onClick={use}>{t('options.link.chooseUse')}</Button>
        </div>
      )}
    </fieldset>
  );
}
