/** Builds the bare page beside which ours is measured: the same engine, ground and letters, and nothing else. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { fontsPlugin } from '../../src/build/fontsPlugin.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('./bare'),
  base: './',
  plugins: [fontsPlugin()],
  build: {
    outDir: here('./dist'),
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    assetsInlineLimit: 0,
  },
});
