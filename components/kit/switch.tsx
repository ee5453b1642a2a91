import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SwitchProps {
  readonly label: ComponentChildren;
  readonly help?: ComponentChildren;
  readonly on: boolean;
  readonly disabled?: boolean;
  /** What the person asks for. The switch shows `on` until its owner agrees. */
  readonly onChange: (on: boolean) => void;
}

export function Switch({ label, help, on, disabled = false, onChange }: SwitchProps) {
  const labelId = useId();
  const helpId = useId();
  return (
    <label class="switch">
      <span class="switch-label" id={labelId}>
        {label}
      </span>
      <input
        class="switch-input"
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        aria-labelledby={labelId}
        aria-describedby={help === undefined ? undefined : helpId}
        onChange={(event) => {
          const wanted = event.currentTarget.checked;
          event.currentTarget.checked = on;
          onChange(wanted);
        }}
      />
      <span class="switch-track" aria-hidden="true" />
      {help !== undefined && (
        <span class="switch-help" id={helpId}>
          {help}
        </span>
      )}
    </label>
  );
}
