import {
  decideField as decided,
  type DecisionOutcome,
  type FieldDecision,
} from '../../profile/changes/decide-field.ts';
import { type EditOutcome, editProfile as edited } from '../../profile/changes/edit-profile.ts';
import { setButton as withButton } from '../../profile/changes/set-button.ts';
import { setSync as withSync } from '../../profile/changes/set-sync.ts';
import { setTimeZone as withTimeZone } from '../../profile/changes/set-time-zone.ts';
import { unlinkPage as unlinked } from '../../profile/changes/unlink-page.ts';
import type { BusinessState } from '../../profile/changes/business-state.ts';
import type { ProfilePart } from '../../profile/history.ts';
import { isTimeZone } from '../../place/is-time-zone.ts';
import type { Profile, SyncField } from '../../profile/profile.ts';
import { changeBusiness, type ChangeRequest, type Decision } from './change-business.ts';
import { numberElsewhere } from './find-claimant.ts';
import { definedFields } from './defined-fields.ts';
import type { NumberTaken } from './outcomes.ts';
import type { ServicePorts } from './service-ports.ts';

type Ports = Pick<ServicePorts, 'store' | 'now' | 'refreshButtons'>;

type Why = Extract<DecisionOutcome, string>;

/** Refusals are words of the core; the answer names them. */
const orRefusal = <Name extends Why>(state: BusinessState | Name): Decision<{ readonly kind: Name }> =>
  typeof state === 'string' ? { refusal: { kind: state } } : { next: state };

/**
 * An edit of a field that is being synced needs `stopSync`, or the field in `keep`; without it the field is named and
 * nothing changes.
 */
export function editProfile(
  ports: Ports,
  request: ChangeRequest & {
    readonly changes: ProfilePart;
    readonly stopSync: boolean;
    readonly keep?: readonly SyncField[] | undefined;
  },
) {
  const changes = definedFields<Profile>(request.changes);
  type Refusal = NumberTaken | Exclude<EditOutcome, { kind: 'done' }>;
  return changeBusiness<Refusal>(ports, request, async ({ state, settings, read, stamp }) => {
    const taken = changes.phone === undefined ? null : await numberElsewhere(read, changes.phone, request.business);
    if (taken !== null) return { refusal: { kind: 'numberTaken', business: taken } };
    const outcome = edited(state, changes, request.stopSync, settings(), stamp, request.keep);
    return outcome.kind === 'done' ? { next: outcome.state } : { refusal: outcome };
  });
}

export function setSync(
  ports: Ports,
  request: ChangeRequest & { readonly sync: 'import' | 'disabled'; readonly seen?: string | undefined },
) {
  return changeBusiness<{ readonly kind: 'notLinked' | 'outdated' }>(ports, request, ({ state, settings, stamp }) =>
    orRefusal(withSync(state, request.sync, settings(), stamp, request.seen)),
  );
}

export function decideField(ports: Ports, request: ChangeRequest & { readonly decision: FieldDecision }) {
  return changeBusiness<{ readonly kind: Why }>(ports, request, ({ state, settings, stamp }) =>
    orRefusal(decided(state, request.decision, settings(), stamp)),
  );
}

export async function setTimeZone(ports: Ports, request: ChangeRequest & { readonly timezone: string }) {
  if (!isTimeZone(request.timezone)) return { kind: 'unknownZone' } as const;
  return changeBusiness(ports, request, ({ state, settings, stamp }) => ({
    next: withTimeZone(state, request.timezone, settings(), stamp),
  }));
}

export function setButton(ports: Ports, request: ChangeRequest & { readonly button: 'on' | 'off' }) {
  return changeBusiness<{ readonly kind: 'notLinked' }>(ports, request, ({ state, stamp }) =>
    orRefusal(withButton(state, request.button, stamp)),
  );
}

export function unlinkPage(ports: Ports, request: ChangeRequest) {
  return changeBusiness(ports, request, ({ state, stamp }) => ({ next: unlinked(state, stamp) }));
}
