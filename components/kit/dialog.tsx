import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

export interface DialogProps {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
  /** Buttons, the harmless one first: it gets the focus. */
  readonly actions: ComponentChildren;
  /** Escape, the browser's own close request, or unmounting from outside. */
  readonly onClose: () => void;
}

/** A modal dialog while it is mounted. The browser keeps the focus inside and gives it back afterwards. */
export function Dialog({ title, children, actions, onClose }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const textId = useId();
  useEffect(() => {
    const dialog = element.current;
    dialog?.showModal();
    // What it says comes first, however long it is: the focus goes to its field or to the harmless button, unscrolled.
    const first = dialog?.querySelector('input, textarea, select') ?? buttons.current?.querySelector('button');
    if (first instanceof HTMLElement) first.focus({ preventScroll: true });
    if (dialog) dialog.scrollTop = 0;
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      class="dialog"
      ref={element}
      aria-labelledby={titleId}
      aria-describedby={textId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-body">
        <h2 id={titleId}>{title}</h2>
        <div id={textId} class="dialog-body">
          {children}
        </div>
        <div class="button-row button-row-end dialog-actions" ref={buttons}>
          {actions}
        </div>
      </div>
    </dialog>
  );
}
