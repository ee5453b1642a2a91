import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { PhoneNumber } from '../kit/phone-number.tsx';
import { Say, useText } from '../text.tsx';
import type { Failure } from '../../utils/state/failure.ts';
import type { PopupModel } from '../../utils/state/popup-model.ts';
import { usePopup } from './popup-context.ts';

function FailureText({ failure }: { readonly failure: Failure }) {
  const { t } = useText();
  switch (failure.kind) {
    case 'numberTaken':
      return <Say message="popup.failure.numberTaken.text" values={{ name: failure.business.profile.name }} />;
    case 'pageLinkedElsewhere': {
      const number = <PhoneNumber number={failure.business.profile.phone} />;
      return <Say message="popup.failure.pageLinkedElsewhere.text" values={{ number }} />;
    }
    case 'numberLinkedElsewhere': {
      const page = failure.business.link?.page.name ?? '';
      return <Say message="popup.failure.numberLinkedElsewhere.text" values={{ page }} />;
    }
    case 'problem':
      return <>{t(`popup.failure.${failure.problem}.text`)}</>;
    case 'cannotUndo':
      return <>{t(`popup.failure.${failure.why}.text`)}</>;
    default:
      return <>{t(`popup.failure.${failure.kind}.text`)}</>;
  }
}

/** The name under which a failure's title stands in the locale files. */
function nameOf(failure: Failure) {
  if (failure.kind === 'problem') return failure.problem;
  return failure.kind === 'cannotUndo' ? failure.why : failure.kind;
}

/** Besides trying again: where the way on leads. */
function stepOf(failure: Failure, model: PopupModel) {
  switch (failure.kind) {
    case 'pageLinkedElsewhere':
    case 'numberLinkedElsewhere':
      return {
        words: 'popup.allTaken.view',
        run: () => model.go({ kind: 'business', id: failure.business.id }),
      } as const;
    case 'numberTaken':
      return { words: 'popup.editProfile', run: () => model.openOptions(failure.business.id) } as const;
    case 'accessDenied':
      return { words: 'popup.allowAccess', run: model.allowAccess } as const;
    default:
      return { words: 'common.close', run: model.closeNotice } as const;
  }
}

/** Every failure has a named cause and a next step. */
export function FailureBanner({ failure, retry }: { readonly failure: Failure; readonly retry: (() => void) | null }) {
  const model = usePopup();
  const { t } = useText();
  const step = stepOf(failure, model);
  return (
    <Banner
      tone="bad"
      announce
      title={t(`popup.failure.${nameOf(failure)}.title`)}
      actions={
        retry === null ? (
          <Button onClick={step.run}>{t(step.words)}</Button>
        ) : (
          <Button onClick={retry}>{t('common.tryAgain')}</Button>
        )
      }
    >
      <p>
        <FailureText failure={failure} />
      </p>
      {failure.kind === 'storageFailed' && <p class="muted small">{failure.detail}</p>}
    </Banner>
  );
}
