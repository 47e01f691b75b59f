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

/** What the page asks for by itself: the page, its program, the map, and what keeps the page for use offline. */
const STAGES = ['index.html', 'src/start.ts', 'src/ui/MapView.svelte', 'node_modules/workbox-window/build/workbox-window.prod.es5.mjs']; // prettier-ignore
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
}

/** The files as paths from `folder`. Throws when the folder was not built. */
export function firstVisit(folder: string): FirstVisit {
  const path = join(folder, '.vite/manifest.json');
  if (!existsSync(path)) throw new Error(`${path} is missing: run \`npm run build\` first`);
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const chunks = new Map<string, Chunk>();
  const add = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`The build has no ${name}`);
    if (chunks.has(name)) return;
    chunks.set(name, chunk);
    chunk.imports?.forEach(add);
  };
  STAGES.forEach(add);
  const all = [...chunks.values()];
  const scripts = all.map(({ file }) => file);
  const data = Object.entries(manifest).flatMap(([name, { file }]) =>
    DATA.test(name) ? file : [],
  );
  const assets = all.flatMap((chunk) => chunk.assets ?? []);
  const needed = assets.filter(
    (file) => file.includes('worker') || FONTS.test(file.replace(/^assets\//, '')),
  );
  return {
    ours: scripts.filter((file) => !file.includes('maplibre')),
    everything: [
      ...new Set([...NAMED, ...scripts, ...all.flatMap((chunk) => chunk.css ?? []), ...data, ...needed]), // prettier-ignore
    ],
  };
}
