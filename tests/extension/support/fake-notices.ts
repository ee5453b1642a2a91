import type { FakeExtension } from './fake-extension.ts';

interface ShownNotice {
  readonly title: string;
  readonly message: string;
  readonly buttons?: readonly { readonly title: string }[];
}

/** The browser's notifications as Chromium and Firefox have them, once the person allowed them. */
export function fakeNotices({ chrome, event }: Pick<FakeExtension, 'chrome' | 'event'>) {
  const shown = new Map<string, ShownNotice>();
  const common = {
    onClicked: event(),
    getAll: () => Promise.resolve(Object.fromEntries([...shown.keys()].map((id) => [id, true]))),
    clear: (id: string) => Promise.resolve(shown.delete(id)),
  };
  const chromium = {
    ...common,
    onButtonClicked: event(),
    create: (id: string, options: ShownNotice) => (shown.set(id, options), Promise.resolve(id)),
  };
  const firefox = {
    ...common,
    create: (id: string, options: ShownNotice) =>
      options.buttons === undefined
        ? chromium.create(id, options)
        : Promise.reject(new Error('Property "buttons" is unsupported by Firefox')),
  };
  return {
    /** The one notification that is shown. */
    one: () => {
      const [first, ...others] = shown;
      if (first === undefined || others.length > 0) throw new Error(`${shown.size} notifications are shown`);
      const [id, options] = first;
      return { id, ...options };
    },
    count: () => shown.size,
    clear: () => shown.clear(),
    /** What the person clicks. */
    click: (id: string) => common.onClicked.fire(id),
    press: (id: string, button: number) => chromium.onButtonClicked.fire(id, button),
    /** The person allows notifications, in this browser. */
    allow: (browser: 'chromium' | 'firefox') =>
      Reflect.set(chrome, 'notifications', browser === 'chromium' ? chromium : firefox),
    takeBack: () => Reflect.deleteProperty(chrome, 'notifications'),
  };
}
