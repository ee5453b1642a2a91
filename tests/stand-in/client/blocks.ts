const waiting = new Set<() => void>();

function isThere(key: string): boolean {
  if (document.readyState !== 'loading') return true;
  return [...document.querySelectorAll('script[data-sjs]')].some(({ textContent }) => textContent.includes(key));
}

/** What the tiny script after each block calls, and the end of the document. */
export function tellBlock(): void {
  for (const go of waiting) go();
}

/** Resolves when a block with this key has come, or the whole document without one. */
export async function untilBlock(key: string): Promise<void> {
  while (!isThere(key)) {
    await new Promise<void>((resolve) => {
      const go = () => {
        waiting.delete(go);
        resolve();
      };
      waiting.add(go);
    });
  }
}
