import type { BusinessPage } from '../../../../utils/core/business/business-page.ts';
import { checkPhone } from '../../../../utils/core/phone/check-phone.ts';
import { businessService } from '../../../../utils/core/sync/business-service.ts';
import type { TabSight } from '../../../../utils/core/sync/service/service-ports.ts';
import { recordsOf } from '../../../../utils/core/store/records.ts';
import { type Locks, openStore } from '../../../../utils/extension/stores/open-store.ts';
import { addressMatches } from '../../../../utils/facebook/page-url.ts';
import { memoryArea } from './memory-area.ts';

export const phone = '+905321234567';
export const otherPhone = '+905329876543';
export const id = 'business-one';
export const otherId = 'business-two';

/** The tab that shows a Page as it should be for a write. */
export const viewOf = (page: BusinessPage) => ({ url: page.url, incognito: false });

/** The service over storage in memory, with everything around it in the test's hands. */
export function serviceWorld(seed: Record<string, unknown> = {}, locks: Locks = navigator.locks) {
  const area = memoryArea(seed);
  const tabs = new Map<number, TabSight>();
  const counts = { refreshed: 0, phonesChecked: 0, ids: 0 };
  const clock = { now: Date.UTC(2026, 10, 22, 12) };
  const service = businessService({
    store: openStore(area, locks),
    now: () => clock.now,
    newId: () => `new-operation-${(counts.ids += 1)}`,
    checkPhone(text, country) {
      counts.phonesChecked += 1;
      return checkPhone(text, country);
    },
    lookAtTab: (tab) => Promise.resolve(tabs.get(tab) ?? 'gone'),
    addressMatches,
    refreshButtons: () => {
      counts.refreshed += 1;
    },
  });

  let operations = 0;
  const operation = () => `test-operation-${(operations += 1)}`;
  function show(page: BusinessPage, tab = 7): number {
    tabs.set(tab, { view: viewOf(page), answer: { kind: 'read', page } });
    return tab;
  }
  return {
    service,
    area,
    tabs,
    counts,
    clock,
    operation,
    business: (of = id) => recordsOf(area.stored()).business(of),
    history: (of = id) => recordsOf(area.stored()).history(of).changes,
    add: (of = id, number = phone, name = 'Örnek Fırın') =>
      service.addBusiness({ operation: operation(), id: of, phone: number, name }),
    show,
    /** Links a business to the Page, which its tab shows from now on. `move`: marks of the links that may end for it. */
    link: (page: BusinessPage, of = id, move: readonly string[] = []) =>
      service.linkPage({
        operation: operation(),
        business: of,
        tab: show(page),
        profileId: page.profileId,
        confirmed: ['nameDiffers', 'numberDiffers'],
        move,
      }),
  };
}

/** A world with a business linked to a Page and in sync with it. */
export async function syncedWorld(page: BusinessPage, locks?: Locks) {
  const world = serviceWorld({}, locks);
  await world.add();
  await world.link(page);
  await world.service.setTimeZone({ operation: world.operation(), business: id, timezone: 'Europe/Istanbul' });
  await world.service.setSync({ operation: world.operation(), business: id, sync: 'import' });
  world.area.asked.length = 0;
  world.area.written.length = 0;
  world.counts.refreshed = 0;
  return world;
}
