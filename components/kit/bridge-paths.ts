/** Köprü's mark: a suspension bridge between two banks. 32 × 32; the same drawing as the icon in public/icon. */
export const bridgePaths = {
  tile: 'M9 0H23A9 9 0 0 1 32 9V23A9 9 0 0 1 23 32H9A9 9 0 0 1 0 23V9A9 9 0 0 1 9 0Z',
  towers: 'M10 7.5V24.5M22 7.5V24.5',
  cables: 'M4 16Q8 14.5 10 8.5Q16 22.5 22 8.5Q24 14.5 28 16',
  deck: 'M4 20.5H28',
} as const;
