import type { Signal } from '@preact/signals';
import type { Business } from '../core/profile/business.ts';
import type { LinkDoubt, Response } from '../extension/messages.ts';
import { linkMark } from '../core/sync/link-mark.ts';
import { planMark } from '../core/sync/plan-mark.ts';
import type { SyncPlan } from '../core/sync/sync-plan-types.ts';
import { failureOf, mayPass, type Failure } from './failure.ts';
import type { LinkedBusiness } from './link-state.ts';
import type { Ask, Unreachable } from './ports.ts';
import type { PopupFactSignals } from './popup-facts.ts';
import type { PopupDialog, PopupNotice, PopupPlace } from './popup-notice.ts';
import type { FoundPage } from './popup-screen.ts';

/** The parts of the popup that actions change. */
export interface PopupStage {
  readonly place: Signal<PopupPlace>;
  readonly dialog: Signal<PopupDialog | null>;
  readonly notice: Signal<PopupNotice | null>;
  /** An action is under way; another one waits until it is over. */
  readonly busy: Signal<boolean>;
}

/** Verbs that change one business and answer with it. */
type ChangingVerb = 'setSync' | 'unlinkPage' | 'setTimeZone' | 'setButton';

export interface ActionPorts {
  readonly ask: Ask;
  readonly newId: () => string;
  /** Where a linked business is shown: the tab's own screen if that is it. */
  readonly placeOf: (business: string) => PopupPlace;
}

export interface PopupActions {
  readonly connect: (business: Business, found: FoundPage) => Promise<void>;
  /** Yes to what the dialog asks before a Page is connected: every doubt, or the links that would end. */
  readonly connectAnyway: () => Promise<void>;
  /** Turns sync on and applies what the preview showed: if that is not what would be applied by now, nothing is. */
  readonly enableSync: (business: LinkedBusiness, shown: SyncPlan) => Promise<void>;
  readonly disableSync: (business: LinkedBusiness) => Promise<void>;
  readonly setButton: (business: LinkedBusiness, button: 'on' | 'off') => Promise<void>;
  /** Takes a Page off the list of Pages without the button. */
  readonly showButton: (profileId: string) => Promise<void>;
  readonly setTimeZone: (business: Business, zone: string) => Promise<void>;
  readonly remove: (business: LinkedBusiness) => Promise<void>;
  readonly undo: (business: string, change: string) => Promise<void>;
  readonly addBusiness: (phone: string, name: string) => Promise<Business | null>;
}

const settleWith =
  (onDone?: () => void) =>
  (answer: Response<ChangingVerb>): Failure | null => {
    if (answer.kind !== 'done') return failureOf(answer);
    onDone?.();
    return null;
  };

export function createPopupActions(ports: ActionPorts, facts: PopupFactSignals, stage: PopupStage): PopupActions {
  const { ask } = ports;
  const fail = (failure: Failure, again: () => Promise<unknown>) => {
    stage.dialog.value = null;
    const retry = mayPass(failure) ? () => void again() : null;
    stage.notice.value = { kind: 'failed', failure, retry };
  };

  /** Sends once at a time. A retry sends the very same request, so that it is never applied twice. */
  async function run<Answer>(send: () => Promise<Answer | Unreachable>, settle: (answer: Answer) => Failure | null) {
    if (stage.busy.value) return;
    stage.busy.value = true;
    stage.notice.value = null;
    const answer = await send();
    if (kindOf(answer) === 'done' || kindOf(answer) === 'saved') await facts.refresh();
    stage.busy.value = false;
    const failure = isUnreachable(answer) ? answer : settle(answer);
    if (failure !== null) fail(failure, () => run(send, settle));
  }

  const undo = (business: string, change: string, ended: readonly string[] = []) => {
    const request = { operation: ports.newId(), business, change, ...(ended.length > 0 && { ended: [...ended] }) };
    return run<Response<'undo'>>(
      () => ask('undo', request),
      (answer) => {
        if (answer.kind !== 'done') return failureOf(answer);
        stage.notice.value = { kind: 'undone', left: answer.left ?? [] };
        return null;
      },
    );
  };
  /** A change carries the id of the operation that made it. `ended`: businesses whose link it ended. */
  const takeBack = (operation: string, business: string, ended?: readonly string[]) => () =>
    void undo(business, operation, ended);

  const link = (
    business: Business,
    found: FoundPage,
    { confirmed, move }: { readonly confirmed: readonly LinkDoubt[]; readonly move: readonly Business[] },
  ) => {
    const request = {
      operation: ports.newId(),
      business: business.id,
      tab: found.tab,
      profileId: found.page.profileId,
      confirmed: [...confirmed],
      ...(move.length > 0 && { move: move.map(linkMark) }),
    };
    return run<Response<'linkPage'>>(
      () => ask('linkPage', request),
      (answer) => {
        stage.dialog.value = null;
        if (answer.kind === 'doubt') {
          const { doubts, pageNumber } = answer;
          stage.dialog.value = { kind: 'doubt', business, found, doubts, pageNumber, move };
          return null;
        }
        if (answer.kind === 'wouldMove') {
          stage.dialog.value = { kind: 'move', business, found, ends: answer.ends, anew: move.length > 0 };
          return null;
        }
        if (answer.kind !== 'done') return failureOf(answer);
        const others = move.map(({ id }) => id).filter((id) => id !== business.id);
        const undoIt = takeBack(request.operation, business.id, others);
        stage.notice.value = { kind: 'connected', page: found.page.name, undo: undoIt };
        stage.place.value = { kind: 'auto' };
        return null;
      },
    );
  };

  const setSync = (business: LinkedBusiness, sync: 'import' | 'disabled', seen?: string) => {
    const request = { operation: ports.newId(), business: business.id, sync, ...(seen !== undefined && { seen }) };
    const settle = settleWith(() => {
      stage.place.value = ports.placeOf(business.id);
      const page = business.link.page.name;
      const kind = sync === 'import' ? 'enabled' : 'disabled';
      stage.notice.value = { kind, page, undo: takeBack(request.operation, business.id) };
    });
    return run(() => ask('setSync', request), settle);
  };

  return {
    connect: (business, found) => link(business, found, { confirmed: [], move: [] }),
    connectAnyway: async () => {
      const dialog = stage.dialog.value;
      if (dialog === null || dialog.kind === 'remove') return;
      const agreed =
        dialog.kind === 'doubt'
          ? { confirmed: dialog.doubts, move: dialog.move }
          : { confirmed: [], move: dialog.ends };
      await link(dialog.business, dialog.found, agreed);
    },
    enableSync: (business, shown) => setSync(business, 'import', planMark(shown)),
    disableSync: (business) => setSync(business, 'disabled'),
    setButton: (business, button) => {
      const request = { operation: ports.newId(), business: business.id, button };
      return run(() => ask('setButton', request), settleWith());
    },
    showButton: (profileId) =>
      run<Response<'showButton'>>(
        () => ask('showButton', { profileId }),
        (answer) => (answer.kind === 'saved' ? null : failureOf(answer)),
      ),
    setTimeZone: (business, timezone) => {
      const request = { operation: ports.newId(), business: business.id, timezone };
      return run(() => ask('setTimeZone', request), settleWith());
    },
    remove: (business) => {
      const request = { operation: ports.newId(), business: business.id };
      const settle = settleWith(() => {
        stage.place.value = { kind: 'auto' };
        const { name } = business.link.page;
        stage.notice.value = { kind: 'removed', page: name, undo: takeBack(request.operation, business.id) };
      });
      stage.dialog.value = null;
      return run(() => ask('unlinkPage', request), settle);
    },
    undo: (business, change) => undo(business, change),
    addBusiness: async (phone, name) => {
      const request = { operation: ports.newId(), id: ports.newId(), phone, name };
      let added: Business | null = null;
      const settle = (answer: Response<'addBusiness'>): Failure | null => {
        if (answer.kind !== 'done') return failureOf(answer);
        added = answer.business;
        if (stage.place.value.kind !== 'otherNumber') stage.place.value = { kind: 'auto' };
        stage.notice.value = { kind: 'added', name };
        return null;
      };
      await run(() => ask('addBusiness', request), settle);
      return added;
    },
  };
}

function kindOf(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'kind' in answer ? answer.kind : null;
}

function isUnreachable(answer: unknown): answer is Unreachable {
  return kindOf(answer) === 'unreachable';
}
