import type { BusinessPage } from '../../business/business-page.ts';
import { chooseButton, type ChosenButton } from '../../business/choose-button.ts';
import type { Business } from '../../profile/business.ts';
import type { History } from '../../profile/history.ts';
import { seePage } from '../../profile/changes/see-page.ts';
import { defaultSettings, type Settings } from '../../settings/settings.ts';
import type { Records } from '../../store/records.ts';
import { changeWrites } from '../../store/change-writes.ts';
import { StoreFailure } from '../../store/store-failure.ts';
import { businessKey, historyKey, pageKey, settingsKey } from '../../store/store-keys.ts';
import { readState } from '../../store/read-state.ts';
import type { Transaction } from '../../store/store-port.ts';
import { writesOf } from '../../store/writes-of.ts';
import { mayWrite, type PageView } from '../may-write.ts';
import type { ServicePorts } from './service-ports.ts';

export interface SeenView {
  readonly button: ChosenButton | null;
  /** The business linked to this Page, as it is after this view. */
  readonly linked: Business | null;
  /** Storage failed: what the Page shows may not have been kept. */
  readonly failed: boolean;
  readonly settings: Settings;
}

/** Runs alone. Reads the history only when there is something to write into it: it can be a hundred times longer. */
function noteView({ store, now, newId }: ServicePorts, id: string, page: BusinessPage): Promise<Business | null> {
  const stamp = { now: now(), operation: newId() };
  return store.transact(async (read): Promise<Transaction<Business | null>> => {
    const records = await read([businessKey(id), settingsKey]);
    const business = records.business(id);
    if (business?.link?.page.profileId !== page.profileId) return { answer: null };
    const unread: History = { version: 1, business: id, changes: [] };
    const seen = {
      before: { business, history: unread },
      ...seePage({ business, history: unread }, page, records.settings(), stamp),
    };
    if (seen.changed === 'nothing') return { answer: business };
    if (seen.changed === 'seen') return { answer: seen.state.business, writes: writesOf(seen.before, seen.state) };
    const found = await readState(store, await read([businessKey(id), historyKey(id)]), id, stamp.now);
    if (found === null) return { answer: null };
    const { state } = seePage(found.state, page, records.settings(), stamp);
    return { answer: state.business, writes: changeWrites(found, state) };
  });
}

async function linkedTo({ store }: ServicePorts, id: string, page: BusinessPage): Promise<Business | null> {
  const business = (await store.read([businessKey(id)])).business(id);
  return business?.link?.page.profileId === page.profileId ? business : null;
}

/** Of settings that can't be understood only the button is shown as if there were none; syncing refuses them. */
function settingsOf(records: Records): Settings {
  try {
    return records.settings();
  } catch (error) {
    if (error instanceof StoreFailure) return defaultSettings;
    throw error;
  }
}

/** Syncs the linked business with this view if it may, else changes nothing, and chooses the button. */
export async function seePageView(ports: ServicePorts, page: BusinessPage, view: PageView): Promise<SeenView> {
  let settings = defaultSettings;
  let linked: Business | null = null;
  let failed = false;
  try {
    const records = await ports.store.read([pageKey(page.profileId), settingsKey]);
    settings = settingsOf(records);
    const id = records.linkedTo(page.profileId);
    if (id !== null) {
      linked = await linkedTo(ports, id, page);
      if (mayWrite(page, view, ports.addressMatches) === 'allowed') linked = await noteView(ports, id, page);
    }
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    failed = true;
  }
  const button = await chooseButton({ page, linked, settings, checkPhone: ports.checkPhone, now: ports.now() });
  return { button, linked, failed, settings };
}
