import { scriptBlock, serverJs } from './script-block.ts';

/** Blocks that say nothing of the entity; real documents have 60–100, most of them tiny, a few of them large. */
export function fillerBlocks(count: number, bytes: number, nonce: string): string[] {
  const large = Math.min(6, count);
  const size = Math.floor(bytes / large);
  return Array.from({ length: count }, (_, index) =>
    scriptBlock(index < large ? resourceMap(index, size) : timing(index), nonce),
  );
}

function timing(index: number): unknown {
  return { require: [['qplTimingsServerJS', null, null, ['7123456789012345678', `standInTier${index}`]]] };
}

function resource(key: number): unknown {
  return {
    type: 'js',
    src: `https://static.xx.fbcdn.net/rsrc.php/v4/y${key % 90}/r/standin${key}.js`,
    p: `:${key}`,
    nc: 1,
  };
}

/** Like a resource map: many small entries that a reader must pass over without parsing. */
function resourceMap(index: number, bytes: number): unknown {
  const entries = Object.fromEntries(
    Array.from({ length: Math.max(1, Math.floor(bytes / 110)) }, (_, key) => [`m${index}_${key}`, resource(key)]),
  );
  return serverJs([['Bootloader', 'handlePayload', null, [{ consistency: { rev: 1_044_032_412 }, rsrcMap: entries }]]]);
}
