import type { ShownImport } from '../../utils/state/options-backup-import.ts';
import type { Text } from '../create-text.ts';
import { ChangeRow } from '../kit/change-row.tsx';
import { PhoneNumber } from '../kit/phone-number.tsx';
import { useText } from '../text.tsx';
import { fieldOrder, profileFieldText } from './profile-field-text.ts';

type Change = ShownImport['changed'][number];
type Link = NonNullable<Change['link']>['before'];

const linkWords = {
  import: 'options.backup.preview.linkImport',
  disabled: 'options.backup.preview.linkDisabled',
  undecided: 'options.backup.preview.linkUndecided',
} as const;

function linkText(link: Link, { t }: Text): string {
  return link === null ? t('options.backup.preview.linkNone') : t(linkWords[link.sync], { page: link.page });
}

/** One business that a file would change: every field before and after. */
export function BackupChange({ change }: { readonly change: Change }) {
  const text = useText();
  const { t } = text;
  const { name, phone, before, after, link, repaired } = change;
  const fields = fieldOrder.filter((field) => field in before || field in after);
  return (
    <li>
      <bdi>{name}</bdi> <PhoneNumber number={phone} />
      {repaired && <p class="muted small">{t('options.backup.preview.repaired')}</p>}
      <ul class="changes">
        {fields.map((field) => (
          <ChangeRow
            key={field}
            label={t(`common.field.${field}`)}
            before={profileFieldText(field, before, text)}
            after={profileFieldText(field, after, text)}
          />
        ))}
        {link !== undefined && (
          <ChangeRow
            label={t('options.backup.preview.link')}
            before={linkText(link.before, text)}
            after={linkText(link.after, text)}
          />
        )}
      </ul>
    </li>
  );
}
