/** A part of the sources that is mutated in one run. */
export interface MutationGroup {
  readonly name: string;
  readonly mutate: readonly string[];
  /** Tests that these mutants meet; what only others would notice counts as survived. */
  readonly tests: readonly string[];
  /** A guard decides whether something is written at all: none of its survivors stays without a look. */
  readonly isGuard?: true;
}

/** Files in which a mutant says nothing, each with the reason. */
const excluded = [
  // Tables: words, names and zones. A changed word is a wrong fact, which no test can know but by repeating it.
  '!utils/core/hours/hours-words.ts',
  '!utils/core/hours/hours-lexicon.ts',
  '!utils/core/hours/hours-marks.ts',
  '!utils/core/hours/supported-languages.ts',
  '!utils/core/place/countries.ts',
  '!utils/core/place/time-zone-of-country.ts',
  '!utils/core/share/business-kinds.ts',
  '!utils/core/sync/weak-words.ts',
  // Numbers and names alone.
  '!utils/core/**/*-limits.ts',
  '!utils/core/profile/sync-fields.ts',
  '!utils/core/settings/notice-causes.ts',
];

const core = (name: string, ...tests: readonly string[]): MutationGroup => ({
  name,
  mutate: [`utils/core/${name}/**/*.ts`, ...excluded],
  tests,
});

const services = ['tests/unit/service/*.test.ts', 'tests/unit/profile/*.test.ts', 'tests/unit/sync/*.test.ts'];

export const mutationGroups: readonly MutationGroup[] = [
  {
    name: 'sender-guard',
    mutate: ['utils/extension/sender.ts'],
    tests: ['tests/extension/sender.test.ts'],
    isGuard: true,
  },
  {
    name: 'link-guards',
    mutate: ['utils/core/sync/{link-doubts,names-differ,name-words,edit-distance,same-number}.ts'],
    tests: ['tests/unit/sync/link-doubts.test.ts'],
    isGuard: true,
  },
  {
    name: 'write-guards',
    mutate: ['utils/core/sync/{may-write,link-mark}.ts', 'utils/core/profile/changes/see-page.ts'],
    tests: [
      'tests/unit/service/page-seen.test.ts',
      'tests/unit/sync/may-write.test.ts',
      'tests/unit/profile/see-page.test.ts',
    ],
    isGuard: true,
  },
  {
    name: 'address-guard',
    mutate: ['utils/facebook/page-url.ts'],
    tests: ['tests/page/page-url.test.ts'],
    isGuard: true,
  },
  {
    name: 'identity-guards',
    mutate: ['utils/facebook/{agree,merge-evidence,row-owner}.ts'],
    tests: ['tests/page/{merge-evidence,rows-agree}.test.ts'],
    isGuard: true,
  },
  {
    name: 'view-guards',
    mutate: ['utils/facebook/{read-snapshot,view-evidence}.ts'],
    tests: ['tests/page/{false-positives,rows}.test.ts', 'tests/page/tap/read-answer.test.ts'],
    isGuard: true,
  },
  { name: 'lengths', mutate: ['utils/core/lengths.ts'], tests: ['tests/unit/lengths.test.ts'], isGuard: true },
  core('sync', ...services),
  core('profile', ...services),
  core('store', 'tests/unit/store/*.test.ts', ...services),
  core('phone', 'tests/unit/phone/*.test.ts'),
  core(
    'hours',
    'tests/unit/hours/*.test.ts',
    'tests/unit/profile/hours-from-page.test.ts',
    'tests/page/hours-rows.test.ts',
  ),
  core('mirror', 'tests/unit/mirror/*.test.ts'),
  core('backup', 'tests/unit/backup/*.test.ts'),
  core('second-copy', 'tests/extension/second-copy/*.test.ts'),
  core('business', 'tests/unit/business/*.test.ts', ...services),
  core('csv', 'tests/unit/csv/*.test.ts'),
  core('share', 'tests/unit/share/*.test.ts'),
  core('place', 'tests/unit/place/*.test.ts'),
  core('chat', 'tests/unit/chat/*.test.ts'),
  core('settings', 'tests/unit/store/*.test.ts', ...services),
];
