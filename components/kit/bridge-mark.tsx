/** Köprü's mark: a suspension bridge between two banks. 32 × 32; the same drawing as the icon in public/icon. */
export const bridgeMark = {
  tile: 'M9 0H23A9 9 0 0 1 32 9V23A9 9 0 0 1 23 32H9A9 9 0 0 1 0 23V9A9 9 0 0 1 9 0Z',
  towers: 'M10 7.5V24.5M22 7.5V24.5',
  cables: 'M4 16Q8 14.5 10 8.5Q16 22.5 22 8.5Q24 14.5 28 16',
  deck: 'M4 20.5H28',
} as const;

export function BridgeMark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path d={bridgeMark.tile} fill="var(--mark-tile)" />
      <g fill="none" stroke="var(--mark-cable)" stroke-linecap="round" stroke-linejoin="round">
        <path d={bridgeMark.cables} stroke-width="1.75" />
        <path d={bridgeMark.towers} stroke-width="2.25" />
      </g>
      <path d={bridgeMark.deck} stroke="var(--mark-deck)" stroke-width="2.75" stroke-linecap="round" />
    </svg>
  );
}
