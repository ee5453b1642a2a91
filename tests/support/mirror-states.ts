import { type MirrorStatus, mirrorStatusSchema } from '../../utils/core/mirror/mirror-status.ts';
import { sampleNow } from './sample-business.ts';

const hour = 3_600_000;
const inStep: MirrorStatus = {
  version: 1,
  device: 'a1b2c3d4',
  state: 'inStep',
  since: sampleNow - 30 * hour,
  comparedAt: sampleNow - hour,
  heardAt: sampleNow - 2 * hour,
  leftOut: [],
  more: 0,
};

/** The states of the part of the options page about the person's other browsers, over a page in some state. */
export function mirrorStates<State extends object>(page: State) {
  const place = { ...page, hash: '#settings/browsers' };
  const answering = (status: Partial<MirrorStatus>) => ({
    ...place,
    answers: { readMirror: { kind: 'mirror', status: mirrorStatusSchema.parse({ ...inStep, ...status }) } },
  });
  return {
    'mirror-unknown': { ...place, answers: { readMirror: { kind: 'mirror', status: null } } },
    'mirror-in-step': answering({}),
    'mirror-unheard': answering({ heardAt: null }),
    'mirror-left-out': answering({
      leftOut: [
        { key: 'business:business-cafe', name: 'Güneş Kafe', why: 'shortened' },
        { key: 'business:business-shop', name: 'Padaria São Jorge da Vila Madalena', why: 'noRoom' },
        { key: 'business:business-salon', name: 'صالون الياسمين للسيدات', why: 'tooLarge' },
        { key: 'business:business-gone', name: '', why: 'unreadable' },
        { key: 'settings', name: '', why: 'shortened' },
      ],
      more: 812,
    }),
    'mirror-unavailable': answering({
      state: 'unavailable',
      why: 'full',
      detail: 'Error: Resource::kQuotaBytes quota exceeded',
      since: sampleNow - 5 * hour,
    }),
    'mirror-off': answering({ state: 'off' }),
    'mirror-paused': answering({ state: 'paused' }),
  };
}
