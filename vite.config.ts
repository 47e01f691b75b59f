import { svelte } from '@sveltejs/vite-plugin-svelte';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { compactMessages } from './src/build/compactMessages.ts';
import { dataPlugin } from './src/build/dataPlugin.ts';
import { eventPagesPlugin } from './src/build/eventPagesPlugin.ts';
import { fontsPlugin } from './src/build/fontsPlugin.ts';
import { offline } from './src/build/offline.ts';
import { staticPage } from './src/build/staticPage.ts';
import { wholeMessages } from './src/build/wholeMessages.ts';

export default defineConfig({
  // Relative addresses: the built folder works from any host and any sub-path.
  base: './',
  plugins: [
    svelte(),
    // The tests read the messages compiled by `npm run check:messages`: the watchers of these plugins would keep
    // the runner from ending.
    ...(process.env['VITEST']
      ? []
      : [
          paraglideVitePlugin({
            project: './src/i18n/project.inlang',
            outdir: './src/i18n/paraglide',
            strategy: ['globalVariable', 'baseLocale'],
            emitTsDeclarations: true,
          }),
          wholeMessages(),
          compactMessages(),
          fontsPlugin(),
          dataPlugin(),
          staticPage(),
          eventPagesPlugin(),
          VitePWA(offline),
        ]),
  ],
  build: {
    target: 'es2022',
    // The map engine alone is about 1 MB before compression; the limit only silences that known fact.
    chunkSizeWarningLimit: 1200,
    // Data and fonts stay files of their own, so that the page can say which one is missing.
    assetsInlineLimit: 0,
    // What belongs to what, for the budgets of the page's weight; not a part of the page.
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'maplibre', test: /node_modules\/maplibre-gl\/.*\.mjs$/ }],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          isolate: false,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          setupFiles: ['tests/properties.ts'],
          testTimeout: 60_000,
          pool: 'forks',
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          // Each process has a browser for all its files. More than two at once only wait for each other.
          maxWorkers: 2,
          isolate: false,
          testTimeout: 90_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
