/** Which built files a first visit fetches until the map stands, as the build's own manifest tells. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** What the page asks for by itself, one after the other: the page, its program, the map. */
const STAGES = ['index.html', 'src/start.ts', 'src/ui/MapView.svelte'];
/** Everything else that the first picture of the city is drawn from. */
const DATA =
  /^geo\/(ground\/(land|canals|streets|bridges|railways|parks)\.geojson|places\.geojson|\w+\.json)$/;
/** Of the fonts, what the map's lettering and an English page ask for. */
const FONTS =
  /^(old-standard-tt-(latin|latin-ext|cyrillic|cyrillic-ext)-400-(normal|italic)|source-sans-3-latin-wght-normal)-[\w-]{8}\.woff2$/;

export interface FirstVisit {
  /** The project's own scripts. */
  readonly ours: readonly string[];
  /** Everything: ours, the map engine with its worker, styles, data and fonts. */
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
      ...new Set(['index.html', ...scripts, ...all.flatMap((chunk) => chunk.css ?? []), ...data, ...needed]), // prettier-ignore
    ],
  };
}
