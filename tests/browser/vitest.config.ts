import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests in real browsers, over the production builds in .output. Two files at a time: each starts a browser of its own. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..', '..'),
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
