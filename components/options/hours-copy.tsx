import { useState } from 'preact/hooks';
import { type Day, days } from '../../utils/core/business/week.ts';
import { weekdays } from '../../utils/state/options-hours-draft.ts';
import { Button } from '../kit/button.tsx';
import { SelectField } from '../kit/select-field.tsx';
import { useText } from '../text.tsx';
import { dayName } from './day-name.ts';

export interface HoursCopyProps {
  readonly week: readonly Day[];
  readonly onCopy: (from: Day, to: readonly Day[]) => void;
}

/** One day's hours put into others: most businesses have two kinds of day. */
export function HoursCopy({ week, onCopy }: HoursCopyProps) {
  const { t, locale } = useText();
  const [from, setFrom] = useState<Day>('mon');
  return (
    <div class="hours-copy">
      <SelectField
        label={t('options.hours.copyFrom')}
        value={from}
        onChange={(value) => setFrom(days.find((day) => day === value) ?? from)}
        options={week.map((day) => ({ value: day, label: dayName(day, locale) }))}
      />
      <div class="button-row">
        <Button onClick={() => onCopy(from, weekdays)}>{t('options.hours.copyToWeekdays')}</Button>
        <Button onClick={() => onCopy(from, days)}>{t('options.hours.copyToAll')}</Button>
      </div>
    </div>
  );
}
