import { buttonMark } from './draw-button.ts';

/**
 * Takes away a button left by an earlier life of this script. Firefox ends the old script with an update and starts
 * the new one in the same document; the old element stays. On a fresh load there is nothing to look for.
 */
export function removeLeftovers(document: Document, closedRootOf: (element: Element) => ShadowRoot | null): void {
  if (document.readyState === 'loading') return;
  for (const element of document.querySelectorAll('div:empty')) {
    if (closedRootOf(element)?.firstElementChild?.id === buttonMark) element.remove();
  }
}
