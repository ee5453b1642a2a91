/** The text before any badge or second name inside the heading. No method of the document is used: they can be clobbered. */
export function headingText(heading: Element): string | undefined {
  const open: Node[] = [heading];
  for (let steps = 0; open.length > 0 && steps < 200; steps++) {
    const node = open.pop();
    const text = node?.nodeValue?.trim();
    if (text) return text.slice(0, 300);
    if (node) open.push(...[...node.childNodes].slice(0, 50).toReversed());
  }
  return undefined;
}
