import { decidedFields } from '../../utils/core/profile/changes/link-decisions.ts';
import type { Change } from '../../utils/core/profile/history.ts';
import type { BusinessModel } from '../../utils/state/options-business-model.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { ChangeRow } from '../kit/change-row.tsx';
import { Icon } from '../kit/icon.tsx';
import { Skeleton } from '../kit/skeleton.tsx';
import { useText } from '../text.tsx';
import { LinkNoticeBanner } from './link-notice-banner.tsx';
import { fieldOrder, profileFieldText } from './profile-field-text.ts';
import { Section } from './section.tsx';
import type { Surroundings } from './surroundings.ts';

const fieldsOf = ({ before, after }: Change) => fieldOrder.filter((field) => field in before || field in after);

interface EntryProps {
  readonly change: Change;
  readonly around: Surroundings;
  readonly onUndo: (() => void) | undefined;
}

function Entry({ change, around, onUndo }: EntryProps) {
  const text = useText();
  const { t } = text;
  const cause = t(`common.cause.${change.cause}`);
  const fields = change.cause === 'create' ? [] : fieldsOf(change);
  const decided = decidedFields(change).map((field) => t(`common.field.${field}`));
  return (
    <li class="history-entry">
      <div class="history-head">
        <div>
          <p class="history-cause">{cause}</p>
          <p class="muted small">
            <time dateTime={new Date(change.at).toISOString()} title={text.ago(change.at, around.now.value)}>
              {text.moment(change.at)}
            </time>
            {change.page !== undefined && (
              <>
                {' · '}
                <bdi>{change.page}</bdi>
              </>
            )}
            {change.undone && ` · ${t('popup.history.undone')}`}
          </p>
        </div>
        {onUndo !== undefined && (
          <Button
            kind="quiet"
            label={t('popup.history.undo', { cause: `${cause}, ${text.moment(change.at)}` })}
            onClick={onUndo}
          >
            <Icon name="undo" />
            {t('common.undo')}
          </Button>
        )}
      </div>
      {decided.length > 0 && fields.length === 0 && <p class="small">{text.list(decided)}</p>}
      {fields.length > 0 && (
        <details>
          <summary>{text.list(fields.map((field) => t(`common.field.${field}`)))}</summary>
          <ul class="changes">
            {fields.map((field) => (
              <ChangeRow
                key={field}
                label={t(`common.field.${field}`)}
                beforeLabel={t('options.history.before')}
                afterLabel={t('options.history.after')}
                before={profileFieldText(field, change.before, text)}
                after={profileFieldText(field, change.after, text)}
              />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

/** What happened to the profile, newest first, with *Undo* on each change that can still be taken back. */
export function HistorySection({ model, around }: { readonly model: BusinessModel; readonly around: Surroundings }) {
  const { t } = useText();
  const history = model.history.value;
  const changes = history.kind === 'read' ? history.changes.toReversed() : [];
  return (
    <Section id="history" title={t('options.history.title')}>
      {model.link.notice.value.kind !== 'none' &&
        'task' in model.link.notice.value &&
        model.link.notice.value.task === 'undo' && (
          <LinkNoticeBanner notice={model.link.notice.value} onClose={model.link.dismiss} />
        )}
      {history.kind === 'loading' && <Skeleton label={t('popup.reading')} />}
      {history.kind === 'failed' && (
        <Banner
          tone="bad"
          title={t('options.history.failed')}
          actions={<Button onClick={() => void model.readHistory()}>{t('common.tryAgain')}</Button>}
        >
          <p>{t('options.history.failedText')}</p>
          <p class="muted small">{history.detail}</p>
        </Banner>
      )}
      {history.kind === 'read' && (
        <div class="card">
          {changes.length === 0 && <p class="muted">{t('options.history.none')}</p>}
          <ul class="history">
            {changes.map((change) => (
              <Entry
                key={change.id}
                change={change}
                around={around}
                onUndo={history.undoable.has(change.id) ? () => void model.link.undo(change.id) : undefined}
              />
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
