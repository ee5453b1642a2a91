import { sameValue } from '../profile/same-value.ts';
import { type LeftOut, type MirrorStatus, mostNamed } from './mirror-status.ts';
import type { SyncFailed } from './sync-port.ts';

/** How a comparison ended. */
export type RoundEnd =
  | { readonly kind: 'off' | 'paused' }
  | SyncFailed
  | {
      readonly kind: 'compared';
      readonly heard: boolean;
      /** Keys of the records that were compared; null for all. */
      readonly scope: ReadonlySet<string> | null;
      readonly leftOut: readonly LeftOut[];
    };

const quarter = 15 * 60_000;

function stateOf(end: RoundEnd): Pick<MirrorStatus, 'state' | 'why' | 'detail'> {
  if (end.kind === 'failed')
    return { state: 'unavailable', why: end.why, detail: end.detail.slice(0, 300).toWellFormed() };
  return { state: end.kind === 'compared' ? 'inStep' : end.kind };
}

/** The status after a comparison; the same one if there is nothing worth a write. `now` in ms since the epoch. */
export function nextStatus(status: MirrorStatus, end: RoundEnd, now: number): MirrorStatus {
  const { version, device, comparedAt, heardAt } = status;
  const state = stateOf(end);
  const same = status.state === state.state && status.why === state.why;
  const next: MirrorStatus = {
    version,
    device,
    ...state,
    since: same ? status.since : now,
    comparedAt,
    heardAt,
    leftOut: status.leftOut,
    more: status.more,
  };
  if (end.kind !== 'compared') return sameValue(next, status) ? status : next;

  const { scope } = end;
  const others = scope === null ? [] : status.leftOut.filter(({ key }) => !scope.has(key));
  const all = [...others, ...end.leftOut];
  const leftOut = all.slice(0, mostNamed);
  const compared: MirrorStatus = {
    ...next,
    leftOut,
    more: all.length - leftOut.length + (scope === null ? 0 : status.more),
    heardAt: end.heard ? now : heardAt,
    comparedAt: scope === null ? now : comparedAt,
  };
  // News comes in bursts: to the quarter of an hour is enough to tell a person.
  const worth = !sameValue({ ...compared, heardAt: null }, { ...status, heardAt: null });
  const news = (compared.heardAt ?? 0) - (heardAt ?? 0) >= quarter;
  return worth || news ? compared : status;
}
