import { useState } from 'preact/hooks';
import type { SyncField } from '../../utils/core/profile/profile.ts';
import { planMark } from '../../utils/core/sync/plan-mark.ts';
import type { LinkModel } from '../../utils/state/options-link-model.ts';
import { changesOf, type LinkView } from '../../utils/state/link-state.ts';
import { FieldStatusRow } from './field-status-row.tsx';
import { UnlockDialog } from './unlock-dialog.tsx';

export interface FieldStatusListProps {
  readonly view: LinkView;
  readonly model: Pick<LinkModel, 'decide' | 'unlocked'>;
}

/** Each field that sync knows: how it stands, why, and what can be decided about it. */
export function FieldStatusList({ view, model }: FieldStatusListProps) {
  const [asked, setAsked] = useState<SyncField | null>(null);
  const shown = asked === null ? [] : model.unlocked(asked);
  const unlock = (field: SyncField, plan: typeof shown) => {
    setAsked(null);
    void model.decide({ kind: 'unlock', field, seen: planMark(plan) });
  };
  return (
    <>
      <ul class="statuses">
        {view.plan.map((entry) => (
          <FieldStatusRow
            key={entry.field}
            view={view}
            entry={entry}
            onDecide={(decision) => void model.decide(decision)}
            onUnlock={() => {
              const plan = model.unlocked(entry.field);
              if (changesOf(plan).length > 0) setAsked(entry.field);
              else unlock(entry.field, plan);
            }}
          />
        ))}
      </ul>
      {asked !== null && (
        <UnlockDialog field={asked} plan={shown} onUnlock={() => unlock(asked, shown)} onClose={() => setAsked(null)} />
      )}
    </>
  );
}
