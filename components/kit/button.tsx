import type { ComponentChildren } from 'preact';

export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'quiet' | 'quiet-danger';

export interface ButtonProps {
  readonly kind?: ButtonKind;
  /** Runs inside the click itself, so that a permission may be asked for in it. */
  readonly onClick?: () => void;
  readonly submit?: boolean;
  /** Work is under way: a second press does nothing, but the focus stays where it is. */
  readonly busy?: boolean;
  readonly wide?: boolean;
  /** Full name where the visible words don't say what they act on. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

export function Button({
  kind = 'secondary',
  onClick,
  submit = false,
  busy = false,
  wide = false,
  label,
  children,
}: ButtonProps) {
  return (
    <button
      type={submit ? 'submit' : 'button'}
      class={`button button-${kind}${wide ? ' button-wide' : ''}`}
      aria-disabled={busy}
      aria-label={label}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.();
      }}
    >
      {children}
    </button>
  );
}
