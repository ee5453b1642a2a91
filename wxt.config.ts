import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { facebookMatches } from './utils/facebook/page-contract.ts';

/** WXT's frame around a listed script logs crashes that the browser reports anyway: 0.2 kB on every Facebook view. */
const bareScript: Plugin = {
  name: 'kopru:bare-script',
  enforce: 'pre',
  transform(code, id) {
    const definition = /^import definition from .*$/m.exec(code)?.[0];
    const isFrame = id.includes('unlisted-script-entrypoint') && definition !== undefined;
    return isFrame ? `${definition}\nexport default definition.main();` : null;
  },
};

/** A failed request's stack would name the file of the tap, and with it our id, to the page. Both browsers show this instead. */
const namelessTap: Plugin = {
  name: 'kopru:nameless-tap',
  generateBundle(_, bundle) {
    const tap = bundle['facebook-tap.js'];
    if (tap?.type === 'chunk') tap.code += '\n//# sourceURL=<anonymous>\n';
  },
};

export default defineConfig({
  imports: false,
  hooks: {
    // WXT 0.21.4 still injects its own auto-imports with `imports: false`: a parameter called `storage` brought
    // 8 kB of @wxt-dev/storage into the popup.
    ready: ({ config }) => {
      config.imports.imports = [];
      config.imports.presets = [];
      // WXT leaves tests out of the sources zip; reviewers get them too.
      config.zip.excludeSources = config.zip.excludeSources.filter((pattern) => !pattern.includes('test|spec'));
    },
  },
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'utils/locales' },
  // Chrome refuses a script with a raw U+FFFF-like character; we handle many writing systems.
  experimental: { escapeUnicode: true },
  // `npm run dev`. Chromium doesn't start as root with its sandbox.
  webExt: {
    startUrls: ['https://www.facebook.com/'],
    chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  },
  zip: {
    // Everything that a reviewer needs to build and test, the settings in dotfiles too.
    includeSources: [
      '{components,entrypoints,public,tests,utils}/**/*',
      '*.{json,md,ts}',
      'LICENSE',
      '.{npmrc,knip.json,oxfmtrc.json,oxlintrc.json,puppeteerrc.json,size-limit.json}',
    ],
    excludeSources: [],
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // storage: the WhatsApp Business profile itself lives there.
    permissions: ['storage'],
    // notifications: asked for only when the person switches one on in the options page; they tell of changes by sync.
    optional_permissions: ['notifications'],
    // facebook.com: to see which tab shows a Page (its address) and to tell its button that a link changed.
    host_permissions: [...facebookMatches],
    // The tap first: it must be there when the other one hands it its port.
    // A listed script instead of WXT's content-script entrypoint: WXT's runtime announces our id to the page
    // and can be switched off by a forged event; this one has no channel to the page at all.
    content_scripts: [
      { matches: [...facebookMatches], js: ['facebook-tap.js'], run_at: 'document_start', world: 'MAIN' },
      { matches: [...facebookMatches], js: ['facebook-page.js'], run_at: 'document_start' },
    ],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    incognito: 'spanning' as const,
    action: { default_title: '__MSG_extName__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kopru@kopru.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '125' }),
  }),
  vite: () => ({
    plugins: [preact(), bareScript, namelessTap],
    // Terser makes the script on facebook.com 3 % smaller than the default minifier does; every byte there counts.
    build: {
      minify: 'terser',
      terserOptions: {
        ecma: 2022,
        compress: {
          passes: 5,
          keep_fargs: false,
          toplevel: true,
          pure_getters: true,
          unsafe: true,
          unsafe_arrows: true,
          unsafe_methods: true,
        },
        mangle: { toplevel: true },
      },
    },
  }),
});
