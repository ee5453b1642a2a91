import type { ComponentChildren } from 'preact';
import { useText } from '../text.tsx';

export interface ChangeRowProps {
  /** change: the first value gives way to the second. sides: both stand, each in its place. */
  readonly kind?: 'change' | 'sides';
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

type Sign = '−' | '+' | '';
const classes: Readonly<Record<Sign, string>> = { '−': 'change-before', '+': 'change-after', '': 'change-here' };

function Side({ sign, children }: { readonly sign: Sign; readonly children: ComponentChildren }) {
  return (
    <div class={`change-side ${classes[sign]}`}>
      {sign !== '' && (
        <span class="change-sign" aria-hidden="true">
          {sign}
        </span>
      )}
      <div>{children}</div>
    </div>
  );
}

/** One field before and after, or here and there. The sides differ by word, sign and line, not by colour alone. */
export function ChangeRow({
  kind = 'change',
  label,
  before,
  after,
  beforeLabel,
  afterLabel,
  reasons = [],
  actions,
}: ChangeRowProps) {
  const { t } = useText();
  const replaces = kind === 'change';
  return (
    <li class={`change change-of-${kind}`}>
      <p class="change-name">{label}</p>
      <Side sign={replaces ? '−' : ''}>
        <span class="change-label">{beforeLabel ?? t('common.before')}</span>
        {replaces ? <del dir="auto">{before}</del> : <bdi>{before}</bdi>}
      </Side>
      <Side sign={replaces ? '+' : ''}>
        <span class="change-label">{afterLabel ?? t('common.after')}</span>
        {replaces ? <ins dir="auto">{after}</ins> : <bdi>{after}</bdi>}
      </Side>
      {reasons.map((reason) => (
        <p key={reason} class="change-reason">
          {reason}
        </p>
      ))}
      {actions !== undefined && <div class="button-row">{actions}</div>}
    </li>
  );
}
