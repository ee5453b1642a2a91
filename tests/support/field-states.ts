import { shown } from '../../utils/core/business/fact.ts';
import type { Business } from '../../utils/core/profile/business.ts';
import type { Change, History } from '../../utils/core/profile/history.ts';
import type { PageLink } from '../../utils/core/profile/page-link.ts';
import type { OptionsModel } from '../../utils/state/options-model.ts';
import type { StoredState } from '../../utils/core/store/stored-state.ts';
import { cafeLink, cafeProfile, cafeSeen, sampleBusiness, sampleNow } from './sample-business.ts';

const hour = 3_600_000;
const id = 'business-cafe';
const page = `#business/${id}`;
const own = { ...cafeProfile, description: 'Bayramda da açığız.' };
const linked = (link: Partial<PageLink> = {}, profile = cafeProfile): Business =>
  sampleBusiness({ id, link: { ...cafeLink, ...link }, profile });
const since = { at: sampleNow - hour };
const kept = linked(
  { locked: ['description'], fields: { ...cafeLink.fields, description: { status: 'locked', ...since } } },
  own,
);
const stopped = linked({ sync: 'disabled', stoppedBy: { field: 'description', ...since } }, own);
/** An edit of two fields, of which one was changed since. */
const olderEdit: Change = {
  id: 'change-older',
  at: sampleNow - 3 * hour,
  cause: 'edit',
  before: { about: '', name: 'Güneş' },
  after: { about: 'Kahve.', name: 'Güneş Kafe' },
};
const olderHistory: History = { version: 1, business: id, changes: [olderEdit] };
const pressUnlock = () => document.querySelector<HTMLElement>('[data-section=link] .status-decisions .button')?.click();

async function keepAsMine(model: OptionsModel): Promise<void> {
  const section = model.current.value?.sections.description;
  section?.set({ description: own.description });
  await section?.save();
  await section?.saveAndKeep();
}

/** States of single fields, of removed businesses and of undo, over a storage that holds the café and others. */
export function fieldStates(stored: StoredState) {
  const { settings } = stored;
  const others = stored.businesses.filter((business) => business.id !== id);
  const at = (hash: string, ...businesses: Business[]) => ({
    stored: { ...stored, businesses },
    settings,
    hash: `${page}${hash}`,
  });
  const shortWebsite = shown(['guneskafe.example/?utm_source=facebook'], 'payload');
  const removed = [{ version: 1, at: sampleNow - 50 * hour, business: linked() }] as const;
  return {
    adjusted: at('/link', linked({ seen: { ...cafeSeen, websites: shortWebsite } })),
    locked: at('/link', kept),
    'kept-as-mine': { ...at('', linked()), act: keepAsMine },
    unlocking: { ...at('/link', kept), act: pressUnlock },
    outdated: {
      ...at('/link', stopped),
      answers: { setSync: { kind: 'outdated' } },
      act: (model: OptionsModel) => model.current.value?.link.setSync(true, []),
    },
    removed: { ...at('', linked(), ...others), act: (model: OptionsModel) => model.current.value?.remove() },
    'recently-removed': { stored: { ...stored, businesses: others, removed }, settings, hash: '#add' },
    'undone-but': {
      ...at('/history', linked({}, { ...cafeProfile, about: 'Kahve var.' })),
      histories: { [id]: olderHistory },
      act: (model: OptionsModel) => model.current.value?.link.undo(olderEdit.id),
    },
  };
}
