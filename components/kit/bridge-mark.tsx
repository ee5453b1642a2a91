import { bridgePaths } from './bridge-paths.ts';

export function BridgeMark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <path d={bridgePaths.tile} fill="var(--mark-tile)" />
      <g fill="none" stroke="var(--mark-cable)" stroke-linecap="round" stroke-linejoin="round">
        <path d={bridgePaths.cables} stroke-width="1.75" />
        <path d={bridgePaths.towers} stroke-width="2.25" />
      </g>
      <path d={bridgePaths.deck} stroke="var(--mark-deck)" stroke-width="2.75" stroke-linecap="round" />
    </svg>
  );
}
