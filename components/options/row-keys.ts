/** How many rows PageUp and PageDown go. */
const page = 10;
const steps: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  PageUp: -page,
  PageDown: page,
  Home: -Infinity,
  End: Infinity,
};

/** The control of the same kind, tick or link, in another row of its list. */
function counterpart(control: Element, row: Element | undefined): HTMLElement | null {
  return row?.querySelector<HTMLElement>(control instanceof HTMLInputElement ? 'input' : 'a') ?? null;
}

/**
 * Moves the focus from row to row of a list by arrow keys, page keys, Home and End; Tab goes on to every control as ever.
 * False where the key means nothing here.
 */
export function moveInRows(event: KeyboardEvent): boolean {
  const step = steps[event.key];
  const list = event.currentTarget;
  const control = event.target;
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return false;
  if (!(list instanceof Element) || !(control instanceof Element)) return false;
  const rows = [...list.querySelectorAll(':scope > [aria-posinset]')];
  const here = rows.findIndex((row) => row.contains(control));
  if (here < 0) return false;
  event.preventDefault();
  const next = Math.max(0, Math.min(rows.length - 1, here + step));
  counterpart(control, rows[next])?.focus();
  return true;
}
