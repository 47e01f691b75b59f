import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { fontsPlugin } from '../src/build/fontsPlugin.ts';

/** The bench's own page: each target in a chunk of its own, so that a page loads what it measures and no more. */
export default defineConfig({
  root: fileURLToPath(new URL('page', import.meta.url)),
  base: './',
  // The letters that ours has, for all.
  plugins: [fontsPlugin()],
  resolve: {
    // The engine that ours uses, for all: not the copy that came with deck.gl.
    alias: {
      'maplibre-gl': fileURLToPath(new URL('../node_modules/maplibre-gl', import.meta.url)),
    },
  },
  build: {
    outDir: fileURLToPath(new URL('dist', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
  },
});
