/** Figures of the project's promises, and the run that shows them. */
export interface Proof {
  /** As in the list of figures that the project holds itself to; null for figures beyond that list. */
  readonly figure: string | null;
  readonly what: string;
  readonly target: string;
  /** What is run: tests of one kind, or a script. */
  readonly by: 'unit' | 'browser' | 'rebuild' | 'script';
  readonly files: readonly string[];
  /** Measures time: nothing runs beside it. */
  readonly alone?: true;
  /** How much of it; without, the tests do what they do in `npm test`. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** The longest first: what is short fills the gaps at the end. */
export const proofs: readonly Proof[] = [
  {
    figure: 'R1',
    what: 'the worker stopped while eight tabs sync',
    target: '1,000 stops, 4,000 syncs, 0 lost, 0 doubled, 0 torn, slowest answer 5 s',
    by: 'browser',
    files: ['worker-stops'],
    environment: { KOPRU_STOPS: '1000' },
  },
  {
    figure: 'R12',
    what: 'prerendering, back/forward cache, background tabs, windows, in Chromium',
    target: '100 each, one button, 0 writes before a document is shown',
    by: 'browser',
    files: ['lifecycle.chromium'],
    environment: { KOPRU_ROUNDS: '100' },
  },
  {
    figure: 'R2',
    what: 'the event page’s deaths in Firefox while a Page is synced',
    target: '100 deaths, 300 syncs, 0 lost, 0 doubled, 0 torn',
    by: 'browser',
    files: ['event-page-deaths'],
    environment: { KOPRU_DEATHS: '100' },
  },
  {
    figure: 'R9',
    what: 'fuzz of what pages hold and of messages',
    target: '100,000 cases each, 0 uncaught, 0 pollution, 0 writes from invalid input',
    by: 'unit',
    files: ['tests/page/fuzz', 'message-fuzz'],
    environment: { KOPRU_CASES: '100000' },
  },
  {
    figure: 'R9',
    what: 'fuzz of storage, imports and past shapes',
    target: '100,000 cases each, 0 uncaught, 0 pollution, 0 writes from invalid input',
    by: 'unit',
    files: ['tests/unit/fuzz', 'tests/unit/store'],
    environment: { KOPRU_CASES: '100000' },
  },
  {
    figure: 'R4',
    what: 'eight tabs, popup and options writing at once; without the lock some must be lost',
    target: '250 each, 0 lost',
    by: 'browser',
    files: ['concurrent-writers'],
    environment: { KOPRU_WRITES: '250' },
  },
  {
    figure: 'R13',
    what: 'updates in place under five live tabs, Firefox',
    target: '20, never two buttons, 0 errors, 1 s',
    by: 'browser',
    files: ['update.firefox'],
    environment: { KOPRU_UPDATES: '20' },
  },
  {
    figure: 'R10',
    what: 'hostile Pages in Firefox',
    target: '150, 0 scripts, 0 foreign writes, 0 requests, 0 dialogs',
    by: 'browser',
    files: ['hostile.firefox'],
    environment: { KOPRU_HOSTILE: '150' },
  },
  {
    figure: 'R10, R18, R19',
    what: 'hostile Pages in Chromium',
    target: '150, 0 scripts, 0 foreign writes, 0 requests, 0 dialogs, 0 violations of the policy',
    by: 'browser',
    files: ['hostile.chromium'],
    environment: { KOPRU_HOSTILE: '150' },
  },
  {
    figure: 'R11',
    what: 'in-app navigations, Firefox',
    target: '500, 0 wrong readings, writes and buttons',
    by: 'browser',
    files: ['tests/browser/navigation.firefox'],
    environment: { KOPRU_STEPS: '500' },
  },
  {
    figure: 'R13',
    what: 'updates in place under five live tabs, Chromium',
    target: '20, never two buttons, 0 errors, 1 s',
    by: 'browser',
    files: ['update.chromium'],
    environment: { KOPRU_UPDATES: '20' },
  },
  {
    figure: 'R11',
    what: 'in-app navigations, Chromium',
    target: '500, 0 wrong readings, writes and buttons',
    by: 'browser',
    files: ['tests/browser/navigation.chromium'],
    environment: { KOPRU_STEPS: '500' },
  },
  {
    figure: 'R6',
    what: 'storage damaged on disk',
    target: '30 kinds, all noticed and restored exactly',
    by: 'browser',
    files: ['corruption'],
    environment: { KOPRU_ROUNDS: '40' },
  },
  {
    figure: 'R3',
    what: 'browser killed in the middle of writes',
    target: '25, 0 acknowledged writes lost, 0 torn',
    by: 'browser',
    files: ['kills'],
    environment: { KOPRU_KILLS: '25' },
  },
  {
    figure: 'R12',
    what: 'back/forward cache, background tabs, windows, in Firefox',
    target: '20 each, one button',
    by: 'browser',
    files: ['lifecycle.firefox'],
    environment: { KOPRU_ROUNDS: '20' },
  },
  {
    figure: 'R22',
    what: 'builds from the zip of the sources, Chrome and Firefox',
    target: '2 each, the same bytes, and those packed',
    by: 'rebuild',
    files: [],
  },
  {
    figure: 'R16',
    what: 'clicks on a covered, transparent or moved button',
    target: '8 tricks, 0 accepted',
    by: 'browser',
    files: ['covered-button'],
    environment: { KOPRU_ROUNDS: '2' },
  },
  {
    figure: 'R14, R20',
    what: 'who may send what, in Chromium and Firefox; private windows',
    target: 'every message × every sender as the table says, 0 bytes from private windows',
    by: 'browser',
    files: ['senders'],
  },
  {
    figure: 'R15, R17',
    what: 'what a page notices of the extension, and what the manifests ask for, in both browsers',
    target: '0 globals, 0 messages, 0 ids; storage and three hosts, each with a reason',
    by: 'browser',
    files: ['unseen', 'policy'],
  },
  {
    figure: 'R5, R8',
    what: 'storage and messages that reject, hang, are full, empty, older or garbled',
    target: 'every call, each named, nothing lost, works after repair',
    by: 'unit',
    files: ['call-sites', 'faults', 'quota', 'tests/extension/stored', 'tests/extension/ask-and-answer'],
  },
  {
    figure: 'R26',
    what: 'clocks that jump a day or ten years, stand still, are put on and back',
    target: '0 syncs lost, 0 reordered',
    by: 'unit',
    files: ['tests/unit/service/clock'],
    environment: { KOPRU_CASES: '25000' },
  },
  {
    figure: 'R24',
    what: 'regular expressions that are shipped',
    target: 'all linear, 1 MB in 50 ms',
    by: 'script',
    alone: true,
    files: ['tests/bench/measure-regexes.ts'],
  },
  {
    figure: 'R21',
    what: 'Mozilla’s linter over the Firefox build',
    target: '0 errors, 0 warnings but Preact’s one',
    by: 'script',
    files: ['tests/prove/lint-firefox.ts'],
  },
  {
    figure: 'R7, R23, R25',
    what: 'past shapes, packages, hostile backups and tables',
    target: '0 fields lost; exact versions, SHA-512, 0 install scripts; 300 each, refused, 0 formulas',
    by: 'unit',
    files: ['tests/unit/store', 'tests/unit/packages', 'hostile-backups', 'tests/unit/csv'],
  },
];

/** Figures of other promises; run when they are named. */
export const furtherProofs: readonly Proof[] = [
  {
    figure: null,
    what: 'edits against views in Chromium',
    target: '1,000, 0 lost, 0 synced after a stop',
    by: 'browser',
    files: ['edit-and-sync'],
    environment: { KOPRU_RACES: '1000' },
  },
  {
    figure: null,
    what: 'histories of two and three browsers',
    target: '10,000, 0 divergences, 0 resurrected unlinks',
    by: 'unit',
    files: ['tests/unit/mirror/random'],
    environment: { KOPRU_HISTORIES: '10000' },
  },
  {
    figure: null,
    what: 'weekly hours, written and read back',
    target: '31 locales × 1,000 weeks, all exact',
    by: 'unit',
    files: ['tests/unit/hours', 'hours-rows-round-trip'],
    environment: { KOPRU_WEEKS: '1000' },
  },
];
