import { useEffect, useRef } from 'preact/hooks';
import type { Business } from '../../utils/core/profile/business.ts';
import type { BulkFailure, BulkModel } from '../../utils/state/options-bulk-model.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { useText } from '../text.tsx';

/** Of many failures the first ones are named; the rest is counted. */
const named = 5;

/** The businesses that something stayed undone for, the first ones by name. */
function Named({ of }: { readonly of: readonly { readonly business: Business; readonly what: string }[] }) {
  const { plural } = useText();
  return (
    <ul class="points">
      {of.slice(0, named).map(({ business, what }) => (
        <li key={business.id}>
          <bdi>{business.profile.name}</bdi>
          {': '}
          {what}
        </li>
      ))}
      {of.length > named && <li>{plural('options.bulk.more', of.length - named)}</li>}
    </ul>
  );
}

/** How far an action on many businesses is, and what became of it. */
export function BulkReport({ model }: { readonly model: BulkModel }) {
  const { t, plural, list } = useText();
  const state = model.state.value;
  const element = useRef<HTMLDivElement>(null);
  const ended = state.kind === 'ended';
  useEffect(() => {
    // What had the focus may be gone with the selection: it goes on here instead of at the top of the page.
    if (ended && document.activeElement === document.body) element.current?.focus();
  }, [ended]);
  if (state.kind === 'running') {
    return (
      <Banner
        tone="info"
        title={t('options.bulk.running', { tried: state.tried, of: state.of })}
        actions={<Button onClick={model.stop}>{t('options.bulk.stop')}</Button>}
      >
        <progress
          max={state.of}
          value={state.tried}
          aria-label={t('options.bulk.running', { tried: state.tried, of: state.of })}
        />
      </Banner>
    );
  }
  if (state.kind !== 'ended') return null;
  const { failed, kept, left, undone } = state;
  const wordsOf = ({ why }: BulkFailure) =>
    t(`popup.failure.${why.kind === 'problem' ? why.problem : why.kind === 'cannotUndo' ? why.why : why.kind}.title`);
  const again = failed.length + left.length;
  const done = plural(undone ? 'options.bulk.undone' : 'options.bulk.done', state.done.length);
  return (
    <div class="bulk-report" tabIndex={-1} ref={element}>
      <Banner
        tone={failed.length > 0 ? 'care' : 'good'}
        announce
        title={failed.length > 0 ? plural('options.bulk.failed', failed.length) : done}
        actions={
          <>
            {!undone && state.undoable.length > 0 && (
              <Button onClick={() => void model.undo()}>{t('common.undo')}</Button>
            )}
            {again > 0 && <Button onClick={() => void model.retry()}>{plural('options.bulk.again', again)}</Button>}
            <Button kind="quiet" onClick={model.dismiss}>
              {t('common.close')}
            </Button>
          </>
        }
      >
        {failed.length > 0 && state.done.length > 0 && <p>{done}</p>}
        {state.skipped > 0 && <p>{plural('options.bulk.skipped', state.skipped)}</p>}
        {left.length > 0 && <p>{plural('options.bulk.left', left.length)}</p>}
        {state.action.kind === 'remove' && !undone && state.done.length > 0 && <p>{t('options.remove.recentHelp')}</p>}
        {failed.length > 0 && (
          <Named of={failed.map((each) => ({ business: each.item.business, what: wordsOf(each) }))} />
        )}
        {kept.length > 0 && (
          <>
            <p>{t('options.bulk.kept')}</p>
            <Named
              of={kept.map(({ item, fields }) => ({
                business: item.business,
                what: list(fields.map((field) => t(`common.field.${field}`))),
              }))}
            />
          </>
        )}
      </Banner>
    </div>
  );
}
