/**
 * `querySelectorAll` and attributes of a document that may be clobbered: `<form name="querySelectorAll">` replaces
 * the document's own method, so it is taken from the prototype.
 */
export function selectAll(document: Document, selector: string): readonly Element[] {
  const method: unknown = Reflect.get(Object.getPrototypeOf(document), 'querySelectorAll');
  if (typeof method !== 'function') return [];
  return Array.from<Element>(Reflect.apply(method, document, [selector]));
}

/** A property of a document, whatever stands in it under that name. */
export function documentProperty(document: Document, name: 'readyState' | 'title'): string {
  const value: unknown = Reflect.get(Object.getPrototypeOf(document), name, document);
  return typeof value === 'string' ? value : '';
}
