import type { PageLink } from '../../profile/page-link.ts';
import { type HiddenPage, isHidden, withHiddenPage, withoutHiddenPage } from '../../settings/hidden-pages.ts';
import type { Settings } from '../../settings/settings.ts';
import { businessKey, pageKey, settingsKey } from '../../store/store-keys.ts';
import type { PageView } from '../may-write.ts';
import { setButton } from './change-profile.ts';
import { orStorageFailed, type StorageFailed } from './outcomes.ts';
import type { ServicePorts } from './service-ports.ts';

type Ports = Pick<ServicePorts, 'store' | 'refreshButtons'>;

/** Changes the list of Pages without the button; a change that changes nothing isn't written. */
function changeHidden(
  { store, refreshButtons }: Ports,
  profileId: string,
  hide: boolean,
  change: (hidden: readonly HiddenPage[]) => HiddenPage[],
): Promise<{ readonly kind: 'saved'; readonly settings: Settings } | StorageFailed> {
  return orStorageFailed(async () => {
    const settings = await store.transact(async (read) => {
      const old = (await read([settingsKey])).settings();
      if (isHidden(old.hiddenPages, profileId) === hide) return { answer: old };
      const answer = { ...old, rev: old.rev + 1, hiddenPages: change(old.hiddenPages) };
      return { answer, writes: { [settingsKey]: answer } };
    });
    refreshButtons();
    return { kind: 'saved', settings } as const;
  });
}

interface LinkedBusiness {
  readonly id: string;
  readonly page: PageLink['page'];
}

export type HideOutcome = { readonly kind: 'hidden' | 'privateWindow' | 'wrongPage' | 'gone' } | StorageFailed;

/** The business linked to a Page, if any. */
async function linkedTo({ store }: Ports, profileId: string): Promise<LinkedBusiness | null> {
  const id = (await store.read([pageKey(profileId)])).linkedTo(profileId);
  const business = id === null ? null : (await store.read([businessKey(id)])).business(id);
  return business?.link?.page.profileId === profileId ? { id: business.id, page: business.link.page } : null;
}

/**
 * *Hide on this Page*, pressed in a tab: a linked Page's own switch, else the list in the settings. Private windows
 * leave no trace. `wrongPage`: the tab shows another Page than the linked one by now.
 */
export function hideButton(ports: ServicePorts, page: HiddenPage, view: PageView | null): Promise<HideOutcome> {
  return orStorageFailed<HideOutcome>(async () => {
    if (view === null || view.incognito) return { kind: 'privateWindow' };
    const linked = await linkedTo(ports, page.profileId);
    if (linked === null) {
      const outcome = await changeHidden(ports, page.profileId, true, (hidden) => withHiddenPage(hidden, page));
      return outcome.kind === 'saved' ? { kind: 'hidden' } : outcome;
    }
    if (!ports.addressMatches(linked.page, view.url)) return { kind: 'wrongPage' };
    const outcome = await setButton(ports, { business: linked.id, operation: ports.newId(), button: 'off' });
    if (outcome.kind === 'storageFailed') return outcome;
    return { kind: outcome.kind === 'done' ? 'hidden' : 'gone' };
  });
}

/** Takes a Page off the list of Pages without the button. */
export const showButtonAgain = (ports: Ports, { profileId }: { readonly profileId: string }) =>
  changeHidden(ports, profileId, false, (hidden) => withoutHiddenPage(hidden, profileId));
