import { useId, useMemo, useState } from 'preact/hooks';
import { timeZonesOfCountry } from '../../utils/core/place/time-zone-of-country.ts';
import { findTimeZones, likelyTimeZones } from '../../utils/state/time-zone-choices.ts';
import type { LinkedBusiness } from '../../utils/state/link-state.ts';
import type { Text } from '../create-text.ts';
import { Button } from '../kit/button.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useText } from '../text.tsx';
import { usePopup } from './popup-context.ts';

/** "GMT+3, it is 14:05 there": how a person tells a zone that the name doesn't. */
function clockIn(zone: string, now: number, { locale, t }: Text): string {
  const part = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'shortOffset' });
  const offset = part.formatToParts(now).find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  const time = new Intl.DateTimeFormat(locale, { timeZone: zone, timeStyle: 'short' }).format(now);
  return t('popup.zone.time', { offset, time });
}

/** Asks for the business's own time zone: the likely ones at once, all others by typing. */
export function TimeZoneChooser({ business }: { readonly business: LinkedBusiness }) {
  const { setTimeZone, busy, zone: ownZone, now } = usePopup();
  const text = useText();
  const { t } = text;
  const group = useId();
  const [typed, setTyped] = useState('');
  const [picked, pick] = useState<string | null>(null);
  const { country } = business.link;
  const all = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const suggested = likelyTimeZones(country, country === null ? [] : timeZonesOfCountry(country), ownZone);
  const zones = findTimeZones(typed, suggested, all);
  const chosen = zones.find((zone) => zone === picked) ?? (zones.length === 1 ? zones[0] : undefined);
  return (
    <section class="card">
      <h2>{t('popup.zone.title')}</h2>
      <p class="muted small">{t('popup.zone.text')}</p>
      <TextField label={t('popup.zone.search')} value={typed} type="search" onInput={setTyped} />
      {zones.length === 0 && <output>{t('popup.zone.none')}</output>}
      <fieldset class="choices">
        <legend class="visually-hidden">{t('popup.zone.results')}</legend>
        {zones.map((zone) => (
          <label key={zone} class="choice">
            <input type="radio" name={group} checked={zone === chosen} onChange={() => pick(zone)} />
            <bdi>{zone.replaceAll('_', ' ')}</bdi>
            <span class="muted small choice-note">{clockIn(zone, now, text)}</span>
          </label>
        ))}
      </fieldset>
      <Button
        kind="secondary"
        busy={busy.value || chosen === undefined}
        onClick={() => chosen !== undefined && void setTimeZone(business, chosen)}
      >
        {t('popup.zone.use')}
      </Button>
    </section>
  );
}
