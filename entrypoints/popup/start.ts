// The markup in index.html is painted first; the view's script would hold that up. A hidden document has no frames.
const begin = (): void => void import('./main.tsx');
if (document.visibilityState === 'visible') requestAnimationFrame(() => setTimeout(begin));
else begin();
