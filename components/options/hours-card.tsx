import { timeZoneOfCountry, timeZonesOfCountry } from '../../utils/core/place/time-zone-of-country.ts';
import { copyDay, proposedHours } from '../../utils/state/options-hours-draft.ts';
import { proposalDraft } from '../../utils/state/options-hours-paste.ts';
import { noteLimit } from '../../utils/state/options-hours-problems.ts';
import { Switch } from '../kit/switch.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useText } from '../text.tsx';
import type { CardProps } from './card-props.ts';
import { HoursCopy } from './hours-copy.tsx';
import { HoursDay } from './hours-day.tsx';
import { HoursPaste } from './hours-paste.tsx';
import { SectionCard } from './section-card.tsx';
import { ZoneField } from './zone-field.tsx';

export interface HoursCardProps extends CardProps<'hours'> {
  /** Zone of this device. */
  readonly timezone: string;
}

/** Zones worth proposing: the Page's country's, then this device's. */
function suggestedZones(country: string | null, own: string): readonly string[] {
  return [...new Set([...(country === null ? [] : timeZonesOfCountry(country)), own])];
}

export function HoursCard({ section, business, view, timezone }: HoursCardProps) {
  const { t, week } = useText();
  const { hours } = section.draft.value.value;
  const problems = section.problems.value;
  const country = business.link?.country ?? null;
  const has = (code: string) => section.tried.value && problems.some((problem) => problem.code === code);
  const proposed = (country === null ? null : timeZoneOfCountry(country)) ?? timezone;
  return (
    <SectionCard title={t('common.field.hours')} section={section} business={business} view={view} fields={['hours']}>
      <Switch
        label={t('options.hours.show')}
        help={t('options.hours.showHelp')}
        on={hours.shown}
        onChange={(on) => section.set({ hours: on ? proposedHours(hours, proposed) : { ...hours, shown: false } })}
      />
      <HoursPaste
        timezone={hours.timezone || proposed}
        note={hours.note}
        onApply={(proposal) => {
          section.set({ hours: proposalDraft(proposal) });
          void section.save();
        }}
      />
      {hours.shown && (
        <>
          <div class="week">
            {week.map((day) => (
              <HoursDay
                key={day}
                day={day}
                draft={hours}
                problem={problems.find((problem) => 'day' in problem && problem.day === day)}
                onChange={(next) => section.set({ hours: next })}
              />
            ))}
          </div>
          {has('noDayOpen') && <p class="field-error">{t('options.hours.noDayOpen')}</p>}
          <HoursCopy week={week} onCopy={(from, to) => section.set({ hours: copyDay(hours, from, to) })} />
          <ZoneField
            value={hours.timezone}
            suggested={suggestedZones(country, timezone)}
            error={has('timeZoneNeeded') ? t('options.hours.zoneNeeded') : undefined}
            onChange={(zone) => section.set({ hours: { ...hours, timezone: zone } })}
          />
          <TextField
            label={t('options.hours.note')}
            help={t('options.hours.noteHelp')}
            value={hours.note}
            onInput={(note) => section.set({ hours: { ...hours, note } })}
            limit={noteLimit}
            error={
              problems.some(({ code }) => code === 'noteTooLong')
                ? t('options.problem.tooLong', { limit: noteLimit })
                : undefined
            }
          />
        </>
      )}
    </SectionCard>
  );
}
