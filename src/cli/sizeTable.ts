/** What the built app weighs, as the README's table. */

export interface BuiltFile {
  /** Path in the built folder. */
  readonly name: string;
  /** Bytes after gzip, as a server sends them. */
  readonly bytes: number;
}

/** The most that the ground may weigh: 450 kB. */
export const GROUND_LIMIT = 450_000;

const GROUND = [
  'land',
  'canals',
  'streets',
  'bridges',
  'railways',
  'parks',
  'buildings',
  'labels',
] as const;

/** The file's name without the folder and without the hash that the build puts into it. */
const plainName = (name: string): string =>
  (name.split('/').at(-1) ?? name).replace(/-[\w-]{8}(?=\.[^.]+$)/, '');

const groundName = (name: string): string | undefined =>
  GROUND.find((ground) => plainName(name) === `${ground}.geojson`);

/** The row that a file is counted in; nothing for what no visit needs (fonts in the old format, maps of sources). */
function rowOf(name: string): string | undefined {
  const ground = groundName(name);
  if (ground) return `Ground: ${ground}`;
  const plain = plainName(name);
  if (/^(sw|workbox)/.test(plain)) return 'JS, offline worker';
  if (plain.includes('worker')) return 'JS, map worker';
  if (/\.m?js$/.test(plain)) return 'JS, app';
  if (plain.endsWith('.css')) return 'CSS';
  if (plain.endsWith('.woff2')) return 'Fonts (all scripts; a visit loads the few it shows)';
  if (/\.(json|geojson)$/.test(plain)) return 'Story data';
  if (/\.(woff|map|webmanifest)$/.test(plain)) return undefined;
  return 'Page and pictures';
}

const ORDER = [
  'JS, app',
  'JS, map worker',
  'JS, offline worker',
  'CSS',
  'Fonts (all scripts; a visit loads the few it shows)',
  'Page and pictures',
  'Story data',
  ...GROUND.map((name) => `Ground: ${name}`),
];

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);

export const groundBytes = (files: readonly BuiltFile[]): number =>
  files.reduce((sum, { name, bytes }) => sum + (groundName(name) ? bytes : 0), 0);

/** The table in Markdown, one row a part, and a line that says whether the ground keeps its limit. */
export function sizeTable(files: readonly BuiltFile[]): string {
  const sums = new Map<string, number>();
  for (const { name, bytes } of files) {
    const row = rowOf(name);
    if (row !== undefined) sums.set(row, (sums.get(row) ?? 0) + bytes);
  }
  const ground = groundBytes(files);
  const total = [...sums.values()].reduce((sum, bytes) => sum + bytes, 0);
  const rows = ORDER.filter((row) => sums.has(row)).map(
    (row) => `| ${row} | ${kB(sums.get(row) ?? 0)} |`,
  );
  return [
    '| part | kB, gzip |',
    '|---|---:|',
    ...rows,
    `| **Ground, total** | **${kB(ground)}** |`,
    `| **All** | **${kB(total)}** |`,
    '',
    `The ground is ${ground <= GROUND_LIMIT ? 'within' : 'OVER'} its limit of ${kB(GROUND_LIMIT)} kB.`,
  ].join('\n');
}
