import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { noNotices, type NoticeCause, type NoticeWishes } from '../core/settings/notice-causes.ts';
import type { SettingsModel } from './options-settings-model.ts';
import type { AccessPort } from './ports.ts';

/** What of notifications can't be, as the browser doesn't allow them. off: some are switched on; refused: just now. */
export type NoticesProblem = 'off' | 'refused' | null;

export interface NoticesModel {
  readonly wishes: ReadonlySignal<NoticeWishes>;
  readonly problem: ReadonlySignal<NoticesProblem>;
  /** In the click itself: the browser asks the person before the first notification is switched on. */
  readonly set: (cause: NoticeCause, on: boolean) => Promise<void>;
  /** In the click itself: has the browser ask once more, for what was refused or taken away. */
  readonly tryAgain: () => Promise<void>;
}

/** What the browser notifies of: each cause is switched on by itself, and none is before the person allowed it. */
export function createNoticesModel(
  { settings, save }: Pick<SettingsModel, 'settings' | 'save'>,
  permission: AccessPort,
  life: AbortSignal,
): NoticesModel {
  const allowed = signal<boolean | null>(null);
  const refused = signal<NoticeCause | null>(null);
  const wishes = computed(() => settings.value.notify ?? noNotices);
  const wanted = computed(() => Object.values(wishes.value).includes(true));
  permission.watch((has) => (allowed.value = has), life);
  void permission.has().then(
    (has) => (allowed.value = has),
    () => undefined,
  );

  const store = (cause: NoticeCause, on: boolean) =>
    save('notify', { notify: { ...(settings.peek().notify ?? noNotices), [cause]: on } });

  async function allow(asking: Promise<boolean>, cause: NoticeCause | null): Promise<void> {
    const has = await asking.catch(() => false);
    allowed.value = has;
    refused.value = has ? null : cause;
    if (has && cause !== null) await store(cause, true);
  }

  return {
    wishes,
    problem: computed(() => {
      if (refused.value !== null) return 'refused';
      return wanted.value && allowed.value === false ? 'off' : null;
    }),
    set: (cause, on) => (on ? allow(permission.request(), cause) : store(cause, false)),
    tryAgain: () => allow(permission.request(), refused.peek()),
  };
}
