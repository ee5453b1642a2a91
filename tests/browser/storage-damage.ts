import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { filesOf } from './profile-folders.ts';

/** What happens to a LevelDB folder while the browser is closed. `older`: the folder as it was some changes before. */
interface StorageDamage {
  readonly name: string;
  readonly damage: (folder: string, older: string) => void;
  /** Whether it must cost something: a byte may be flipped where nothing stands that still counts. */
  readonly costly: boolean;
}

const log = /\.log$/;
const text = /\.(?:ldb|sst|log)$/;

function newest(folder: string, ending: RegExp): string {
  const file = filesOf(folder, ending).at(-1);
  if (file === undefined) throw new Error(`no file ${ending} in ${folder}`);
  return file;
}

function truncated(fraction: number): StorageDamage {
  return {
    name: `log cut off at ${fraction * 100} %`,
    costly: true,
    damage(folder) {
      const file = newest(folder, log);
      truncateSync(file, Math.floor(readFileSync(file).length * fraction));
    },
  };
}

/** Always the same positions for a seed. */
function flipped(seed: number, count: number): StorageDamage {
  return {
    name: `${count} bytes flipped in the log, seed ${seed}`,
    costly: false,
    damage(folder) {
      const file = newest(folder, log);
      const bytes = readFileSync(file);
      let state = seed;
      for (let flip = 0; flip < count; flip += 1) {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        const at = state % bytes.length;
        bytes.writeUInt8(bytes.readUInt8(at) ^ 0x5a, at);
      }
      writeFileSync(file, bytes);
    },
  };
}

/** Flips a byte in what was written last of a record, so many bytes behind the beginning of its key. */
const flippedAt = (name: string, key: string, offset: number, costly = true): StorageDamage => ({
  name: `a byte flipped in the newest ${name}`,
  costly,
  damage(folder) {
    const file = newest(folder, log);
    const bytes = readFileSync(file);
    // In a LevelDB batch a key stands behind its length.
    const begin = bytes.lastIndexOf(Buffer.from(String.fromCharCode(key.length) + key));
    if (begin < 0) throw new Error(`no ${key} in ${file}`);
    const at = begin + 1 + offset;
    bytes.writeUInt8(bytes.readUInt8(at) ^ 0x01, at);
    writeFileSync(file, bytes);
  },
});

const removed = (name: string, ending: RegExp): StorageDamage => ({
  name: `${name} gone`,
  costly: false,
  damage: (folder) => {
    for (const file of filesOf(folder, ending)) rmSync(file);
  },
});

const emptied = (name: string, ending: RegExp): StorageDamage => ({
  name: `${name} empty`,
  costly: false,
  damage: (folder) => {
    for (const file of filesOf(folder, ending)) truncateSync(file, 0);
  },
});

const garbled = (name: string, ending: RegExp): StorageDamage => ({
  name: `${name} garbled`,
  costly: false,
  damage: (folder) => {
    for (const file of filesOf(folder, ending)) writeFileSync(file, Buffer.alloc(readFileSync(file).length, 0xa5));
  },
});

const folderGone: StorageDamage = {
  name: 'folder gone',
  costly: true,
  damage: (folder) => rmSync(folder, { recursive: true }),
};

const olderBack: StorageDamage = {
  name: 'older folder put back',
  costly: true,
  damage(folder, older) {
    rmSync(folder, { recursive: true });
    cpSync(older, folder, { recursive: true });
  },
};

const kinds: readonly StorageDamage[] = [
  folderGone,
  truncated(0.5),
  olderBack,
  flipped(7, 40),
  removed('MANIFEST', /^MANIFEST/),
  flippedAt('key of a business', 'business:business-two', 12),
  flippedAt('business', 'business:business-two', 60),
  flippedAt('key of a history', 'history:business-one', 3),
  flippedAt('key of a number', 'phone:905321234561', 10),
  flippedAt('mark', 'copy', 12, false),
  flippedAt('key of the mark', 'copy', 2),
  removed('log', log),
  emptied('log', log),
  garbled('log', log),
  ...[0, 0.1, 0.25, 0.75, 0.9, 0.99].map(truncated),
  removed('CURRENT', /^CURRENT$/),
  garbled('CURRENT', /^CURRENT$/),
  emptied('MANIFEST', /^MANIFEST/),
  garbled('MANIFEST', /^MANIFEST/),
  removed('everything', text),
  garbled('everything', text),
];

/** So many ways to damage a storage folder: the kinds once, then bytes flipped elsewhere each time. */
export function storageDamages(count: number): readonly StorageDamage[] {
  const more = Array.from({ length: Math.max(0, count - kinds.length) }, (_, index) =>
    flipped(100 + index, 1 + (index % 5) * 8),
  );
  return [...kinds, ...more].slice(0, count);
}
