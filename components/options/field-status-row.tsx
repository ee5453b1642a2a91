import { isSyncing } from '../../utils/core/profile/changes/sync-switch.ts';
import type { FieldDecision } from '../../utils/core/profile/changes/decide-field.ts';
import type { FieldPlan } from '../../utils/core/sync/sync-plan-types.ts';
import { differingFrom, type LinkView } from '../../utils/state/link-state.ts';
import type { Text } from '../create-text.ts';
import { Button } from '../kit/button.tsx';
import { fieldText } from '../kit/field-text.ts';
import { pageFieldText } from '../kit/page-field-text.ts';
import { useText } from '../text.tsx';
import { FieldChoice } from './field-choice.tsx';

export interface FieldStatusRowProps {
  readonly view: LinkView;
  readonly entry: FieldPlan;
  readonly onDecide: (decision: FieldDecision) => void;
  readonly onUnlock: () => void;
}

/** A field that the Page would change is the person's own until sync runs. */
function statusText({ status, change }: FieldPlan, syncing: boolean, { t }: Text): string {
  if (change) return t(syncing ? 'options.link.statusWaiting' : 'common.status.kept');
  return !syncing && (status === 'synced' || status === 'adjusted')
    ? t('options.link.statusSame')
    : t(`common.status.${status}`);
}

function toneOf({ status, change }: FieldPlan): 'care' | 'good' | 'plain' {
  if (change || status === 'refused') return 'care';
  return status === 'synced' || status === 'adjusted' ? 'good' : 'plain';
}

/** The value of the profile beside the Page's, as the Page words it. */
function Sides({ view, entry, onPage }: Pick<FieldStatusRowProps, 'view' | 'entry'> & { readonly onPage: string }) {
  const text = useText();
  return (
    <dl class="sides">
      <div class="sides-side sides-mine">
        <dt>{text.t('popup.link.onProfile')}</dt>
        <dd dir="auto">{fieldText(entry.before, text)}</dd>
      </div>
      <div class="sides-side">
        <dt>{onPage}</dt>
        <dd dir="auto">{pageFieldText(entry.field, view.business.link.seen, text)}</dd>
      </div>
    </dl>
  );
}

function Decisions({ view, entry, onDecide, onUnlock }: FieldStatusRowProps) {
  const text = useText();
  const { t } = text;
  const { field } = entry;
  const name = t(`common.field.${field}`);
  const { link } = view.business;
  const empty =
    entry.before === null || entry.before === '' || (Array.isArray(entry.before) && entry.before.length === 0);
  const clears = entry.reasons.includes('pageShowsNone') && !empty;
  const locks = entry.status !== 'locked' && !entry.reasons.includes('notChosen');
  return (
    <div class="button-row status-decisions">
      {clears && (
        <Button label={t('options.link.clearOf', { field: name })} onClick={() => onDecide({ kind: 'clear', field })}>
          {t('options.link.clear')}
        </Button>
      )}
      {locks && (
        <Button
          kind="quiet"
          label={t('options.link.lockOf', { field: name })}
          onClick={() => onDecide({ kind: 'lock', field })}
        >
          {t('options.link.lock')}
        </Button>
      )}
      {link.locked.includes(field) && (
        <Button kind="quiet" label={t('options.link.unlockOf', { field: name })} onClick={onUnlock}>
          {t('options.link.unlock')}
        </Button>
      )}
    </div>
  );
}

/** One field that sync knows: how it stands since when, why, both values where they differ, and what can be decided. */
export function FieldStatusRow(props: FieldStatusRowProps) {
  const { view, entry, onDecide } = props;
  const text = useText();
  const { t } = text;
  const { link } = view.business;
  const record = link.fields[entry.field];
  const syncing = isSyncing(link);
  const told = record?.status === (entry.change ? 'kept' : entry.status);
  const differs = differingFrom(view).includes(entry);
  const chooses = entry.options.length > 0 && entry.status !== 'locked' && !entry.reasons.includes('notChosen');
  return (
    <li class="status-row">
      <div class="status-head">
        <span class="status-name">{t(`common.field.${entry.field}`)}</span>
        {record !== undefined && told && (
          <span class="muted small status-since">{t('options.link.since', { moment: text.moment(record.at) })}</span>
        )}
        <span class={`badge badge-${toneOf(entry)}`}>{statusText(entry, syncing, text)}</span>
      </div>
      {entry.reasons.map((reason) => (
        <p key={reason} class="muted small">
          {t(`common.reason.${reason}`)}
        </p>
      ))}
      {differs && <Sides view={view} entry={entry} onPage={t('popup.link.onPage')} />}
      {!differs && entry.status === 'adjusted' && (
        <Sides view={view} entry={entry} onPage={t('options.link.original')} />
      )}
      {chooses && <FieldChoice entry={entry} onChoose={(choice) => onDecide({ kind: 'choose', choice })} />}
      <Decisions {...props} />
    </li>
  );
}
