import { useMemo } from 'preact/hooks';
import { hashOf } from '../../utils/state/options-place.ts';
import type { BusinessRow, ListModel } from '../../utils/state/options-list-model.ts';
import { Avatar } from '../kit/avatar.tsx';
import { PhoneNumber } from '../kit/phone-number.tsx';
import { useText } from '../text.tsx';

export interface BusinessRowProps {
  readonly row: BusinessRow;
  /** Its place among all that were found, the first is 1: not every row is made. */
  readonly place: number;
  readonly of: number;
  readonly selected: boolean;
  readonly onSelect: ListModel['select'];
  /** ms since the epoch. */
  readonly now: number;
}

function Row({ row, place, of, selected, onSelect, now }: BusinessRowProps) {
  const { t, ago } = useText();
  const { business, state } = row;
  const { profile, link } = business;
  return (
    <li class="list-item" aria-posinset={place} aria-setsize={of}>
      <input
        type="checkbox"
        checked={selected}
        aria-label={t('options.list.select', { name: profile.name })}
        onClick={(event) => onSelect(business.id, event.currentTarget.checked, event.shiftKey)}
      />
      <Avatar name={profile.name} />
      <div class="list-who">
        <a href={hashOf({ view: 'business', id: business.id, section: null })}>
          <bdi>{profile.name}</bdi>
        </a>
        <span class="muted small">
          <PhoneNumber number={profile.phone} />
        </span>
      </div>
      <div class="list-where small">
        {link === null ? (
          <span class="muted">{t('options.list.state.notLinked')}</span>
        ) : (
          <>
            <bdi>{link.page.name}</bdi>
            <span class="muted">{t('options.list.seen', { when: ago(link.lastSeenAt, now) })}</span>
          </>
        )}
      </div>
      {link !== null && <span class={`state state-${state}`}>{t(`options.list.state.${state}`)}</span>}
    </li>
  );
}

/** One business of many; unchanged ones are not drawn again. */
export function BusinessRowView({ row, place, of, selected, onSelect, now }: BusinessRowProps) {
  return useMemo(
    () => <Row row={row} place={place} of={of} selected={selected} onSelect={onSelect} now={now} />,
    [row, place, of, selected, onSelect, now],
  );
}
