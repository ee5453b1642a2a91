import type { LeftOut, MirrorStatus } from '../../utils/core/mirror/mirror-status.ts';
import type { Business } from '../../utils/core/profile/business.ts';
import { useText } from '../text.tsx';

export interface MirrorLeftOutProps {
  readonly status: MirrorStatus;
  readonly businesses: readonly Business[];
}

/** The records that the person's other browsers don't have, or not whole, each with the reason. */
export function MirrorLeftOut({ status: { leftOut, more }, businesses }: MirrorLeftOutProps) {
  const { t, plural } = useText();
  if (leftOut.length === 0) return null;
  const nameOf = ({ key, name }: LeftOut) => {
    if (!key.startsWith('business:')) return t('popup.settings');
    return name || businesses.find(({ id }) => key === `business:${id}`)?.profile.name || key;
  };
  const reasonOf = ({ key, why }: LeftOut) =>
    t(`options.mirror.reason.${why === 'shortened' && key === 'settings' ? 'shortenedSettings' : why}`);
  return (
    <>
      <h4>{t('options.mirror.leftOut')}</h4>
      <ul class="points">
        {leftOut.map((one) => (
          <li key={`${one.key} ${one.why}`}>
            <bdi>{nameOf(one)}</bdi>
            <br />
            <span class="muted small">{reasonOf(one)}</span>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="muted small">{plural('options.mirror.more', more)}</p>}
    </>
  );
}
