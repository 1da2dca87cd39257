import { defineConfig } from 'wxt';
import { productName } from './corpus/product.ts';

/** Origins that browser tests and `npm start` serve from; required hosts in the `e2e` mode only (design, decision 1). */
const LOOPBACK_ORIGINS = ['http://localhost/*', 'http://127.0.0.1/*', 'http://*.localhost/*'];
const ALL_HOSTS = ['http://*/*', 'https://*/*'];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  autoIcons: { baseIconPath: 'public/mark.svg', developmentIndicator: false },
  manifest: ({ mode, browser }) => ({
    name: productName,
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: mode === 'e2e' ? LOOPBACK_ORIGINS : [],
    optional_host_permissions: ALL_HOSTS,
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'secure-base@secure-base.example',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
