/** Build only: the faces of src/ui/fonts.css with the page's own letters, a fifth of their weight. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { LATIN_1, lettersOfPage } from './letters.ts';
import { ROOT } from './root.ts';

/** Folders of faces, as fonts.css names them, and letters beside the page's own: only the sans shows what is typed. */
const FOLDERS = {
  '@fontsource/old-standard-tt/files': '',
  '@fontsource-variable/source-sans-3/files': LATIN_1,
};

/** The faces that fonts.css names. */
const FACE = /-(latin|latin-ext|cyrillic|cyrillic-ext)-(400-normal|700-normal|400-italic|wght-normal)\.woff2$/; // prettier-ignore

/**
 * Hints are half of an old face, and its sizes here are large. Of what a face can do beside its letters: what styles
 * ask for (figures of one width), and what a browser does by itself.
 */
const OPTIONS = {
  targetFormat: 'woff2',
  noHinting: true,
  keepFeatures: ['ccmp', 'locl', 'mark', 'mkmk', 'kern', 'liga', 'clig', 'calt', 'rlig', 'tnum'],
} as const;

/**
 * Writes the faces of a folder, with some letters only, into a folder of their own, and returns its path. What an
 * earlier build wrote of the same face and letters is left as it is.
 */
async function writeFaces(from: string, cache: string, letters: string): Promise<string> {
  const sources = readdirSync(from)
    .filter((name) => FACE.test(name))
    .map((name) => ({ name, font: readFileSync(join(from, name)) }));
  const hash = createHash('sha256').update(letters).update(JSON.stringify(OPTIONS));
  for (const { font } of sources) hash.update(font);
  const to = join(cache, hash.digest('hex').slice(0, 16));
  mkdirSync(to, { recursive: true });
  for (const { name, font } of sources) {
    const path = join(to, name);
    if (existsSync(path)) continue;
    const face = await subsetFont(font, letters, OPTIONS);
    // A build that is broken off leaves no half of a face behind.
    writeFileSync(`${path}.part`, face);
    renameSync(`${path}.part`, path);
  }
  return to;
}

export function fontsPlugin(): Plugin {
  return {
    name: 'petrograd:fonts',
    apply: 'build',
    async config() {
      const modules = join(ROOT, 'node_modules');
      const letters = lettersOfPage(ROOT);
      const alias: Record<string, string> = {};
      for (const [folder, more] of Object.entries(FOLDERS)) {
        alias[folder] = await writeFaces(
          join(modules, folder),
          join(modules, '.cache/faces'),
          letters + more,
        );
      }
      return { resolve: { alias } };
    },
  };
}
