import { signal } from '@preact/signals';
import { render, type RenderResult } from '@testing-library/preact';
import type { Text } from '../../components/create-text.ts';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { TextProvider } from '../../components/text.tsx';
import { createOptionsModel, type OptionsModel } from '../../utils/state/options-model.ts';
import { fakeOptionsPorts, type FakeOptionsPorts } from './options-ports.ts';
import type { OptionsState } from './options-states.ts';
import { sampleNow } from './sample-business.ts';

export interface RenderedOptions extends FakeOptionsPorts {
  readonly view: RenderResult;
  readonly model: OptionsModel;
  readonly opened: string[];
}

/** The options page in a state, in a language, over fake ports, after storage was read. */
export async function renderOptions(state: OptionsState, text: Text, life: AbortSignal): Promise<RenderedOptions> {
  const fake = fakeOptionsPorts(state);
  const opened: string[] = [];
  const model = createOptionsModel(fake.ports, life);
  const around = {
    now: signal(sampleNow),
    timezone: 'Europe/Istanbul',
    version: '1.2.3',
    open: (url: string) => void opened.push(url),
  };
  const view = render(
    <TextProvider value={text}>
      <OptionsPage model={model} around={around} />
    </TextProvider>,
  );
  await view.findByRole('main');
  await new Promise<void>((resolve) => {
    const stop = model.stored.subscribe(({ kind }) => kind !== 'loading' && queueMicrotask(() => (resolve(), stop())));
  });
  await state.act?.(model);
  return { ...fake, view, model, opened };
}
