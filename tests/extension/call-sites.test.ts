import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sayFigure } from '../support/say-figure.ts';

const root = join(import.meta.dirname, '../..');

/** Every way in which our code calls storage, its second copy, or another part of the extension. */
const call = new RegExp(
  [
    String.raw`\bstore\.(?:transact|read|readRaw|startOver)\(`,
    String.raw`\breadRaw\(\[`,
    String.raw`\b(?:area|local|session|sync)\.(?:get|set|remove|clear|getKeys|setAccessLevel)(?:\?\.)?\(`,
    String.raw`\bcopy\.(?:rev|read|write|drop)\(|, copy\.(?:read|drop)\)`,
    String.raw`\bsendMessage\(`,
  ].join('|'),
  'g',
);

/** A test whose storage rejects, hangs, is full, empty, older, or holds what it should not. */
const tests = {
  everyMessage: 'tests/extension/second-copy/faults.test.ts',
  overPages: 'tests/unit/service/storage-faults.test.ts',
  broughtBack: 'tests/unit/service/bring-back.test.ts',
  hidden: 'tests/unit/service/hide-button.test.ts',
  restored: 'tests/extension/second-copy/restore.test.ts',
  onCopy: 'tests/extension/second-copy/on-copy.test.ts',
  mirrored: 'tests/extension/mirror.test.ts',
  rounds: 'tests/unit/mirror/mirror-round.test.ts',
  noticed: 'tests/extension/notices.test.ts',
  asked: 'tests/extension/ask-and-answer.test.ts',
  onPages: 'tests/page/button/page-side.test.ts',
  inTabs: 'tests/extension/tabs.test.ts',
  read: 'tests/extension/stored.test.ts',
} as const;

/** How many such calls each file makes, and where they are tried while they fail. */
const callSites: Readonly<Record<string, readonly [calls: number, triedIn: keyof typeof tests]>> = {
  'utils/core/mirror/mirror-round.ts': [7, 'rounds'],
  'utils/core/store/read-state.ts': [1, 'broughtBack'],
  'utils/core/sync/service/bring-back.ts': [3, 'everyMessage'],
  'utils/core/sync/service/change-business.ts': [1, 'everyMessage'],
  'utils/core/sync/service/dismiss-restored.ts': [2, 'everyMessage'],
  'utils/core/sync/service/exchange-csv.ts': [1, 'everyMessage'],
  'utils/core/sync/service/hide-button.ts': [3, 'hidden'],
  'utils/core/sync/service/keep-backups.ts': [8, 'everyMessage'],
  'utils/core/sync/service/keep-businesses.ts': [4, 'everyMessage'],
  'utils/core/sync/service/link-business.ts': [1, 'overPages'],
  'utils/core/sync/service/run-import.ts': [3, 'everyMessage'],
  'utils/core/sync/service/save-settings.ts': [1, 'everyMessage'],
  'utils/core/sync/service/see-page-view.ts': [3, 'overPages'],
  'utils/extension/ask.ts': [1, 'asked'],
  'utils/extension/close-storage.ts': [1, 'read'],
  'utils/extension/mirror/read-mirror.ts': [1, 'mirrored'],
  'utils/extension/mirror/start-mirror.ts': [1, 'mirrored'],
  'utils/extension/mirror/sync-area.ts': [3, 'mirrored'],
  'utils/extension/notices/start-notices.ts': [2, 'noticed'],
  'utils/extension/page-side.ts': [2, 'onPages'],
  'utils/extension/second-copy/area-on-copy.ts': [3, 'onCopy'],
  'utils/extension/second-copy/export-raw.ts': [1, 'restored'],
  'utils/extension/second-copy/follow-writes.ts': [2, 'restored'],
  'utils/extension/second-copy/guard-storage.ts': [7, 'everyMessage'],
  'utils/extension/second-copy/open-storage.ts': [1, 'restored'],
  'utils/extension/second-copy/or-on-copy.ts': [3, 'onCopy'],
  'utils/extension/second-copy/repair-storage.ts': [2, 'restored'],
  'utils/extension/second-copy/session-mark.ts': [2, 'restored'],
  'utils/extension/stores/open-store.ts': [7, 'everyMessage'],
  'utils/extension/tell-tab.ts': [1, 'inTabs'],
};

const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

describe('calls of storage and messages', () => {
  const found = new Map<string, number>();
  for (const file of globSync('{utils,entrypoints}/**/*.ts', { cwd: root })) {
    const calls = withoutComments(readFileSync(join(root, file), 'utf8')).match(call)?.length ?? 0;
    if (calls > 0) found.set(file, calls);
  }

  it('are all in the table: a new one has to be tried while it fails', () => {
    const known = Object.entries(callSites).map(([file, [calls]]) => [file, calls]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(known));
    const calls = [...found.values()].reduce((sum, each) => sum + each, 0);
    sayFigure(`${calls} calls of storage and messages in ${found.size} files, each tried while it fails; 0 untried`);
  });

  it('name tests that exist', () => {
    const missing = Object.values(tests).filter((file) => !existsSync(join(root, file)));
    expect(missing).toEqual([]);
  });
});
