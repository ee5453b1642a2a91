import type { RestoreNotice } from '../../utils/core/second-copy/restore-notice.ts';
import type { OptionsModel } from '../../utils/state/options-model.ts';
import { sampleNow } from './sample-business.ts';

export const sampleNotice: RestoreNotice = {
  version: 1,
  at: sampleNow - 3_600_000,
  cause: 'older',
  businesses: 3,
  records: 17,
  lost: 0,
};

interface Page<Stored> {
  readonly stored: Stored | 'failed';
}

/** The states of the options page in which storage was damaged, over a page in some state. */
export function storageStates<Stored extends object, State extends Page<Stored>>(page: State, stored: Stored) {
  const put = (part: object) => ({ ...page, stored: { ...stored, ...part } });
  return {
    restored: put({ restored: sampleNotice }),
    'restored-in-part': put({ restored: { ...sampleNotice, cause: 'missing', businesses: 1, lost: 2 } }),
    'restored-on-copy': put({ restored: { ...sampleNotice, cause: 'refused' } }),
    'restored-not-closed': {
      ...put({ restored: { ...sampleNotice, cause: 'damaged' } }),
      answers: { dismissRestored: { kind: 'storageFailed', detail: 'QuotaExceededError' } },
      act: (model: OptionsModel) => model.restored.dismiss(),
    },
    newer: put({ newer: ['business:7f3a-9c1e', 'settings'] }),
    'raw-saved': {
      ...put({ damaged: ['business:7f3a-9c1e'] }),
      answers: { exportRaw: { kind: 'raw', text: '{}' } },
      act: (model: OptionsModel) => model.backup.saveRaw(() => undefined),
    },
    'raw-not-saved': {
      ...page,
      stored: 'failed' as const,
      answers: { exportRaw: { kind: 'unreachable' } },
      act: (model: OptionsModel) => model.backup.saveRaw(() => undefined),
    },
    'about-copy': { ...page, hash: '#settings/about', answers: { readCopy: { kind: 'copy', kept: true } } },
    'about-no-copy': { ...page, hash: '#settings/about', answers: { readCopy: { kind: 'copy', kept: false } } },
  };
}
