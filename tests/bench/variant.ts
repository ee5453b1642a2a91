import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** One extension under measurement. */
export interface Variant {
  readonly name: 'floor' | 'bare button' | 'Köprü' | 'Köprü, 1,000 businesses';
  readonly folder: string;
  readonly businesses: number;
}

export const kopruFolder = join(root, '.output/chrome-mv3');

/** What the rounds take in turn: what an extension costs at all, the bare button, and ours. */
export const variants: readonly Variant[] = [
  { name: 'floor', folder: join(import.meta.dirname, 'variants/floor'), businesses: 0 },
  { name: 'bare button', folder: join(import.meta.dirname, 'variants/bare'), businesses: 0 },
  { name: 'Köprü', folder: kopruFolder, businesses: 1 },
  { name: 'Köprü, 1,000 businesses', folder: kopruFolder, businesses: 1000 },
];
