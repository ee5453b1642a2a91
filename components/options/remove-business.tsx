import type { BusinessModel } from '../../utils/state/options-business-model.ts';
import { mayPass } from '../../utils/state/failure.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { PhoneNumber } from '../kit/phone-number.tsx';
import { Say, useText } from '../text.tsx';
import { FailureBanner } from '../failure-banner.tsx';

/** Removing a business takes two steps, and says what goes with it. */
export function RemoveBusiness({ model }: { readonly model: BusinessModel }) {
  const { t } = useText();
  const { profile, link } = model.business.value;
  const state = model.removal.value;
  const cancel = () => model.askRemoval(false);
  return (
    <div class="card card-row">
      <div>
        <h3>{t('options.remove.title')}</h3>
        <p class="muted small">{t('options.remove.help')}</p>
      </div>
      <Button kind="quiet-danger" busy={state.kind === 'removing'} onClick={() => model.askRemoval(true)}>
        {t('options.remove.action')}
      </Button>
      {state.kind === 'failed' && (
        <FailureBanner
          failure={state.why}
          actions={
            mayPass(state.why) ? <Button onClick={() => void model.remove()}>{t('common.tryAgain')}</Button> : undefined
          }
        />
      )}
      {state.kind === 'asked' && (
        <Dialog
          title={<Say message="options.remove.ask" values={{ name: profile.name }} />}
          onClose={cancel}
          actions={
            <>
              <Button onClick={cancel}>{t('common.cancel')}</Button>
              <Button kind="danger" onClick={() => void model.remove()}>
                {t('options.remove.confirm')}
              </Button>
            </>
          }
        >
          <p>
            <PhoneNumber number={profile.phone} />
          </p>
          <ul class="points">
            <li>{t('options.remove.profile')}</li>
            {link !== null && <li>{t('options.remove.link', { page: link.page.name })}</li>}
            <li>{t('options.remove.elsewhere')}</li>
          </ul>
        </Dialog>
      )}
    </div>
  );
}
