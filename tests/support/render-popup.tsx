import { render, type RenderResult } from '@testing-library/preact';
import { PopupProvider } from '../../components/popup/popup-context.ts';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { TextProvider } from '../../components/text.tsx';
import type { Text } from '../../components/create-text.ts';
import { createPopupModel, type PopupModel } from '../../utils/state/popup-model.ts';
import { fakePopupPorts, type FakePopupPorts } from './popup-ports.ts';
import type { PopupState } from './popup-states.ts';

export interface RenderedPopup extends FakePopupPorts {
  readonly view: RenderResult;
  readonly model: PopupModel;
}

/** The popup in a state, in a language, over fake ports, after everything it asks at the start was answered. */
export async function renderPopup(state: PopupState, text: Text, life: AbortSignal): Promise<RenderedPopup> {
  const fake = fakePopupPorts(state);
  const model = await createPopupModel(fake.ports, life);
  const view = render(
    <TextProvider value={text}>
      <PopupProvider value={model}>
        <PopupView />
      </PopupProvider>
    </TextProvider>,
  );
  await state.act?.(model);
  return { ...fake, view, model };
}
