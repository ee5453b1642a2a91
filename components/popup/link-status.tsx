import type { ComponentChildren } from 'preact';
import { Banner, type BannerTone } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { ChangeRow } from '../kit/change-row.tsx';
import { fieldText } from '../kit/field-text.ts';
import { pageFieldText } from '../kit/page-field-text.ts';
import { useText } from '../text.tsx';
import { syncFields } from '../../utils/core/profile/sync-fields.ts';
import type { LinkState, LinkView } from '../../utils/state/link-state.ts';
import type { PopupModel } from '../../utils/state/popup-model.ts';
import { usePopup } from './popup-context.ts';
import { TimeZoneChooser } from './time-zone-chooser.tsx';

const tones: Readonly<Record<LinkState, BannerTone>> = {
  undecided: 'info',
  inSync: 'good',
  pending: 'info',
  zoneNeeded: 'care',
  waiting: 'care',
  off: 'info',
  stopped: 'care',
};

/** The one next step of each state; none where everything is as it should be, or the step stands below. */
function stepOf({ state, business }: LinkView, model: PopupModel) {
  const preview = () => model.go({ kind: 'preview', id: business.id });
  switch (state) {
    case 'undecided':
      return { words: 'popup.link.sync', run: preview } as const;
    case 'waiting':
      return { words: 'popup.link.seeChanges', run: preview } as const;
    case 'stopped':
      return { words: 'popup.link.resume', run: preview } as const;
    case 'pending':
      return { words: 'popup.link.checkNow', run: () => model.open(business.link.page.url) } as const;
    case 'inSync':
    case 'zoneNeeded':
    case 'off':
      return null;
  }
}

/** What the last sync took over, with *Undo* right there. */
function LastSync({ view: { business } }: { readonly view: LinkView }) {
  const { changes, undoable, undo, busy, now } = usePopup();
  const text = useText();
  const last = changes.value[0];
  if (last === undefined || (last.cause !== 'sync' && last.cause !== 'resume')) return null;
  const fields = syncFields.filter((field) => field in last.after);
  if (fields.length === 0 || !undoable.value.has(last.id)) return null;
  const names = text.list(fields.map((field) => text.t(`common.field.${field}`)));
  return (
    <>
      <p>{text.t('popup.notice.lastSync', { when: text.ago(last.at, now), fields: names })}</p>
      <div class="button-row">
        <Button
          busy={busy.value}
          label={text.t('popup.history.undo', { cause: text.t(`common.cause.${last.cause}`) })}
          onClick={() => void undo(business.id, last.id)}
        >
          {text.t('common.undo')}
        </Button>
      </div>
    </>
  );
}

/** After an edit: the profile's value and the Page's, side by side. */
function BothValues({ view: { business, plan } }: { readonly view: LinkView }): ComponentChildren {
  const text = useText();
  const { stoppedBy } = business.link;
  const entry = plan.find(({ field }) => field === stoppedBy?.field);
  if (stoppedBy === undefined || entry === undefined) return null;
  const field = text.t(`common.field.${stoppedBy.field}`);
  return (
    <>
      <p>{text.t('popup.link.stoppedOn', { field, when: text.moment(stoppedBy.at) })}</p>
      {entry.change && (
        <ul class="changes">
          <ChangeRow
            kind="sides"
            label={field}
            before={fieldText(entry.before, text)}
            after={pageFieldText(entry.field, business.link.seen, text)}
            beforeLabel={text.t('popup.link.onProfile')}
            afterLabel={text.t('popup.link.onPage')}
          />
        </ul>
      )}
    </>
  );
}

export function LinkStatus({ view }: { readonly view: LinkView }) {
  const model = usePopup();
  const { t } = useText();
  const step = stepOf(view, model);
  return (
    <>
      <Banner
        tone={tones[view.state]}
        title={t(`popup.state.${view.state}.title`)}
        actions={
          step === null ? undefined : (
            <Button kind="primary" onClick={step.run}>
              {t(step.words)}
            </Button>
          )
        }
      >
        <p>{t(`popup.state.${view.state}.text`)}</p>
        {view.state === 'stopped' && <BothValues view={view} />}
        {view.state === 'inSync' && <LastSync view={view} />}
      </Banner>
      {view.state === 'zoneNeeded' && <TimeZoneChooser business={view.business} />}
    </>
  );
}
