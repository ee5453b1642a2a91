import type { ComponentChildren } from 'preact';
import type { Failure } from '../../utils/state/failure.ts';
import { Banner } from '../kit/banner.tsx';
import { useText } from '../text.tsx';
import { failureText } from './failure-text.ts';

/** Something was not done: why, and what to do now. */
export function FailureBanner({ failure, actions }: { readonly failure: Failure; readonly actions?: ComponentChildren }) {
  const { title, next } = failureText(failure, useText());
  return (
    <Banner tone="bad" title={title} actions={actions} announce>
      <p>{next}</p>
    </Banner>
  );
}
