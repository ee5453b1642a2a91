import type { ComponentChildren } from 'preact';
import { useText } from '../text.tsx';

export interface ChangeRowProps {
  readonly label: ComponentChildren;
  readonly before: ComponentChildren;
  readonly after: ComponentChildren;
  /** Words above each side; by default "Now" and "After". */
  readonly beforeLabel?: string;
  readonly afterLabel?: string;
  /** Sentences: what was adjusted, and why. */
  readonly reasons?: readonly string[];
  readonly actions?: ComponentChildren;
}

/** One field before and after. The sides differ by word, sign and line, not by colour alone. */
export function ChangeRow({ label, before, after, beforeLabel, afterLabel, reasons = [], actions }: ChangeRowProps) {
  const { t } = useText();
  return (
    <li class="change">
      <h3>{label}</h3>
      <div class="change-side change-before">
        <span class="change-sign" aria-hidden="true">
          −
        </span>
        <del>
          <span class="change-label">{beforeLabel ?? t('common.before')}</span>
          {before}
        </del>
      </div>
      <div class="change-side change-after">
        <span class="change-sign" aria-hidden="true">
          +
        </span>
        <ins>
          <span class="change-label">{afterLabel ?? t('common.after')}</span>
          {after}
        </ins>
      </div>
      {reasons.map((reason) => (
        <p key={reason} class="change-reason">
          {reason}
        </p>
      ))}
      {actions !== undefined && <div class="button-row">{actions}</div>}
    </li>
  );
}
