/**
 * Which built files a first visit fetches until the map is at rest, as the build's own manifest tells: an English page
 * on a desk, with nothing opened. tests/browser/firstVisit.test.ts holds this against what a browser asks for.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** What the page asks for by itself until the map is at rest: the page, its program, the map. */
const STAGES = ['index.html', 'src/start.ts', 'src/ui/MapView.svelte'];
/** What it asks for then, for what the reader may do next, and to keep itself for use offline. */
const LATER = ['src/ui/later.ts', 'node_modules/workbox-window/build/workbox-window.prod.es5.mjs'];
/** Files of the page that keep their names. */
const NAMED = ['index.html', 'starting.js'];
/** The story, the plan of the city, its buildings and names. */
const DATA = /^geo\//;
/**
 * Of the faces, the Latin of the headings, of the map's names and of the text; the languages to choose from and the
 * names of people need letters of the other alphabets in the text's own face.
 */
const FONTS =
  /^(old-standard-tt-latin-(400-normal|400-italic|700-normal)|source-sans-3-(latin|latin-ext|cyrillic)-wght-normal)-[\w-]{8}\.woff2$/;

export interface FirstVisit {
  /** The project's own scripts. */
  readonly ours: readonly string[];
  /** Everything: ours, the map engine with its worker, styles, data and fonts; but the page's icon. */
  readonly everything: readonly string[];
  /** What comes once the map is at rest. */
  readonly later: readonly string[];
}

/** The files as paths from `folder`. Throws when the folder was not built. */
export function firstVisit(folder: string): FirstVisit {
  const path = join(folder, '.vite/manifest.json');
  if (!existsSync(path)) throw new Error(`${path} is missing: run \`npm run build\` first`);
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const chunksOf = (names: readonly string[]): Chunk[] => {
    const chunks = new Map<string, Chunk>();
    const add = (name: string): void => {
      const chunk = manifest[name];
      if (!chunk) throw new Error(`The build has no ${name}`);
      if (chunks.has(name)) return;
      chunks.set(name, chunk);
      chunk.imports?.forEach(add);
    };
    names.forEach(add);
    return [...chunks.values()];
  };
  const filesOf = (chunks: readonly Chunk[]): string[] =>
    chunks.flatMap(({ file, css = [] }) => [file, ...css]);
  const first = chunksOf(STAGES);
  const data = Object.entries(manifest).flatMap(([name, { file }]) =>
    DATA.test(name) ? file : [],
  );
  const assets = first.flatMap((chunk) => chunk.assets ?? []);
  const needed = assets.filter(
    (file) => file.includes('worker') || FONTS.test(file.replace(/^assets\//, '')),
  );
  const everything = new Set([...NAMED, ...filesOf(first), ...data, ...needed]);
  return {
    ours: first.map(({ file }) => file).filter((file) => !file.includes('maplibre')),
    everything: [...everything],
    later: filesOf(chunksOf(LATER)).filter((file) => !everything.has(file)),
  };
}
