import { join } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const fewRuns = join(import.meta.dirname, 'few-runs.ts');

/** Properties of fast-check with few runs, whatever number a test asks for. */
const propertiesInShort: Plugin = {
  name: 'kopru:few-runs',
  enforce: 'pre',
  resolveId: (source, importer) => (source === 'fast-check' && importer !== fewRuns ? fewRuns : null),
};

/** The tests that mutants of the core and of the guards meet: nothing drawn, no browser, no long stories. */
export default defineConfig({
  plugins: [propertiesInShort],
  test: {
    root: join(import.meta.dirname, '..', '..'),
    include: (process.env['KOPRU_MUTANT_TESTS'] ?? 'tests/{unit,page,extension}/**/*.test.ts').split(' '),
    exclude: [
      // Need the saved Pages beside the project, which a sandbox is not beside.
      'tests/page/real-pages.test.ts',
      // Random input that must throw nothing: long, and says little of a value.
      'tests/**/*fuzz*',
      'tests/unit/fuzz/**',
      // Histories told for minutes.
      'tests/unit/service/edit-and-sync.test.ts',
    ],
    environment: 'node',
    env: { KOPRU_WEEKS: '2', KOPRU_HISTORIES: '10' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
