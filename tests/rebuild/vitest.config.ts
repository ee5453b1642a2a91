import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Builds from the sources zip: minutes, so part of `npm run prove` alone. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..', '..'),
    include: ['tests/rebuild/*.test.ts'],
    environment: 'node',
    testTimeout: 900_000,
    hookTimeout: 900_000,
  },
});
