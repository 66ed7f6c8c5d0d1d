import preact from '@preact/preset-vite';
import { defineConfig, type Entrypoint } from 'wxt';

/** Addresses the content script runs on. Local files need the user's own switch in Chromium. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  hooks: {
    // Each page by itself, so that it is one script and one style. Made together they share files, and each file more
    // is two or three milliseconds before a page of the extension shows anything.
    'entrypoints:grouped': (_, groups) => {
      groups.splice(0, groups.length, ...groups.flat().map((entry) => (isPage(entry) ? [entry] : entry)));
    },
    'vite:build:extendConfig': ([entry], config) => {
      if (entry && isPage(entry)) config.build = { ...config.build, minify: 'esbuild' };
    },
  },
  vite: () => ({
    // Smaller than by the default, in a script that every page of the web runs and one that starts over and over.
    build: {
      // Nothing we write is newer than the oldest browsers below. For any older target esbuild turns each regular
      // expression with \p into a call that makes it anew, wherever it stands.
      target: 'esnext',
      minify: 'terser',
      terserOptions: { compress: { passes: 4 } },
      // The one package of page.js that is no module needs nothing to be taken for one.
      commonjsOptions: { defaultIsModuleExports: true },
    },
    plugins: [preact()],
    // The build of Dexie for today's browsers: its usual one brings helpers for those that have no classes.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'contextMenus'],
    host_permissions: PAGES,
    // Registered by hand: a framework's content script announces itself to the page (docs/decisions).
    content_scripts: [
      // A stopped background gets up while the page is still loading, and not only when it asks.
      { matches: PAGES, js: ['wake.js'], run_at: 'document_start' },
      {
        matches: PAGES,
        js: ['page.js'],
        run_at: 'document_end',
        // Frames of the page's own origin are read too; in others the script ends at once.
        all_frames: true,
        match_origin_as_fallback: true,
      },
    ],
    commands: {
      'next-name': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_command_nextName__' },
      'previous-name': {
        suggested_key: { default: 'Alt+Comma' },
        description: '__MSG_command_previousName__',
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_command_openCard__',
      },
      annotate: {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_command_annotate__',
      },
    },
    web_accessible_resources: [
      {
        resources: ['card.html', 'bar.html'],
        matches: ['<all_urls>'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'dramatis@dramatis.invalid', strict_min_version: '128.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});

/** Pages of the extension can be opened; the scripts stand alone. */
function isPage({ inputPath }: Entrypoint): boolean {
  return inputPath.endsWith('.html');
}
