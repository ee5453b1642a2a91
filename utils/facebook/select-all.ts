/**
 * `querySelectorAll` of a document that may be clobbered: `<form name="querySelectorAll">` replaces
 * the document's own method, so it is taken from the prototype.
 */
export function selectAll(document: Document, selector: string): readonly Element[] {
  const method: unknown = Reflect.get(Object.getPrototypeOf(document), 'querySelectorAll');
  if (typeof method !== 'function') return [];
  return Array.from<Element>(Reflect.apply(method, document, [selector]));
}
