import { FailureBanner } from '../failure-banner.tsx';
import { Button } from '../kit/button.tsx';
import { useText } from '../text.tsx';
import type { Failure } from '../../utils/state/failure.ts';
import type { PopupModel } from '../../utils/state/popup-model.ts';
import { usePopup } from './popup-context.ts';

/** Besides trying again: where the way on leads. */
function stepOf(failure: Failure, model: PopupModel) {
  switch (failure.kind) {
    case 'numberTaken':
      return { words: 'popup.editProfile', run: () => model.openOptions(failure.business.id) } as const;
    case 'accessDenied':
      return { words: 'popup.allowAccess', run: model.allowAccess } as const;
    default:
      return { words: 'common.close', run: model.closeNotice } as const;
  }
}

/** Every failure has a named cause and a next step. */
export function PopupFailure({ failure, retry }: { readonly failure: Failure; readonly retry: (() => void) | null }) {
  const model = usePopup();
  const { t } = useText();
  const step = stepOf(failure, model);
  const next =
    retry === null ? (
      <Button onClick={step.run}>{t(step.words)}</Button>
    ) : (
      <Button onClick={retry}>{t('common.tryAgain')}</Button>
    );
  return <FailureBanner failure={failure} actions={next} />;
}
