const gap = 16;

/**
 * Puts the host (absolutely positioned, so out of flow) beside the Page's name, and says how far, px, it must be
 * shifted to stand on the name's line after its end. Null, and the host taken out again, when there is no free room
 * there. Starts from where the host falls by itself, so it needs to know nothing of the header's layout.
 */
export function seatBesideName(view: Window, host: Element, name: Element): { x: number; y: number } | null {
  const { document } = view;
  const range = document.createRange();
  range.selectNodeContents(name);
  const line = [...range.getClientRects()].findLast(({ width }) => width > 0);
  const box = name.parentElement?.getBoundingClientRect();
  if (line === undefined || box === undefined) return null;
  if (name.nextSibling !== host) name.after(host);
  const own = host.getBoundingClientRect();
  const left = view.getComputedStyle(name).direction === 'rtl' ? line.left - gap - own.width : line.right + gap;
  const top = line.top + (line.height - own.height) / 2;
  const main = name.closest('[role="main"]') ?? document.body;
  const taken = [0.1, 0.5, 0.9].some((part) =>
    document
      .elementsFromPoint(left + own.width * part, top + own.height / 2)
      .some((there) => main.contains(there) && there !== host && !there.contains(name)),
  );
  if (taken || left < box.left || left + own.width > box.right) {
    host.remove();
    return null;
  }
  return { x: left - own.left, y: top - own.top };
}
