import type { ShownImport } from '../../utils/state/options-backup-import.ts';
import { Banner } from '../kit/banner.tsx';
import { useText } from '../text.tsx';

const longestList = 100;

/** Rows of a table that are skipped, each by its line and with the reason. */
export function BackupBadRows({ rows }: { readonly rows: ShownImport['bad'] }) {
  const { t, plural } = useText();
  if (rows.length === 0) return null;
  const rest = rows.length - longestList;
  return (
    <Banner tone="care" title={plural('options.backup.preview.bad', rows.length)}>
      <ul class="points">
        {rows.slice(0, longestList).map(({ line, column, why }) => (
          <li key={line}>
            {column === undefined
              ? t('options.backup.row.line', { line })
              : t('options.backup.row.cell', { line, column })}
            {': '}
            {t(`options.backup.row.${why}`)}
          </li>
        ))}
        {rest > 0 && <li>{plural('options.backup.preview.more', rest)}</li>}
      </ul>
    </Banner>
  );
}
