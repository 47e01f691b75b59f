/**
 * Measures geo/ground against a folder of reference GeoJSON (water, streets_center, landmarks) that is not part of
 * the project: `npm run check:ground -- <folder>`. Exits 1 when a limit is missed, 2 without a readable folder.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groundReport, type GroundFiles, type ReferenceFiles } from './checkGroundReport';
import { readGeo } from './files';

const folder = process.argv[2];
if (!folder) {
  console.error('Name the folder of the reference: npm run check:ground -- <folder>');
  process.exit(2);
}

function readReference(name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder ?? '', `${name}.geojson`), 'utf8'));
  } catch (error) {
    console.error(`The reference ${name}.geojson can't be read: ${String(error)}`);
    process.exit(2);
  }
}

const names = ['land', 'canals', 'streets', 'bridges', 'buildings'] as const;
const ground = Object.fromEntries(names.map((name) => [name, readGeo(`ground/${name}.geojson`)]));
const report = groundReport(
  { ...ground, places: readGeo('places.geojson') } as unknown as GroundFiles,
  {
    water: readReference('water'),
    streets: readReference('streets_center'),
    landmarks: readReference('landmarks'),
  } as ReferenceFiles,
);
console.log(report.join('\n'));
if (report.some((line) => line.startsWith('MISSED'))) process.exitCode = 1;
