import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Business } from '../../utils/core/profile/business.ts';
import type { Profile, ProfileField, SyncField } from '../../utils/core/profile/profile.ts';
import type { LinkView } from '../../utils/state/link-state.ts';
import type { SaveState } from '../../utils/state/options-save.ts';
import { Banner } from '../kit/banner.tsx';
import { Button } from '../kit/button.tsx';
import { useText } from '../text.tsx';
import { PageSays } from './page-says.tsx';
import { profileFieldText } from './profile-field-text.ts';
import { SaveResult } from './save-result.tsx';
import { StopDialog } from './stop-dialog.tsx';
import { SyncBadge } from './sync-badge.tsx';

/** What every section of the profile editor has, whatever is typed in it. */
export interface SectionFrame {
  readonly draft: {
    readonly conflicts: ReadonlySignal<readonly ProfileField[]>;
    readonly keepMine: () => void;
  };
  readonly problems: ReadonlySignal<readonly unknown[]>;
  readonly changes: ReadonlySignal<Partial<Profile>>;
  readonly edited: ReadonlySignal<boolean>;
  readonly tried: ReadonlySignal<boolean>;
  readonly state: ReadonlySignal<SaveState>;
  readonly save: () => Promise<void>;
  readonly saveAndStop: () => Promise<void>;
  readonly saveAndKeep: () => Promise<void>;
  readonly keepEditing: () => void;
  readonly discard: () => void;
  readonly undo: () => Promise<void>;
}

export interface SectionCardProps {
  readonly title: string;
  readonly help?: ComponentChildren;
  readonly section: SectionFrame;
  readonly business: Business;
  /** How the profile stands to its Page; null while none is linked. */
  readonly view: LinkView | null;
  /** The fields of this section that a Page can write. */
  readonly fields: readonly SyncField[];
  readonly children: ComponentChildren;
}

function Conflict({ section, business }: Pick<SectionCardProps, 'section' | 'business'>) {
  const text = useText();
  const fields = section.draft.conflicts.value;
  if (fields.length === 0) return null;
  const names = text.list(fields.map((field) => text.t(`common.field.${field}`)));
  return (
    <Banner
      tone="care"
      announce
      title={text.t('options.conflict.title', { fields: names })}
      actions={
        <>
          <Button onClick={section.draft.keepMine}>{text.t('options.conflict.keepMine')}</Button>
          <Button kind="quiet" onClick={section.discard}>
            {text.t('options.conflict.takeStored')}
          </Button>
        </>
      }
    >
      <p>{text.t('options.conflict.kept')}</p>
      {fields.map((field) => (
        <p key={field} class="quote" dir="auto">
          {profileFieldText(field, business.profile, text)}
        </p>
      ))}
    </Banner>
  );
}

/** One part of the profile, saved on its own. */
export function SectionCard({ title, help, section, business, view, fields, children }: SectionCardProps) {
  const { t } = useText();
  const titleId = useId();
  const state = section.state.value;
  const saving = state.kind === 'saving';
  return (
    <form
      class="card"
      aria-labelledby={titleId}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void section.save();
      }}
    >
      <div class="card-head">
        <h3 id={titleId}>{title}</h3>
        <SyncBadge link={business.link} fields={fields} />
      </div>
      {help !== undefined && <p class="muted small">{help}</p>}
      {children}
      {view !== null && <PageSays view={view} fields={fields} />}
      <Conflict section={section} business={business} />
      {section.tried.value && section.problems.value.length > 0 && (
        <p class="field-error" role="alert">
          {t('options.save.checkFields')}
        </p>
      )}
      <SaveResult state={state} save={section.save} undo={section.undo} />
      {section.edited.value && (
        <div class="button-row">
          <Button kind="primary" submit busy={saving}>
            {t(saving ? 'options.save.saving' : 'options.save.save')}
          </Button>
          <Button kind="quiet" onClick={section.discard}>
            {t('options.save.discard')}
          </Button>
          <span class="muted small unsaved">{t('options.save.unsaved')}</span>
        </div>
      )}
      {state.kind === 'wouldStop' && (
        <StopDialog
          business={business}
          fields={state.fields}
          changes={section.changes.value}
          onStop={() => void section.saveAndStop()}
          onKeep={() => void section.saveAndKeep()}
          onCancel={section.keepEditing}
        />
      )}
    </form>
  );
}
