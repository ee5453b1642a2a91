import type { SyncPlan } from '../../utils/core/sync/sync-plan-types.ts';
import { changesOf } from '../../utils/state/link-state.ts';
import { ChangeRow } from '../kit/change-row.tsx';
import { fieldText } from '../kit/field-text.ts';
import { useText } from '../text.tsx';

/** What a plan would write, field by field, before and after. */
export function PlanChanges({ plan }: { readonly plan: SyncPlan }) {
  const text = useText();
  const { t } = text;
  return (
    <ul class="changes">
      {changesOf(plan).map((change) => (
        <ChangeRow
          key={change.field}
          label={t(`common.field.${change.field}`)}
          before={fieldText(change.before, text)}
          after={fieldText(change.after, text)}
          reasons={change.reasons.map((reason) => t(`common.reason.${reason}`))}
        />
      ))}
    </ul>
  );
}
