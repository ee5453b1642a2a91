import { undoChange, type UndoOutcome } from '../../profile/changes/undo-change.ts';
import type { BusinessState } from '../../profile/changes/business-state.ts';
import type { ProfileField } from '../../profile/profile.ts';
import { changeWrites } from '../../store/change-writes.ts';
import { joinWrites } from '../../store/join-writes.ts';
import { readState } from '../../store/read-state.ts';
import { businessKey, historyKey } from '../../store/store-keys.ts';
import type { ReadRecords, Writes } from '../../store/store-port.ts';
import { changeBusiness, type ChangeContext, type ChangeRequest } from './change-business.ts';
import { linkedElsewhere, numberElsewhere } from './find-claimant.ts';
import type { ServicePorts } from './service-ports.ts';

type Ports = Pick<ServicePorts, 'store' | 'now' | 'refreshButtons'>;

export interface UndoRequest extends ChangeRequest {
  /** The id of the change, which is that of the operation that made it. */
  readonly change: string;
  /** Businesses whose link the same change ended (*Move the link*): they get it back with it, or nothing is undone. */
  readonly ended?: readonly string[] | undefined;
}

type CannotUndo = {
  readonly kind: 'cannotUndo';
  readonly why: Extract<UndoOutcome, { kind: 'cannotUndo' }>['why'] | 'pageTaken';
};

const cannot = (why: CannotUndo['why']): CannotUndo => ({ kind: 'cannotUndo', why });

/** What an undo would bring back and somebody else has by now; `giver` gives up what it no longer has in its next state. */
async function takenSince(
  read: ReadRecords,
  { business: { id, profile, link } }: BusinessState,
  giver?: BusinessState,
): Promise<CannotUndo['why'] | null> {
  const page = link?.page.profileId;
  const owner = page === undefined ? null : await linkedElsewhere(read, page, id);
  const givesUp = owner?.id === giver?.business.id && giver?.business.link?.page.profileId !== page;
  if (owner !== null && !givesUp) return 'pageTaken';
  return (await numberElsewhere(read, profile.phone, id)) === null ? null : 'changedSince';
}

/** The same change undone for a business whose link it ended. */
async function undoEnded(
  { store }: Ports,
  id: string,
  { read, stamp }: ChangeContext,
  { change, giver }: { readonly change: string; readonly giver: BusinessState },
): Promise<Writes | CannotUndo['why']> {
  const found = await readState(store, await read([businessKey(id), historyKey(id)]), id, stamp.now);
  if (found === null) return 'changedSince';
  const outcome = undoChange(found.state, change, stamp);
  if (outcome.kind === 'cannotUndo') return outcome.why;
  const why = await takenSince(read, outcome.state, giver);
  return why ?? changeWrites(found, outcome.state);
}

/** `left`: the fields of the change that have another value by now, and keep it. */
export async function undo(ports: Ports, request: UndoRequest) {
  let left: readonly ProfileField[] = [];
  const answer = await changeBusiness<CannotUndo>(ports, request, async (context) => {
    const outcome = undoChange(context.state, request.change, context.stamp);
    if (outcome.kind === 'cannotUndo') return { refusal: outcome };
    left = outcome.left;
    const why = await takenSince(context.read, outcome.state);
    if (why !== null) return { refusal: cannot(why) };
    let others: Writes = {};
    for (const id of request.ended ?? []) {
      const writes = await undoEnded(ports, id, context, { change: request.change, giver: outcome.state });
      if (typeof writes === 'string') return { refusal: cannot(writes) };
      others = joinWrites(others, writes);
    }
    return { next: outcome.state, others };
  });
  return answer.kind === 'done' && left.length > 0 ? { ...answer, left: [...left] } : answer;
}
