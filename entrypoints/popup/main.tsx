import { render } from 'preact';
import { createText } from '../../components/create-text.ts';
import { PopupProvider } from '../../components/popup/popup-context.ts';
import { PopupView } from '../../components/popup/popup-view.tsx';
import { TextProvider } from '../../components/text.tsx';
import { hasAccess, requestAccess, watchAccess } from '../../utils/extension/access.ts';
import { readActiveTab, watchActiveTab } from '../../utils/extension/active-tab.ts';
import { ask } from '../../utils/extension/ask.ts';
import { readDraft, writeDraft } from '../../utils/extension/draft.ts';
import { openOptions, openTab, reloadTab } from '../../utils/extension/open.ts';
import { followStored, readHistory } from '../../utils/extension/stored-state.ts';
import { readMessage } from '../../utils/extension/text.ts';
import { countryOfLocale } from '../../utils/state/country-of-locale.ts';
import { createPopupModel } from '../../utils/state/popup-model.ts';

const life = new AbortController();
addEventListener('pagehide', () => life.abort());

const text = createText(readMessage, navigator.language);
document.documentElement.lang = text.locale;
document.documentElement.dir = text.dir;

const model = await createPopupModel(
  {
    storage: { ...followStored(), history: readHistory },
    tab: { read: readActiveTab, watch: watchActiveTab, open: openTab, reload: reloadTab, openOptions },
    access: { has: hasAccess, request: requestAccess, watch: watchAccess },
    ask,
    drafts: { read: readDraft, write: writeDraft },
    copy: (written) => navigator.clipboard.writeText(written),
    now: () => Date.now(),
    newId: () => crypto.randomUUID(),
    country: countryOfLocale(navigator.language),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    browserFits: 'locks' in navigator && 'supportedValuesOf' in Intl,
  },
  life.signal,
);

const root = document.getElementById('app');
if (root !== null) {
  render(
    <TextProvider value={text}>
      <PopupProvider value={model}>
        <PopupView />
      </PopupProvider>
    </TextProvider>,
    root,
  );
}
