import { defineConfig } from 'wxt';
import { OPEN_PANEL_COMMAND } from './background/open-panel-command.ts';
import { productName } from './corpus/product.ts';
import { squeezeZip } from './scripts/zip/squeeze-zip.ts';

/** Origins that browser tests and `npm start` serve from; required hosts in the `e2e` mode only (design, decision 1). */
const LOOPBACK_ORIGINS = ['http://localhost/*', 'http://127.0.0.1/*', 'http://*.localhost/*'];
/**
 * Every site may be turned on, none is from the start: a wider list later would disable the extension until people agree again. One pattern for http and
 * https, because Firefox grants `*://…` only where the manifest has it in that form.
 */
const ALL_HOSTS = ['*://*/*'];
/** First Chromium with all that we use; the last to come was `light-dark()` in CSS. */
const MINIMUM_CHROMIUM = '123';
/** First long-term release of Firefox that knows `data_collection_permissions`; MV3, `light-dark()` and hosts granted one by one came before. */
const MINIMUM_FIREFOX = '140.0';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  zip: { artifactTemplate: 'secure-base-{{version}}-{{browser}}.zip', zipSources: false },
  autoIcons: { baseIconPath: 'public/mark.svg', developmentIndicator: false },
  hooks: {
    // The gallery shows every component in every state: for development and browser tests, not for the stores.
    'entrypoints:found': ({ config: { mode } }, found) => {
      const gallery = found.findIndex(({ name }) => name === 'gallery');
      if (mode === 'production' && gallery !== -1) found.splice(gallery, 1);
    },
    'zip:extension:done': (_wxt, path) => squeezeZip(path),
  },
  manifest: ({ mode, browser }) => ({
    name: productName,
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: mode === 'e2e' ? LOOPBACK_ORIGINS : [],
    optional_host_permissions: ALL_HOSTS,
    commands: {
      [OPEN_PANEL_COMMAND]: {
        // Not one of the browsers' own: Chromium drops those without a word (Alt+Shift+B is its bookmarks bar).
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_commandOpenPanel__',
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'secure-base@secure-base.example',
              strict_min_version: MINIMUM_FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: MINIMUM_CHROMIUM }),
  }),
});
