import { Button } from '../kit/button.tsx';
import { Icon } from '../kit/icon.tsx';
import { useText } from '../text.tsx';
import { decidedFields } from '../../utils/core/profile/changes/link-decisions.ts';
import { syncFields } from '../../utils/core/profile/sync-fields.ts';
import { usePopup } from './popup-context.ts';

const most = 5;

/** What happened to this profile lately, with *Undo* on each change that can still be taken back. */
export function ChangeList({ business }: { readonly business: string }) {
  const { changes, undoable, undo, busy, now } = usePopup();
  const text = useText();
  const { t } = text;
  if (changes.value.length === 0) return null;
  return (
    <details class="card">
      <summary>{t('popup.history.title')}</summary>
      <ul class="list">
        {changes.value.slice(0, most).map((change) => {
          const cause = t(`common.cause.${change.cause}`);
          const decided = decidedFields(change);
          const touched = syncFields.filter((field) => field in change.after || decided.includes(field));
          const fields = touched.map((field) => t(`common.field.${field}`));
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
              {undoable.value.has(change.id) && (
                <Button
                  kind="quiet"
                  busy={busy.value}
                  label={t('popup.history.undo', { cause: `${cause}, ${text.moment(change.at)}` })}
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
