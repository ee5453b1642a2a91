import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../text.tsx';
import type { Change, ChangeCause } from '../../utils/core/profile/history.ts';
import { syncFields } from '../../utils/core/profile/sync-fields.ts';
import { usePopup } from './popup-context.ts';

const undoable: ReadonlySet<ChangeCause> = new Set(['sync', 'resume', 'stop', 'edit', 'unlink', 'import']);
const most = 5;

/** The newest change is the one that can be taken back; those before it may have been built upon. */
function canUndo(change: Change, changes: readonly Change[]): boolean {
  const newest = changes.find(({ cause, undone }) => undone === undefined && undoable.has(cause));
  return newest === change;
}

/** What happened to this profile lately, with *Undo* on the newest change. */
export function ChangeList({ business }: { readonly business: string }) {
  const { changes, undo, busy, now } = usePopup();
  const text = useText();
  const { t } = text;
  if (changes.value.length === 0) return null;
  return (
    <details class="card">
      <summary>{t('popup.history.title')}</summary>
      <ul class="list">
        {changes.value.slice(0, most).map((change) => {
          const cause = t(`common.cause.${change.cause}`);
          const fields = syncFields.filter((field) => field in change.after).map((field) => t(`common.field.${field}`));
          return (
            <li key={change.id} class="list-row">
              <div>
                <p>{cause}</p>
                {fields.length > 0 && <p class="small">{text.list(fields)}</p>}
                <p class="muted small">
                  <time dateTime={new Date(change.at).toISOString()} title={text.moment(change.at)}>
                    {text.ago(change.at, now)}
                  </time>
                  {change.undone && ` · ${t('popup.history.undone')}`}
                </p>
              </div>
              {canUndo(change, changes.value) && (
                <Button
                  kind="quiet"
                  busy={busy.value}
                  label={t('popup.history.undo', { cause })}
                  onClick={() => void undo(business, change.id)}
                >
                  <Icon name="undo" />
                  {t('common.undo')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
