import { Button } from '../kit/button.tsx';
import { Icon, type IconName } from '../kit/icon.tsx';
import { useText } from '../text.tsx';
import type { PopupModel } from '../../utils/state/popup-model.ts';
import type { PopupScreen } from '../../utils/state/popup-screen.ts';
import type { Requirement, RequirementName } from '../../utils/state/requirements.ts';
import { usePopup } from './popup-context.ts';

const icons: Readonly<Record<Requirement['state'], IconName>> = { met: 'check', missing: 'alert', unknown: 'circle' };

/** What helps with a need that isn't met. A browser can only be updated from outside. */
function stepOf(name: RequirementName, model: PopupModel) {
  if (name === 'signedIn') return { words: 'popup.continue', run: model.openFacebook } as const;
  if (name === 'number') return { words: 'popup.home.addNumber', run: () => model.go({ kind: 'add' }) } as const;
  if (name === 'access') return { words: 'popup.allowAccess', run: model.allowAccess } as const;
  return null;
}

/** The need that the screen above already has the next step for. */
function servedBy(screen: PopupScreen): RequirementName | null {
  if (screen.kind === 'noAccess') return 'access';
  if (screen.kind === 'wall') return 'signedIn';
  return screen.kind === 'pageFound' && screen.choice === 'nobody' ? 'number' : null;
}

function RequirementRow({ requirement: { name, state } }: { readonly requirement: Requirement }) {
  const model = usePopup();
  const { t } = useText();
  const step = state === 'missing' && name !== servedBy(model.screen.value) ? stepOf(name, model) : null;
  return (
    <li class={`requirement requirement-${state}`}>
      <Icon name={icons[state]} />
      <div>
        <p>
          {t(`popup.requirements.${name}.title`)}{' '}
          <span class="visually-hidden">{t(`popup.requirements.${state}`)}</span>
        </p>
        {state !== 'met' && <p class="muted small">{t(`popup.requirements.${name}.${state}`)}</p>}
        {step !== null && (
          <Button kind="quiet" onClick={step.run}>
            {t(step.words)}
          </Button>
        )}
      </div>
    </li>
  );
}

/** *Before you start*: shown until a first Page is linked. */
export function Requirements() {
  const { requirements, links } = usePopup();
  const { t } = useText();
  if (links.value.length > 0) return null;
  return (
    <section class="card">
      <h2>{t('popup.requirements.title')}</h2>
      <ul class="requirements">
        {requirements.value.map((requirement) => (
          <RequirementRow key={requirement.name} requirement={requirement} />
        ))}
      </ul>
    </section>
  );
}
