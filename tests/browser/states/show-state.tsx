import { signal } from '@preact/signals';
import { render } from 'preact';
import type { ComponentChild } from 'preact';
import { createText } from '../../../components/create-text.ts';
import type { Text } from '../../../components/create-text.ts';
import { OptionsPage } from '../../../components/options/options-page.tsx';
import { PopupProvider } from '../../../components/popup/popup-context.ts';
import { PopupView } from '../../../components/popup/popup-view.tsx';
import { TextProvider } from '../../../components/text.tsx';
import { createOptionsModel } from '../../../utils/state/options-model.ts';
import { createPopupModel } from '../../../utils/state/popup-model.ts';
import { fakeOptionsPorts } from '../../support/options-ports.ts';
import { optionsStates } from '../../support/options-states.ts';
import type { OptionsState } from '../../support/options-states.ts';
import { fakePopupPorts } from '../../support/popup-ports.ts';
import { popupStates } from '../../support/popup-states.ts';
import type { PopupState } from '../../support/popup-states.ts';
import { sampleNow } from '../../support/sample-business.ts';

const popups: Readonly<Record<string, PopupState>> = popupStates;
const options: Readonly<Record<string, OptionsState>> = optionsStates;
let life = new AbortController();

function draw(text: Text, view: ComponentChild): void {
  const root = document.querySelector('#app');
  if (root !== null) render(<TextProvider value={text}>{view}</TextProvider>, root);
}

const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

async function showPopup(state: PopupState, text: Text): Promise<void> {
  const model = await createPopupModel(fakePopupPorts(state).ports, life.signal);
  draw(
    text,
    <PopupProvider value={model}>
      <PopupView />
    </PopupProvider>,
  );
  await painted();
  await state.act?.(model);
}

async function showOptions(state: OptionsState, text: Text): Promise<void> {
  const model = createOptionsModel(fakeOptionsPorts(state).ports, life.signal);
  const around = {
    now: signal(sampleNow),
    timezone: 'Europe/Istanbul',
    version: '1.2.3',
    open: () => {},
  };
  draw(text, <OptionsPage model={model} around={around} />);
  await painted();
  await state.act?.(model);
}

/** The state before is gone, with all that listened for it. */
function clear(): void {
  life.abort();
  life = new AbortController();
  const root = document.querySelector('#app');
  if (root !== null) render(null, root);
  scrollTo(0, 0);
}

/** Draws one designed state of the popup or the options page, over canned data, with the given messages. */
async function showState(
  kind: 'popup' | 'options',
  name: string,
  messages: Readonly<Record<string, string>>,
): Promise<void> {
  const text = createText((key) => messages[key.replaceAll('.', '_')] ?? key);
  document.documentElement.lang = text.locale;
  document.documentElement.dir = text.dir;
  document.title = name;
  clear();
  const popup = popups[name];
  const option = options[name];
  if (kind === 'popup' && popup !== undefined) await showPopup(popup, text);
  if (kind === 'options' && option !== undefined) await showOptions(option, text);
  await painted();
}

Object.assign(globalThis, { showState });
