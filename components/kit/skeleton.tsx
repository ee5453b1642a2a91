/** Where content will stand in a moment. It doesn't move: most of the time nobody sees it at all. */
export function Skeleton({ lines = 2, label }: { readonly lines?: number; readonly label: string }) {
  return (
    <output class="card">
      <span class="visually-hidden">{label}</span>
      <span class="skeleton skeleton-block" />
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} class={line === lines - 1 ? 'skeleton skeleton-short' : 'skeleton'} />
      ))}
    </output>
  );
}
