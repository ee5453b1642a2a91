import { days } from '../../utils/core/business/week.ts';
import type { Profile } from '../../utils/core/profile/profile.ts';
import { Avatar } from '../kit/avatar.tsx';
import { dayText } from '../kit/hours-text.ts';
import { PhoneNumber } from '../kit/phone-number.tsx';
import { useText } from '../text.tsx';
import { dayName } from './day-name.ts';
import { openStateText } from './open-state-text.ts';
import { zoneName } from './zone-words.ts';

export interface ProfilePreviewProps {
  readonly profile: Profile;
  /** ms since the epoch. */
  readonly now: number;
}

function Hours({ profile: { hours }, now }: ProfilePreviewProps) {
  const text = useText();
  if (hours === null) return null;
  const state = openStateText(hours, now, text);
  return (
    <div class="preview-part">
      <dt>{text.t('common.field.hours')}</dt>
      <dd>
        {state !== null && <p class={state.open ? 'open-state open' : 'open-state'}>{state.words}</p>}
        <table class="preview-week">
          <tbody>
            {text.week.map((day) => (
              <tr key={days.indexOf(day)}>
                <th scope="row">{dayName(day, text.locale)}</th>
                <td>{dayText(hours.config[day], text)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p class="muted small">{text.t('common.hours.zone', { zone: zoneName(hours.timezone) })}</p>
        {hours.note !== undefined && (
          <p class="small" dir="auto">
            {hours.note}
          </p>
        )}
      </dd>
    </div>
  );
}

interface PartProps {
  readonly label: string;
  readonly values: readonly string[];
  readonly dir: 'auto' | 'ltr';
}

function Part({ label, values, dir }: PartProps) {
  if (values.every((value) => value === '')) return null;
  return (
    <div class="preview-part">
      <dt>{label}</dt>
      {values.map((value) => (
        <dd key={value} dir={dir}>
          {value}
        </dd>
      ))}
    </div>
  );
}

/** The profile as a customer sees it in WhatsApp, with what is being typed. Nothing in it is a link: it is a picture. */
export function ProfilePreview(props: ProfilePreviewProps) {
  const { t } = useText();
  const { name, phone, categories, about, description, address, email, websites, hours } = props.profile;
  const bare = description === '' && address === '' && email === '' && websites.length === 0 && hours === null;
  return (
    <aside class="card preview" aria-label={t('options.preview.title')}>
      <p class="preview-caption muted small">{t('options.preview.title')}</p>
      <div class="preview-head">
        <Avatar name={name} />
        <p class="preview-name">
          <bdi>{name}</bdi>
        </p>
        <p class="muted">
          <PhoneNumber number={phone} />
        </p>
        {categories.length > 0 && <p class="muted small">{categories.join(' · ')}</p>}
      </div>
      <dl class="preview-parts">
        <Part label={t('options.profile.descriptionTitle')} values={[description]} dir="auto" />
        <Part label={t('common.field.address')} values={[address]} dir="auto" />
        <Hours {...props} />
        <Part label={t('common.field.email')} values={[email]} dir="ltr" />
        <Part label={t('common.field.websites')} values={websites} dir="ltr" />
        <Part label={t('common.field.about')} values={[about]} dir="auto" />
      </dl>
      {bare && <p class="muted small">{t('options.preview.bare')}</p>}
    </aside>
  );
}
