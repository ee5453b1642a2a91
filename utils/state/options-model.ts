import { batch, computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Business } from '../core/profile/business.ts';
import { defaultSettings, type Settings } from '../core/settings/settings.ts';
import { type AddModel, createAddModel } from './options-add-model.ts';
import { type BackupModel, createBackupModel } from './options-backup-model.ts';
import { type BulkModel, createBulkModel } from './options-bulk-model.ts';
import { createListModel, type ListModel } from './options-list-model.ts';
import { createMirrorModel, type MirrorModel } from './options-mirror-model.ts';
import { type BusinessModel, createBusinessModel } from './options-business-model.ts';
import { hashOf, type OptionsPlace, placeOf } from './options-place.ts';
import { createNoticesModel, type NoticesModel } from './options-notices-model.ts';
import type { OptionsPorts } from './options-ports.ts';
import { createRemovedModel, type RemovedModel } from './options-removed-model.ts';
import { type CopyModel, createCopyModel } from './options-copy-model.ts';
import { createRestoredModel, type RestoredModel } from './restored-model.ts';
import { createSettingsModel, type SettingsModel } from './options-settings-model.ts';
import type { StoredState } from '../core/store/stored-state.ts';

export type StoredView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly detail: string }
  | { readonly kind: 'read'; readonly stored: StoredState };

/** The options page: what is stored, where the person is, and the models of what is shown there. */
export interface OptionsModel {
  readonly stored: ReadonlySignal<StoredView>;
  readonly place: ReadonlySignal<OptionsPlace>;
  /** By name, as people look them up. */
  readonly businesses: ReadonlySignal<readonly Business[]>;
  /** All of them at once: searched, sorted, selected. */
  readonly list: ListModel;
  readonly bulk: BulkModel;
  readonly settings: SettingsModel;
  readonly notices: NoticesModel;
  readonly adding: AddModel;
  /** Everything at once: backup, restore, tables, reset. */
  readonly backup: BackupModel;
  /** The person's other browsers. */
  readonly mirror: MirrorModel;
  /** Businesses that were removed lately, and the way back. */
  readonly removed: RemovedModel;
  /** What was put back from the second copy. */
  readonly restored: RestoredModel;
  readonly copy: CopyModel;
  /** The business in view, if the place is one. */
  readonly current: ReadonlySignal<BusinessModel | null>;
  /** Something typed is not saved yet. */
  readonly edited: ReadonlySignal<boolean>;
  readonly go: (place: OptionsPlace) => void;
  readonly readAgain: () => Promise<void>;
}

const samplePage = { page: 'Güneş Kafe', url: 'https://www.facebook.com/guneskafe' };

export function createOptionsModel(ports: OptionsPorts, life: AbortSignal): OptionsModel {
  const stored = signal<StoredView>({ kind: 'loading' });
  const place = signal(placeOf(ports.hash.read()));
  const models = new Map<string, BusinessModel>();
  const opened = signal<readonly BusinessModel[]>([]);
  const read = computed(() => (stored.value.kind === 'read' ? stored.value.stored : null));
  const storedSettings = computed(() => read.value?.settings ?? defaultSettings);
  const { compare } = new Intl.Collator();
  const businesses = computed(() =>
    (read.value?.businesses ?? []).toSorted((a, b) => compare(a.profile.name, b.profile.name)),
  );

  const change = (next: (state: StoredState) => StoredState) => {
    if (read.value !== null) stored.value = { kind: 'read', stored: next(read.value) };
  };
  const accept = (business: Business) =>
    change((state) => {
      const known = state.businesses.find(({ id }) => id === business.id);
      if (known !== undefined && known.rev > business.rev) return state;
      return { ...state, businesses: [...state.businesses.filter(({ id }) => id !== business.id), business] };
    });
  const acceptSettings = (settings: Settings) =>
    change((state) => (state.settings.rev > settings.rev ? state : { ...state, settings }));
  const go = (to: OptionsPlace) => {
    place.value = to;
    ports.hash.write(hashOf(to));
  };
  const show = (business: Business) =>
    batch(() => {
      accept(business);
      go({ view: 'business', id: business.id, section: null });
    });
  const keptRemoved = computed(() => read.value?.removed ?? []);
  const removal = createRemovedModel({ ports, stored: keptRemoved, show });
  const forget = (gone: Business) =>
    batch(() => {
      models.delete(gone.id);
      opened.value = [...models.values()];
      change((state) => ({ ...state, businesses: state.businesses.filter(({ id }) => id !== gone.id) }));
    });
  const removed = (gone: Business) =>
    batch(() => {
      forget(gone);
      removal.tell(gone);
      go({ view: 'start' });
    });

  const find = (id: string) => read.peek()?.businesses.find((business) => business.id === id);
  const modelOf = (id: string): BusinessModel | null => {
    const known = models.get(id);
    if (known !== undefined) return known;
    const first = find(id);
    if (first === undefined) return null;
    const record = computed(() => read.value?.businesses.find((business) => business.id === id));
    const model = createBusinessModel(first, record, { ports, life, accept, removed, settings: storedSettings });
    models.set(id, model);
    return model;
  };
  const currentId = computed(() => {
    if (place.value.view === 'business') return place.value.id;
    // Whoever has several begins with the list of them.
    const only = businesses.value.length === 1 ? businesses.value[0] : undefined;
    return place.value.view === 'start' ? (only?.id ?? null) : null;
  });
  const current = signal<BusinessModel | null>(null);
  const stop = effect(() => {
    const id = currentId.value;
    if (read.value === null) return;
    const model = untracked(() => (id === null ? null : modelOf(id)));
    batch(() => {
      current.value = model;
      if (opened.peek().length !== models.size) opened.value = [...models.values()];
    });
  });
  life.addEventListener('abort', stop);

  const adding = createAddModel(ports, show, life);
  const sample = computed(() => {
    const linked = businesses.value.find(({ link }) => link !== null)?.link;
    return linked ? { page: linked.page.name, url: linked.page.url } : samplePage;
  });
  const settings = createSettingsModel(storedSettings, { ask: ports.ask, accept: acceptSettings, sample, life });

  const readAgain = async () => {
    try {
      stored.value = { kind: 'read', stored: await ports.storage.read() };
    } catch (error) {
      stored.value = { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
    }
  };
  ports.storage.watch((state) => (stored.value = { kind: 'read', stored: state }), life);
  ports.hash.watch((hash) => (place.value = placeOf(hash)), life);
  void readAgain();

  return {
    stored,
    place,
    businesses,
    list: createListModel(businesses, storedSettings),
    bulk: createBulkModel({ ports, settings: storedSettings, current: find, accept, forget }),
    settings,
    notices: createNoticesModel(settings, ports.notices, life),
    adding,
    backup: createBackupModel(ports, readAgain),
    mirror: createMirrorModel(ports.ask),
    removed: removal,
    restored: createRestoredModel(ports.ask, read),
    copy: createCopyModel(ports.ask),
    current,
    edited: computed(() => {
      const typing = adding.typed.value.number !== '' || adding.typed.value.name !== '';
      const message = settings.message.draft.edited.value.length > 0;
      return typing || message || opened.value.some((model) => model.edited.value);
    }),
    go,
    readAgain,
  };
}
