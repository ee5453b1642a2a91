const key = 'kopru:draft';

/** Text that outlives the popup, which the browser closes at any click outside. This browser's storage for pages may be off. */
export function readDraft(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a draft, or with null drops it. */
export function writeDraft(text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // A draft that can't be kept is lost with the popup, as it would be without this.
  }
}
