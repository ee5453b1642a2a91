import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createText } from '../../components/create-text.ts';
import { OptionsPage } from '../../components/options/options-page.tsx';
import { TextProvider } from '../../components/text.tsx';
import { ask } from '../../utils/extension/ask.ts';
import { mayNotify, requestNotices, watchNotices } from '../../utils/extension/notices/notice-permission.ts';
import { openTab } from '../../utils/extension/open.ts';
import { followStored, readHistory } from '../../utils/extension/stored-state.ts';
import { readMessage } from '../../utils/extension/text.ts';
import { countryOfLocale } from '../../utils/state/country-of-locale.ts';
import { createOptionsModel } from '../../utils/state/options-model.ts';

const life = new AbortController();
const { signal: alive } = life;

const text = createText(readMessage, navigator.language);
document.documentElement.lang = text.locale;
document.documentElement.dir = text.dir;
document.title = text.t('options.documentTitle');

const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const model = createOptionsModel(
  {
    storage: { ...followStored(), history: readHistory },
    hash: {
      read: () => location.hash,
      write: (hash) => {
        if (hash !== location.hash) history.pushState(null, '', hash);
      },
      watch: (onChange, until) => {
        addEventListener('hashchange', () => onChange(location.hash), { signal: until });
        addEventListener('popstate', () => onChange(location.hash), { signal: until });
      },
    },
    ask,
    notices: { has: mayNotify, request: requestNotices, watch: watchNotices },
    newId: () => crypto.randomUUID(),
    country: countryOfLocale(navigator.language),
    timezone,
  },
  alive,
);

// "Open now" and "last seen" grow old while the page stays open.
const now = signal(Date.now());
const clock = setInterval(() => (now.value = Date.now()), 60_000);
alive.addEventListener('abort', () => clearInterval(clock));

// What is typed and not saved is not lost to a closed tab without a word.
addEventListener(
  'beforeunload',
  (event) => {
    if (model.edited.value) event.preventDefault();
  },
  { signal: alive },
);
// A page kept for the way back lives on.
addEventListener('pagehide', ({ persisted }) => persisted || life.abort());

const around = {
  now,
  timezone,
  version: browser.runtime.getManifest().version,
  open: openTab,
};
const root = document.getElementById('app');
if (root !== null) {
  render(
    <TextProvider value={text}>
      <OptionsPage model={model} around={around} />
    </TextProvider>,
    root,
  );
}
