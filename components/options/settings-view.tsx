import type { ComponentChildren } from 'preact';
import { syncFields } from '../../utils/core/profile/sync-fields.ts';
import type { CopyModel } from '../../utils/state/options-copy-model.ts';
import type { SettingsModel } from '../../utils/state/options-settings-model.ts';
import { Switch } from '../kit/switch.tsx';
import { useText } from '../text.tsx';
import { AboutCard } from './about-card.tsx';
import { ChoiceGroup } from './choice-group.tsx';
import { HiddenPagesCard } from './hidden-pages-card.tsx';
import { MessageCard } from './message-card.tsx';
import { Section } from './section.tsx';
import { SettingCard } from './setting-card.tsx';

function SyncSettings({ model }: { readonly model: SettingsModel }) {
  const { t } = useText();
  const chosen = model.settings.value.syncFields;
  return (
    <Section id="sync" title={t('options.settings.sync')}>
      <SettingCard
        title={t('options.settings.fields')}
        help={t('options.settings.fieldsHelp')}
        state={model.stateOf('syncFields')}
      >
        <div class="switches">
          {syncFields.map((field) => (
            <Switch
              key={field}
              label={t(`common.field.${field}`)}
              on={chosen[field]}
              onChange={(on) => void model.setSyncField(field, on)}
            />
          ))}
        </div>
      </SettingCard>
    </Section>
  );
}

function ButtonSettings({ model }: { readonly model: SettingsModel }) {
  const { t } = useText();
  const { showButton, badge } = model.settings.value;
  return (
    <Section id="button" title={t('options.settings.button')}>
      <SettingCard title={t('options.settings.showButton')} state={model.stateOf('showButton')}>
        <ChoiceGroup
          legend={t('options.settings.showButton')}
          value={showButton}
          onChange={(value) => void model.save('showButton', { showButton: value })}
          choices={[
            { value: 'everyPage', label: t('options.settings.everyPage'), help: t('options.settings.everyPageHelp') },
            {
              value: 'linkedPages',
              label: t('options.settings.linkedPages'),
              help: t('options.settings.linkedPagesHelp'),
            },
            { value: 'nowhere', label: t('options.settings.nowhere'), help: t('options.settings.nowhereHelp') },
          ]}
        />
      </SettingCard>
      <HiddenPagesCard model={model} />
      <SettingCard title={t('options.settings.toolbar')} state={model.stateOf('badge')}>
        <Switch
          label={t('options.settings.badge')}
          help={t('options.settings.badgeHelp')}
          on={badge}
          onChange={(on) => void model.save('badge', { badge: on })}
        />
      </SettingCard>
    </Section>
  );
}

function ChatSettings({ model }: { readonly model: SettingsModel }) {
  const { t } = useText();
  return (
    <Section id="chats" title={t('options.settings.chats')}>
      <SettingCard title={t('options.settings.openChats')} state={model.stateOf('openChatsIn')}>
        <ChoiceGroup
          legend={t('options.settings.openChats')}
          value={model.settings.value.openChatsIn}
          onChange={(value) => void model.save('openChatsIn', { openChatsIn: value })}
          choices={[
            { value: 'app', label: t('options.settings.app'), help: t('options.settings.appHelp') },
            { value: 'web', label: t('options.settings.web'), help: t('options.settings.webHelp') },
          ]}
        />
      </SettingCard>
      <MessageCard
        message={model.message}
        stored={model.settings.value.messageTemplate}
        state={model.stateOf('messageTemplate')}
      />
    </Section>
  );
}

export interface SettingsViewProps {
  readonly model: SettingsModel;
  readonly version: string;
  readonly copy: CopyModel;
  /** Further sections, above the last. */
  readonly children?: ComponentChildren;
}

export function SettingsView({ model, version, copy, children }: SettingsViewProps) {
  const { t } = useText();
  return (
    <div class="view">
      <header>
        <h1 tabIndex={-1}>{t('popup.settings')}</h1>
        <p class="muted">{t('options.settings.savedAtOnce')}</p>
      </header>
      <SyncSettings model={model} />
      <ButtonSettings model={model} />
      <ChatSettings model={model} />
      {children}
      <Section id="about" title={t('options.about.title')}>
        <AboutCard version={version} copy={copy} />
      </Section>
    </div>
  );
}
