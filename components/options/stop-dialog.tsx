import type { Business } from '../../utils/core/profile/business.ts';
import type { Profile, SyncField } from '../../utils/core/profile/profile.ts';
import { fieldText } from '../kit/field-text.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { pageFieldText } from '../kit/page-field-text.ts';
import { useText } from '../text.tsx';

export interface StopDialogProps {
  readonly business: Business;
  readonly fields: readonly SyncField[];
  readonly changes: Partial<Profile>;
  readonly onStop: () => void;
  /** Keeps these fields as the person's own: the rest goes on syncing. */
  readonly onKeep: () => void;
  readonly onCancel: () => void;
}

/** The official rule: editing what syncs stops the sync. Nothing has been changed yet. */
export function StopDialog({ business, fields, changes, onStop, onKeep, onCancel }: StopDialogProps) {
  const text = useText();
  const { t } = text;
  const { link, profile } = business;
  if (link === null) return null;
  const keep = text.plural('options.stop.keep', fields.length);
  const names = text.list(fields.map((field) => t(`common.field.${field}`)));
  return (
    <Dialog
      title={t('options.stop.title')}
      onClose={onCancel}
      actions={
        <>
          <Button onClick={onCancel}>{t('common.cancel')}</Button>
          <Button onClick={onKeep}>{keep}</Button>
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
      <p class="muted small">{t('options.stop.keepHelp', { keep })}</p>
    </Dialog>
  );
}
