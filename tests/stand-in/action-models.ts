import type { ActionModel } from './client/view-model.ts';
import type { DemoView } from './demo/demo-view.ts';
import { demoWords } from './demo/words.ts';
import type { DocumentContext } from './documents/document-context.ts';
import { whatsAppCallToAction } from './documents/shim-link.ts';

/** The buttons under a view's name; for whoever has switched to the Page, those of its owner. */
export function actionModels(view: DemoView, { viewer }: DocumentContext): ActionModel[] {
  const words = demoWords[view.language];
  const more: ActionModel = { label: words.more, icon: 'more', style: 'secondary', iconOnly: true, menu: true };
  const search: ActionModel = { label: words.search, icon: 'search', style: 'secondary', iconOnly: true };
  if (view.kind === 'page' && view.profileId === viewer)
    return [
      { label: words.manage, icon: 'list', style: 'primary' },
      { label: words.edit, icon: 'info', style: 'secondary' },
      search,
      more,
    ];
  if (view.kind === 'page') {
    const whatsapp =
      view.whatsapp === undefined
        ? []
        : [{ label: 'WhatsApp', icon: 'message' as const, href: whatsAppCallToAction(view.whatsapp) }];
    const buttons = [
      ...whatsapp,
      { label: words.message, icon: 'message' as const },
      { label: words.follow, icon: 'follow' as const },
    ];
    return [
      ...buttons.map((button, index) =>
        Object.assign(button, { style: index === 0 ? ('primary' as const) : ('secondary' as const) }),
      ),
      search,
      more,
    ];
  }
  if (view.kind === 'person')
    return [
      { label: words.addFriend, icon: 'person', style: 'primary' },
      { label: words.message, icon: 'message', style: 'secondary' },
      more,
    ];
  if (view.kind === 'group') return [{ label: words.join, icon: 'person', style: 'primary' }, search, more];
  return view.kind === 'event' ? [{ label: words.interested, icon: 'star', style: 'primary' }, more] : [];
}
