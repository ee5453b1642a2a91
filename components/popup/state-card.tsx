import { Button } from '../kit/button.tsx';
import { Icon, type IconName } from '../kit/icon.tsx';
import { useText } from '../text.tsx';
import type { PopupModel } from '../../utils/state/popup-model.ts';
import type { PopupScreen } from '../../utils/state/popup-screen.ts';
import { usePopup } from './popup-context.ts';

type PlainScreen = Exclude<PopupScreen, { kind: 'reading' | 'checkingTab' | 'pageFound' | 'linked' }>;
type PlainKind = PlainScreen['kind'];

const icons: Readonly<Record<PlainKind, IconName>> = {
  storageFailed: 'stop',
  unreachable: 'stop',
  noAccess: 'lock',
  privateWindow: 'lock',
  notOnFacebook: 'info',
  notAPage: 'info',
  wall: 'lock',
  tabSilent: 'alert',
  pageLoading: 'info',
  pageNotUnderstood: 'alert',
};

/** The one next step of a screen; null where the person has to do it outside. */
function stepOf(screen: PlainScreen, model: PopupModel) {
  switch (screen.kind) {
    case 'storageFailed':
    case 'unreachable':
      return { words: 'common.tryAgain', run: model.readAgain } as const;
    case 'noAccess':
      return { words: 'popup.allowAccess', run: model.allowAccess } as const;
    case 'notOnFacebook':
    case 'notAPage':
    case 'wall':
      return { words: 'popup.continue', run: model.openFacebook } as const;
    case 'tabSilent':
      return { words: 'popup.openAgain', run: () => model.open(screen.url) } as const;
    case 'privateWindow':
    case 'pageLoading':
      return null;
    case 'pageNotUnderstood':
      return { words: 'popup.openSettings', run: () => model.openOptions() } as const;
  }
}

/** A state that has a name, one sentence, and one next step. */
export function StateCard({ screen }: { readonly screen: PlainScreen }) {
  const model = usePopup();
  const { t } = useText();
  const step = stepOf(screen, model);
  return (
    <section class="card state-card">
      <span class="state-icon">
        <Icon name={icons[screen.kind]} />
      </span>
      <h2>{t(`popup.state.${screen.kind}.title`)}</h2>
      <p>{t(`popup.state.${screen.kind}.text`)}</p>
      {screen.kind === 'storageFailed' && <p class="muted small">{screen.detail}</p>}
      {step !== null && (
        <Button kind="primary" wide onClick={step.run}>
          {t(step.words)}
        </Button>
      )}
      {screen.kind === 'storageFailed' && (
        <Button wide onClick={() => model.openOptions()}>
          {t('storage.repair.more')}
        </Button>
      )}
    </section>
  );
}
