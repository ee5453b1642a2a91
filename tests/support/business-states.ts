import type { Business } from '../../utils/core/profile/business.ts';
import { emptyProfile } from '../../utils/core/profile/profile.ts';
import type { OptionsModel } from '../../utils/state/options-model.ts';
import { cafeLink, sampleBusiness, sampleNow } from './sample-business.ts';

const names = ['Güneş Kafe', 'Loja Ipê Amarelo', 'مخبز الياسمين', 'Warung Senja', 'Çiğköfteci Ali', 'Hidden Oak'];
const syncs = ['import', 'disabled', 'undecided', 'import'] as const;

/** So many invented businesses; every fifth has no Page. */
export function manyBusinesses(count: number): readonly Business[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `${names[index % names.length]} ${index + 1}`;
    const profileId = String(100_064_900_000_000 + index);
    const page = { profileId, url: `https://www.facebook.com/${profileId}`, name };
    const sync = syncs[index % syncs.length] ?? 'import';
    return sampleBusiness({
      id: `business-many-${index}`,
      profile: emptyProfile(`+90532${String(1_000_000 + index)}`, name),
      link: index % 5 === 4 ? null : { ...cafeLink, page, sync, lastSeenAt: sampleNow - index * 3_600_000 },
    });
  });
}

/** The list of all businesses. `holding`: what is stored. */
export function businessStates<State extends object>(holding: (...businesses: readonly Business[]) => State) {
  const twelve = manyBusinesses(12);
  const some = holding(...twelve);
  return {
    list: some,
    'list-many': holding(...manyBusinesses(1000)),
    'list-nothing-found': { ...some, act: ({ list }: OptionsModel) => list.search('zzz') },
    'list-selected': {
      ...some,
      act({ list }: OptionsModel) {
        list.select('business-many-0', true, false);
        list.select('business-many-4', true, false);
      },
    },
    'bulk-asked': {
      ...some,
      act({ list, bulk }: OptionsModel) {
        list.selectAllFound(true);
        bulk.ask({ kind: 'lock', field: 'hours' }, list.selected.value);
      },
    },
    'bulk-preview': {
      ...some,
      act({ list, bulk }: OptionsModel) {
        list.selectAllFound(true);
        bulk.ask({ kind: 'syncOn' }, list.selected.value);
      },
    },
    'bulk-remove': {
      ...some,
      act({ list, bulk }: OptionsModel) {
        list.selectAllFound(true);
        bulk.ask({ kind: 'remove' }, list.selected.value);
      },
    },
    'bulk-done': {
      ...some,
      async act({ list, bulk }: OptionsModel) {
        list.selectAllFound(true);
        bulk.ask({ kind: 'remove' }, list.selected.value.slice(0, 3));
        await bulk.run();
        list.clearSelection();
      },
    },
    // Taken back, except what was changed since.
    'bulk-undone': {
      ...some,
      async act({ list, bulk }: OptionsModel) {
        list.selectAllFound(true);
        bulk.ask({ kind: 'syncOn' }, list.selected.value);
        await bulk.run();
        await bulk.undo();
      },
      answers: { undo: { kind: 'done', business: twelve[0], left: ['description', 'hours'] } },
    },
    'bulk-ended': {
      ...some,
      answers: { setSync: { kind: 'storageFailed', detail: 'The disk is full.' } },
      async act({ list, bulk }: OptionsModel) {
        list.selectAllFound(true);
        bulk.ask({ kind: 'syncOn' }, list.selected.value);
        await bulk.run();
      },
    },
  };
}
