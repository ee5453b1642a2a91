/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events --
   A search over 400 zones is neither select nor datalist; its keys are handled by the field, which keeps the focus. */
import { useState } from 'preact/hooks';
import { isTimeZone } from '../../utils/core/place/is-time-zone.ts';
import { findTimeZones } from '../../utils/state/time-zone-choices.ts';
import { FieldFrame } from '../kit/field.tsx';
import { useText } from '../text.tsx';
import { zoneName, zoneOffset } from './zone-words.ts';

export interface ZoneFieldProps {
  /** IANA name, or empty. */
  readonly value: string;
  readonly suggested: readonly string[];
  readonly error?: string | undefined;
  readonly onChange: (zone: string) => void;
}

const most = 8;

/** The business's time zone: type to search, arrows to choose (the ARIA combobox with a list). */
export function ZoneField({ value, suggested, error, onChange }: ZoneFieldProps) {
  const { t, locale } = useText();
  /** What is typed to search; null while the list is closed. */
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const zones = typed === null ? [] : findTimeZones(typed, suggested, Intl.supportedValuesOf('timeZone'), most);
  const open = typed !== null;
  const choose = (zone: string | undefined) => {
    if (zone !== undefined) onChange(zone);
    setTyped(null);
  };
  const search = (text: string) => {
    setTyped(text);
    setActive(0);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (open ? setActive(Math.min(active + 1, zones.length - 1)) : search('')),
    ArrowUp: () => setActive(Math.max(active - 1, 0)),
    Enter: () => choose(zones[active]),
    Escape: () => setTyped(null),
  };
  return (
    <FieldFrame
      label={t('common.field.timezone')}
      help={
        isTimeZone(value) && !open
          ? t('options.hours.zoneHelp', { offset: zoneOffset(value, locale) })
          : t('options.hours.zoneSearch')
      }
      error={error}
      control={(ids) => (
        <div class="combobox">
          <input
            {...ids}
            type="text"
            role="combobox"
            autocomplete="off"
            spellcheck={false}
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={`${ids.id}-list`}
            aria-activedescendant={zones[active] === undefined ? undefined : `${ids.id}-${active}`}
            value={typed ?? zoneName(value)}
            onInput={(event) => search(event.currentTarget.value)}
            onFocus={(event) => event.currentTarget.select()}
            onClick={() => open || search('')}
            onBlur={() => setTyped(null)}
            onKeyDown={(event) => {
              const act = keys[event.key];
              if (act === undefined || (!open && event.key !== 'ArrowDown')) return;
              event.preventDefault();
              act();
            }}
          />
          <div
            class="options-list"
            role="listbox"
            id={`${ids.id}-list`}
            aria-label={t('common.field.timezone')}
            hidden={!open || zones.length === 0}
          >
            {zones.map((zone, index) => (
              <div
                class="option"
                tabIndex={-1}
                key={zone}
                id={`${ids.id}-${index}`}
                role="option"
                aria-selected={index === active}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(zone)}
              >
                <bdi>{zoneName(zone)}</bdi>
                <span class="muted small">{zoneOffset(zone, locale)}</span>
              </div>
            ))}
          </div>
          {open && zones.length === 0 && <output class="options-list muted">{t('options.hours.noZone')}</output>}
        </div>
      )}
    />
  );
}
