import type { IntervalDraft } from '../../utils/state/options-hours-draft.ts';
import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../text.tsx';

export interface HoursIntervalProps {
  /** Name of the day, for the names of the fields. */
  readonly day: string;
  readonly interval: IntervalDraft;
  readonly second: boolean;
  readonly describedBy: string | undefined;
  readonly onChange: (interval: IntervalDraft) => void;
  readonly onRemove: (() => void) | undefined;
  /** Offers another set of hours after this one. */
  readonly onAdd: (() => void) | undefined;
}

/** Two native time fields: they show 12 or 24 hours as the person's device does. */
export function HoursInterval({ day, interval, second, describedBy, onChange, onRemove, onAdd }: HoursIntervalProps) {
  const { t } = useText();
  const field = (side: keyof IntervalDraft, label: string) => (
    <input
      class="field-input time"
      type="time"
      dir="ltr"
      aria-label={label}
      aria-invalid={describedBy !== undefined}
      aria-describedby={describedBy}
      value={interval[side]}
      onInput={(event) => onChange({ ...interval, [side]: event.currentTarget.value })}
    />
  );
  return (
    <div class="interval">
      {field('open', t(second ? 'options.hours.opens2' : 'options.hours.opens', { day }))}
      <span aria-hidden="true">–</span>
      {field('close', t(second ? 'options.hours.closes2' : 'options.hours.closes', { day }))}
      {onRemove !== undefined && (
        <Button
          kind="quiet"
          label={t(second ? 'options.hours.remove2' : 'options.hours.remove1', { day })}
          onClick={onRemove}
        >
          <span class="times-sign" aria-hidden="true">
            ×
          </span>
        </Button>
      )}
      {onAdd !== undefined && (
        <Button kind="quiet" label={t('options.hours.addSetOf', { day })} onClick={onAdd}>
          <Icon name="plus" />
        </Button>
      )}
    </div>
  );
}
