import type { ComponentChildren } from 'preact';
import type { ShownImport } from '../../utils/state/options-backup-import.ts';
import type { PluralKey } from '../create-text.ts';
import { PhoneNumber } from '../kit/phone-number.tsx';
import { useText } from '../text.tsx';
import { BackupBadRows } from './backup-bad-rows.tsx';
import { BackupChange } from './backup-change.tsx';

/** As many as one looks through; the rest is counted. */
const longestList = 100;

interface GroupProps<Item> {
  readonly title: PluralKey;
  readonly items: readonly Item[];
  readonly open: boolean;
  readonly each: (item: Item) => ComponentChildren;
}

function Group<Item>({ title, items, open, each }: GroupProps<Item>) {
  const { plural } = useText();
  if (items.length === 0) return null;
  const rest = items.length - longestList;
  return (
    <details open={open}>
      <summary>{plural(title, items.length)}</summary>
      <ul class="points">
        {items.slice(0, longestList).map(each)}
        {rest > 0 && <li>{plural('options.backup.preview.more', rest)}</li>}
      </ul>
    </details>
  );
}

const named = ({ name, phone }: { readonly name: string; readonly phone: string }) => (
  <li key={phone}>
    <bdi>{name}</bdi> <PhoneNumber number={phone} />
  </li>
);

/** What a file would add, change and leave alone, before anything is done. */
export function BackupPreview({ preview }: { readonly preview: ShownImport }) {
  const { t } = useText();
  const { added, changed, untouched, settings, bad, ignored } = preview;
  const nothing = added.length + changed.length === 0 && settings === 'untouched';
  return (
    <>
      {nothing && <p>{t('options.backup.preview.nothing')}</p>}
      <Group title="options.backup.preview.added" items={added} open each={named} />
      <Group
        title="options.backup.preview.changed"
        items={changed}
        open
        each={(change) => <BackupChange key={change.phone} change={change} />}
      />
      {settings === 'changed' && <p>{t('options.backup.preview.settings')}</p>}
      <BackupBadRows rows={bad} />
      {ignored.length > 0 && <p>{t('options.backup.preview.ignored', { columns: ignored.join(', ') })}</p>}
      <Group title="options.backup.preview.untouched" items={untouched} open={false} each={named} />
    </>
  );
}
