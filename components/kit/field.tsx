import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useText } from '../text.tsx';
import { Icon } from './icon.tsx';

export interface FieldWords {
  readonly label: ComponentChildren;
  readonly help?: ComponentChildren;
  /** Why the value can't stay as it is. */
  readonly error?: ComponentChildren;
}

export interface FieldFrameProps extends FieldWords {
  readonly count?: { readonly used: number; readonly limit: number } | undefined;
  /** Draws the control with the ids that tie it to its words. */
  readonly control: (ids: FieldIds) => JSX.Element;
}

export interface FieldIds {
  readonly id: string;
  readonly class: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

/** Label, control, help, error and live counter of one field. */
export function FieldFrame({ label, help, error, count, control }: FieldFrameProps) {
  const text = useText();
  const id = useId();
  const failed = error !== undefined && error !== null && error !== false;
  const full = count !== undefined && count.used > count.limit;
  const described = [failed ? `${id}-error` : '', help === undefined ? '' : `${id}-help`, count ? `${id}-count` : ''];
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {control({
        id,
        class: 'field-input',
        'aria-invalid': failed || full,
        'aria-describedby': described.filter(Boolean).join(' ') || undefined,
      })}
      <div class="field-error" id={`${id}-error`} role="alert" hidden={!failed}>
        {failed && <Icon name="alert" />}
        {failed && <span>{error}</span>}
      </div>
      {(help !== undefined || count) && (
        <div class="field-foot">
          {help !== undefined && <span id={`${id}-help`}>{help}</span>}
          {count && (
            <span id={`${id}-count`} class={full ? 'field-count field-count-full' : 'field-count'}>
              <span aria-hidden="true">
                {text.number(count.used)} / {text.number(count.limit)}
              </span>
              <span class="visually-hidden">{text.t('common.counter', count)}</span>
            </span>
          )}
        </div>
      )}
    </div>
  );
}
