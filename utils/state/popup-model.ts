import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { BusinessPage } from '../core/business/business-page.ts';
import type { Business } from '../core/profile/business.ts';
import type { Change } from '../core/profile/history.ts';
import type { HiddenPage } from '../core/settings/hidden-pages.ts';
import { createDraft, type DraftModel } from './business-draft.ts';
import { createPageAddress, facebookHome } from './facebook-address.ts';
import { isLinked, type LinkedBusiness, type LinkView, viewLink } from './link-state.ts';
import { createPhoneEntry, type PhoneEntryModel } from './phone-entry.ts';
import { createPopupActions, type PopupActions } from './popup-actions.ts';
import { createPopupFacts, type PopupSources } from './popup-facts.ts';
import type { PopupDialog, PopupNotice, PopupPlace } from './popup-notice.ts';
import { createReportModel, reportableTab, type ReportModel } from './popup-report.ts';
import { popupScreen, type PopupScreen } from './popup-screen.ts';
import type { Ask, DraftPort } from './ports.ts';
import { createRestoredModel, type RestoredModel } from './restored-model.ts';
import { requirements, type Requirement } from './requirements.ts';

export interface PopupPorts extends PopupSources {
  readonly ask: Ask;
  readonly drafts: DraftPort;
  /** Puts a text into the clipboard; rejects where the browser refuses. */
  readonly copy: (text: string) => Promise<void>;
  /** ms since the epoch. */
  readonly now: () => number;
  /** A new random id of a request or a record. */
  readonly newId: () => string;
  /** Country of the browser's own locale: what a number is taken for where neither Page nor person says otherwise. */
  readonly country: string;
  /** The zone this device is in. */
  readonly zone: string;
  /** Whether this browser has what Köprü needs. */
  readonly browserFits: boolean;
}

/** What the popup shows, and every verb a person has there. */
export interface PopupModel extends Omit<PopupActions, 'addBusiness'> {
  readonly screen: ReadonlySignal<PopupScreen>;
  readonly place: ReadonlySignal<PopupPlace>;
  readonly dialog: ReadonlySignal<PopupDialog | null>;
  readonly notice: ReadonlySignal<PopupNotice | null>;
  readonly busy: ReadonlySignal<boolean>;
  readonly businesses: ReadonlySignal<readonly Business[]>;
  /** Linked profiles, the one seen last first. */
  readonly links: ReadonlySignal<readonly LinkView[]>;
  readonly damaged: ReadonlySignal<readonly string[]>;
  /** Records of a newer version. */
  readonly newer: ReadonlySignal<readonly string[]>;
  readonly restored: RestoredModel;
  /** Pages on which *Hide on this Page* was pressed. */
  readonly hiddenPages: ReadonlySignal<readonly HiddenPage[]>;
  readonly requirements: ReadonlySignal<readonly Requirement[]>;
  /** Newest first; of the linked business in view. */
  readonly changes: ReadonlySignal<readonly Change[]>;
  /** Ids of those that can still be undone. */
  readonly undoable: ReadonlySignal<ReadonlySet<string>>;
  readonly draft: DraftModel;
  readonly phone: PhoneEntryModel;
  readonly report: ReportModel;
  /** The tab of the Page on screen; null where none is. */
  readonly reportable: ReadonlySignal<number | null>;
  readonly now: number;
  readonly zone: string;
  readonly go: (place: PopupPlace) => void;
  readonly askRemove: (business: LinkedBusiness) => void;
  readonly closeDialog: () => void;
  readonly closeNotice: () => void;
  readonly allowAccess: () => void;
  /** The browser lets this one tab be seen, and not the site. */
  readonly thisTabOnly: ReadonlySignal<boolean>;
  readonly readAgain: () => void;
  /** The Page in view was reached without loading it, and something that is synced can't be told. */
  readonly needsReload: ReadonlySignal<boolean>;
  /** The tab is in a Firefox container. */
  readonly inContainer: ReadonlySignal<boolean>;
  readonly reload: () => void;
  readonly open: (url: string) => void;
  readonly openFacebook: () => void;
  readonly createPage: () => void;
  readonly openOptions: (business?: string) => void;
  readonly addBusiness: (name: string) => Promise<void>;
}

/** Weekly hours don't come with a reload either. */
const reloadable = ['description', 'address', 'emails', 'websites', 'categories'] as const;
const hasUntold = ({ facts }: BusinessPage) => reloadable.some((name) => facts[name].state === 'unknown');

export async function createPopupModel(ports: PopupPorts, life: AbortSignal): Promise<PopupModel> {
  const facts = createPopupFacts(ports, life);
  const stage = {
    place: signal<PopupPlace>({ kind: 'auto' }),
    dialog: signal<PopupDialog | null>(null),
    notice: signal<PopupNotice | null>(null),
    busy: signal(false),
  };
  const suggested = computed(() => {
    const reading = facts.tab.value?.reading;
    return (reading?.kind === 'read' ? reading.country : undefined) ?? ports.country;
  });
  const draft = createDraft(ports.drafts, suggested);
  const phone = createPhoneEntry(ports.ask, life);
  if (draft.draft.value.number !== '') phone.type(draft.draft.value.number, draft.country.value);

  const state = computed(() => {
    const stored = facts.stored.value;
    return stored === undefined || 'failed' in stored ? undefined : stored;
  });
  const links = computed(() => {
    const stored = state.value;
    if (stored === undefined) return [];
    const linked = stored.businesses
      .filter(isLinked)
      .map((business) => viewLink(business, stored.plans[business.id] ?? []));
    return linked.toSorted((a, b) => b.business.link.lastSeenAt - a.business.link.lastSeenAt);
  });
  const automatic = computed(() =>
    popupScreen(
      { stored: facts.stored.value, access: facts.access.value, tab: facts.tab.value },
      stage.place.value.kind === 'otherNumber',
    ),
  );
  const placeOf = (id: string): PopupPlace => {
    const shown = automatic.value;
    return shown.kind === 'linked' && shown.business.id === id ? { kind: 'auto' } : { kind: 'business', id };
  };
  const actions = createPopupActions({ ...ports, placeOf }, facts, stage);
  const screen = computed<PopupScreen>(() => {
    const place = stage.place.value;
    if (place.kind !== 'business' && place.kind !== 'preview') return automatic.value;
    const chosen = links.value.find(({ business }) => business.id === place.id);
    if (chosen === undefined) return automatic.value;
    const seen = automatic.value.kind === 'linked' && automatic.value.business.id === place.id;
    return { kind: 'linked', page: seen && automatic.value.kind === 'linked' ? automatic.value.page : null, ...chosen };
  });

  const changes = signal<readonly Change[]>([]);
  const undoable = signal<ReadonlySet<string>>(new Set());
  const inView = computed(() => (screen.value.kind === 'linked' ? screen.value.business : null));
  let historyOf: string | null = null;
  const watchHistory = effect(() => {
    const business = inView.value;
    // Another business's history must not stand there while this one's is read.
    if (business?.id !== historyOf) {
      changes.value = [];
      undoable.value = new Set();
    }
    historyOf = business?.id ?? null;
    if (business === null) return undefined;
    let over = false;
    const show = async () => {
      const found = await ports.storage.history(business.id).catch(() => null);
      if (over) return;
      changes.value = found?.history.changes.toReversed() ?? [];
      undoable.value = new Set(found?.undoable);
    };
    void show();
    return () => {
      over = true;
    };
  });
  life.addEventListener('abort', watchHistory);

  // Storage alone decides the first paint; access and the tab are asked meanwhile and may come later.
  const askAccess = async () => {
    facts.access.value = await ports.access.has().catch(() => undefined);
  };
  void Promise.all([askAccess(), facts.readTabAgain()]);
  await facts.readAgain();

  const afterAccess = async (answer: Promise<boolean>) => {
    const has = await answer.catch(() => false);
    if (has) facts.access.value = true;
    stage.notice.value = has ? null : { kind: 'failed', failure: { kind: 'accessDenied' }, retry: null };
    await facts.readTabAgain();
  };

  return {
    ...actions,
    ...stage,
    screen,
    links,
    changes,
    undoable,
    draft,
    phone,
    report: createReportModel(ports.ask, ports.copy),
    reportable: computed(() => reportableTab(screen.value, facts.tab.value)),
    businesses: computed(() => state.value?.businesses ?? []),
    damaged: computed(() => state.value?.damaged ?? []),
    newer: computed(() => state.value?.newer ?? []),
    restored: createRestoredModel(ports.ask, state),
    hiddenPages: computed(() => state.value?.settings.hiddenPages ?? []),
    requirements: computed(() =>
      requirements({
        stored: state.value,
        access: facts.access.value,
        tab: facts.tab.value,
        browserFits: ports.browserFits,
      }),
    ),
    now: ports.now(),
    zone: ports.zone,
    go: (place) => {
      stage.notice.value = null;
      stage.place.value = place.kind === 'business' ? placeOf(place.id) : place;
    },
    askRemove: (business) => (stage.dialog.value = { kind: 'remove', business }),
    closeDialog: () => (stage.dialog.value = null),
    closeNotice: () => (stage.notice.value = null),
    // Asked in the click itself, before anything is awaited.
    allowAccess: () => void afterAccess(ports.access.request()),
    thisTabOnly: computed(() => facts.access.value === false && (facts.tab.value?.reading ?? null) !== null),
    readAgain: () => void facts.readAgain(),
    inContainer: computed(() => facts.tab.value?.inContainer === true),
    needsReload: computed(() => {
      const reading = facts.tab.value?.reading;
      return reading?.kind === 'read' && reading.moved === true && hasUntold(reading.page);
    }),
    reload: () => {
      const tab = facts.tab.value;
      if (tab) ports.tab.reload(tab.id);
    },
    open: (url) => ports.tab.open(url),
    openFacebook: () => ports.tab.open(facebookHome),
    createPage: () => ports.tab.open(createPageAddress),
    openOptions: (business) => ports.tab.openOptions(business),
    addBusiness: async (name) => {
      const checked = await phone.check(draft.draft.value.number, draft.country.value);
      if (checked.kind !== 'valid') return;
      const added = await actions.addBusiness(checked.e164, name);
      if (added !== null) draft.clear();
    },
  };
}
