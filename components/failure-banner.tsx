import type { ComponentChildren } from 'preact';
import type { Failure } from '../utils/state/failure.ts';
import { Banner } from './kit/banner.tsx';
import { PhoneNumber } from './kit/phone-number.tsx';
import { Say, useText } from './text.tsx';

/** The name under which a failure stands in the locale files. */
function nameOf(failure: Failure) {
  if (failure.kind === 'problem') return failure.problem;
  return failure.kind === 'cannotUndo' ? failure.why : failure.kind;
}

function Words({ failure }: { readonly failure: Failure }) {
  const { t } = useText();
  switch (failure.kind) {
    case 'numberTaken':
      return <Say message="popup.failure.numberTaken.text" values={{ name: failure.business.profile.name }} />;
    case 'pageLinkedElsewhere': {
      const number = <PhoneNumber number={failure.business.profile.phone} />;
      return <Say message="popup.failure.pageLinkedElsewhere.text" values={{ number }} />;
    }
    case 'problem':
      return <>{t(`popup.failure.${failure.problem}.text`)}</>;
    case 'cannotUndo':
      return <>{t(`popup.failure.${failure.why}.text`)}</>;
    default:
      return <>{t(`popup.failure.${failure.kind}.text`)}</>;
  }
}

export interface FailureBannerProps {
  readonly failure: Failure;
  /** What the person typed is still there: said where somebody could fear for it. */
  readonly typed?: boolean;
  readonly actions?: ComponentChildren;
}

/** Something was not done: why, and what to do now. */
export function FailureBanner({ failure, typed = false, actions }: FailureBannerProps) {
  const { t } = useText();
  return (
    <Banner tone="bad" title={t(`popup.failure.${nameOf(failure)}.title`)} actions={actions} announce>
      <p>
        <Words failure={failure} />
      </p>
      {typed && <p>{t('options.save.typedStays')}</p>}
      {failure.kind === 'storageFailed' && <p class="muted small">{failure.detail}</p>}
    </Banner>
  );
}
