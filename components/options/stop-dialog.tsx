import type { Business } from '../../utils/core/profile/business.ts';
import type { Profile, SyncField } from '../../utils/core/profile/profile.ts';
import { fieldText } from '../kit/field-text.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { useText } from '../text.tsx';
import { pageFieldText } from './page-field-text.ts';

export interface StopDialogProps {
  readonly business: Business;
  readonly fields: readonly SyncField[];
  readonly changes: Partial<Profile>;
  readonly onStop: () => void;
  readonly onCancel: () => void;
}

/** The official rule: editing what syncs stops the sync. Nothing has been changed yet. */
export function StopDialog({ business, fields, changes, onStop, onCancel }: StopDialogProps) {
  const text = useText();
  const { t } = text;
  const { link, profile } = business;
  if (link === null) return null;
  const names = text.list(fields.map((field) => t(`common.field.${field}`)));
  return (
    <Dialog
      title={t('options.stop.title')}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{t('common.cancel')}</Button>
          <Button kind="danger" onClick={onStop}>
            {t('options.stop.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('options.stop.what', { fields: names, page: link.page.name })}</p>
      {fields.map((field) => (
        <dl key={field} class="sides">
          <div class="sides-side">
            <dt>{t('options.stop.onPage', { field: t(`common.field.${field}`) })}</dt>
            <dd dir="auto">{pageFieldText(field, link.seen, text)}</dd>
          </div>
          <div class="sides-side sides-mine">
            <dt>{t('options.stop.yours', { field: t(`common.field.${field}`) })}</dt>
            <dd dir="auto">{fieldText(changes[field] === undefined ? profile[field] : changes[field], text)}</dd>
          </div>
        </dl>
      ))}
      <p class="muted small">{t('options.stop.later')}</p>
    </Dialog>
  );
}
