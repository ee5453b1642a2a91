import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Everything that needs no real browser. Browser tests have a runner of their own: tests/browser. */
export default defineConfig({
  plugins: [preact()],
  test: {
    root: join(import.meta.dirname, '..'),
    include: ['tests/{unit,page,extension,components}/**/*.test.{ts,tsx}', 'tests/architecture.test.ts'],
    environment: 'node',
    // Vitest leaves a core to its own process, which has next to nothing to do here.
    maxWorkers: '100%',
    // Properties run thousands of cases; on a busy machine they may take their time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
