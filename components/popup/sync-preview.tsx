import { Button } from '../kit/button.tsx';
import { ChangeRow } from '../kit/change-row.tsx';
import { fieldText } from '../kit/field-text.ts';
import { useText } from '../text.tsx';
import { changesOf, needsTimeZone, type LinkView } from '../../utils/state/link-state.ts';
import { usePopup } from './popup-context.ts';
import { TimeZoneChooser } from './time-zone-chooser.tsx';

function Changes({ view: { plan } }: { readonly view: LinkView }) {
  const text = useText();
  const changes = changesOf(plan);
  if (changes.length === 0) return <p>{text.t('popup.preview.none')}</p>;
  return (
    <>
      <p class="preview-count">{text.plural('popup.changes', changes.length)}</p>
      <ul class="changes">
        {changes.map(({ field, before, after, reasons }) => (
          <ChangeRow
            key={field}
            label={text.t(`common.field.${field}`)}
            before={fieldText(before, text)}
            after={fieldText(after, text)}
            reasons={reasons.map((reason) => text.t(`common.reason.${reason}`))}
          />
        ))}
      </ul>
    </>
  );
}

function Keeps({ view: { plan } }: { readonly view: LinkView }) {
  const text = useText();
  const keeps = plan.filter(({ change }) => !change);
  if (keeps.length === 0) return null;
  return (
    <section class="card">
      <h2>{text.t('popup.preview.keeps')}</h2>
      <dl class="facts">
        {keeps.map(({ field, reasons }) => (
          <div key={field} class="facts-row">
            <dt>{text.t(`common.field.${field}`)}</dt>
            <dd>
              {reasons.length === 0
                ? text.t('popup.preview.same')
                : reasons.map((reason) => text.t(`common.reason.${reason}`)).join('\n')}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** *Sync profile with Page*: every field before and after, then *Enable*. */
export function SyncPreview({ view }: { readonly view: LinkView }) {
  const { enableSync, go, busy } = usePopup();
  const { t } = useText();
  const { business, state, plan } = view;
  const resuming = state === 'stopped';
  return (
    <>
      <section class="card">
        <h2>{t(resuming ? 'popup.link.resume' : 'popup.link.sync')}</h2>
        <p>{t('popup.preview.intro')}</p>
        {resuming && <p>{t('popup.preview.overwrites')}</p>}
        <Changes view={view} />
      </section>
      {needsTimeZone(plan) && <TimeZoneChooser business={business} />}
      <Keeps view={view} />
      <div class="button-row popup-actions">
        <Button onClick={() => go({ kind: 'business', id: business.id })}>{t('common.cancel')}</Button>
        <Button kind="primary" busy={busy.value} onClick={() => void enableSync(business, plan)}>
          {t(resuming ? 'popup.link.resume' : 'popup.preview.enable')}
        </Button>
      </div>
    </>
  );
}
