import { encodeText } from '../../utils/core/chat/encode-text.ts';
import { messageLimits } from '../../utils/core/settings/settings.ts';
import type { MessageModel, SettingState } from '../../utils/state/options-settings-model.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { TextField } from '../kit/text-field.tsx';
import { useText } from '../text.tsx';
import { SettingCard } from './setting-card.tsx';

export interface MessageCardProps {
  readonly message: MessageModel;
  /** The message as it is stored. */
  readonly stored: string;
  readonly state: SettingState;
}

/** The draft that a chat opens with: typed with stand-ins for the Page, shown as a customer gets it. */
export function MessageCard({ message, stored, state }: MessageCardProps) {
  const { t, pattern } = useText();
  const { messageTemplate } = message.draft.value.value;
  const sample = message.sample.value;
  const check = message.check.value;
  const conflict = message.draft.conflicts.value.length > 0;
  const error =
    check === 'tooLong'
      ? t('options.message.tooLong', { used: encodeText(sample).length, limit: messageLimits.refuse })
      : undefined;
  return (
    <SettingCard title={t('options.message.title')} state={state}>
      <TextField
        label={t('options.message.label')}
        // The stand-ins are written in braces in the text itself, so nothing may be filled in here.
        help={pattern('options.message.help')}
        multiline
        value={messageTemplate}
        onInput={message.type}
        onBlur={() => void message.flush()}
        error={error}
      />
      <div class="button-row">
        <Button onClick={() => message.type(`${messageTemplate}{page}`)}>{t('options.message.addPage')}</Button>
        <Button onClick={() => message.type(`${messageTemplate}{url}`)}>{t('options.message.addUrl')}</Button>
      </div>
      {check === 'long' && (
        <Banner tone="care" announce title={t('options.message.long', { used: sample.length })}>
          <p>{t('options.message.longText')}</p>
        </Banner>
      )}
      {conflict && (
        <Banner
          tone="care"
          announce
          title={t('options.message.changed')}
          actions={
            <>
              <Button
                onClick={() => {
                  message.draft.keepMine();
                  void message.flush();
                }}
              >
                {t('options.conflict.keepMine')}
              </Button>
              <Button kind="quiet" onClick={() => message.draft.reset()}>
                {t('options.conflict.takeStored')}
              </Button>
            </>
          }
        >
          <p>{t('options.conflict.kept')}</p>
          <p class="quote" dir="auto">
            {stored || t('common.notSet')}
          </p>
        </Banner>
      )}
      <div class="sample">
        <p class="muted small">{t('options.message.sample')}</p>
        {sample === '' ? (
          <p class="muted">{t('options.message.none')}</p>
        ) : (
          <p class="bubble" dir="auto">
            {sample}
          </p>
        )}
        <p class="muted small">{t('options.message.draftOnly')}</p>
      </div>
    </SettingCard>
  );
}
