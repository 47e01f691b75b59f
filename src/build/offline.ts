/** The offline worker and the manifest: after one visit the whole replay runs with no server. */
import type { VitePWAOptions } from 'vite-plugin-pwa';

export const offline: Partial<VitePWAOptions> = {
  // A new version waits until the reader takes it: see UpdateNotice.svelte.
  registerType: 'prompt',
  injectRegister: false,
  base: './',
  scope: './',
  includeManifestIcons: false,
  manifest: {
    name: 'Petrograd, October 1917',
    short_name: 'Petrograd 1917',
    description: 'An animated map of the seizure of Petrograd, 24–26 October 1917 (Old Style)',
    lang: 'en',
    start_url: './',
    display: 'standalone',
    theme_color: '#f7f0df',
    background_color: '#ece2c9',
    categories: ['education'],
    screenshots: [
      {
        src: './pictures/whole-city.jpg',
        sizes: '1440x900',
        type: 'image/jpeg',
        form_factor: 'wide',
        label: 'The city at noon on 25 October',
      },
      {
        src: './pictures/phone.jpg',
        sizes: '390x844',
        type: 'image/jpeg',
        form_factor: 'narrow',
        label: 'The same on a phone',
      },
    ],
    icons: [
      { src: './icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: './icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: './icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      {
        src: './icons/maskable-512.png',
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
  },
  workbox: {
    // The plugin adds the manifest itself.
    globPatterns: ['**/*.{js,css,html,json,geojson,woff2,svg,png}'],
    // Pages of events only lead here.
    globIgnores: ['events/**'],
    maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
    cleanupOutdatedCaches: true,
    // Every address without a file's ending is the page itself; a missing file stays missing.
    navigateFallback: 'index.html',
    navigateFallbackDenylist: [/\.\w+$/],
  },
};
