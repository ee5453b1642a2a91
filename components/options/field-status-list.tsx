import type { LinkedBusiness } from '../../utils/state/link-state.ts';
import type { FieldPlan, SyncPlan } from '../../utils/core/sync/sync-plan-types.ts';
import { isSyncing } from '../../utils/core/profile/changes/sync-switch.ts';
import type { Text } from '../create-text.ts';
import { fieldText } from '../kit/field-text.ts';
import { useText } from '../text.tsx';
import { pageFieldText } from './page-field-text.ts';

export interface FieldStatusListProps {
  readonly business: LinkedBusiness;
  readonly plan: SyncPlan;
  /** Sync doesn't write now: where the two differ, both values stand there. */
  readonly sideBySide: boolean;
}

/** A field that the Page would change is the person's own until sync runs. */
function statusText({ status, change }: FieldPlan, syncing: boolean, { t }: Text): string {
  if (change && !syncing) return t('common.status.kept');
  if (change) return t('options.link.statusWaiting');
  return !syncing && (status === 'synced' || status === 'adjusted')
    ? t('options.link.statusSame')
    : t(`common.status.${status}`);
}

/** Each field that sync knows: how it stands, and why. */
export function FieldStatusList({ business, plan, sideBySide }: FieldStatusListProps) {
  const text = useText();
  const { t } = text;
  const { link } = business;
  const syncing = isSyncing(link);
  return (
    <ul class="statuses">
      {plan.map((field) => {
        const record = link.fields[field.field];
        const tone =
          field.change || field.status === 'refused'
            ? 'care'
            : field.status === 'synced' || field.status === 'adjusted'
              ? 'good'
              : 'plain';
        return (
          <li key={field.field} class="status-row">
            <div class="status-head">
              <span class="status-name">{t(`common.field.${field.field}`)}</span>
              {syncing && record !== undefined && !field.change && (
                <span class="muted small status-since">
                  {t('options.link.since', { moment: text.moment(record.at) })}
                </span>
              )}
              <span class={`badge badge-${tone}`}>{statusText(field, syncing, text)}</span>
            </div>
            {field.reasons.map((reason) => (
              <p key={reason} class="muted small">
                {t(`common.reason.${reason}`)}
              </p>
            ))}
            {sideBySide && field.change && (
              <dl class="sides">
                <div class="sides-side sides-mine">
                  <dt>{t('popup.link.onProfile')}</dt>
                  <dd dir="auto">{fieldText(field.before, text)}</dd>
                </div>
                <div class="sides-side">
                  <dt>{t('popup.link.onPage')}</dt>
                  <dd dir="auto">{pageFieldText(field.field, link.seen, text)}</dd>
                </div>
              </dl>
            )}
          </li>
        );
      })}
    </ul>
  );
}
