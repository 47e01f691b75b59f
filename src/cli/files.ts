import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ground } from '../routing/ground';
import { parseScenario, type ScenarioFiles } from '../scenario/parse';
import type { Scenario } from '../scenario/scenario';

/** The project's own folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** One file of geo/ as parsed JSON. Throws with the file's name when it is missing or not JSON. */
export function readGeo(name: string): unknown {
  const file = join(ROOT, 'geo', name);
  if (!existsSync(file)) throw new Error(`geo/${name} is missing`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`geo/${name} is not JSON`, { cause: error });
  }
}

export function readScenarioFiles(): ScenarioFiles {
  return {
    'places.geojson': readGeo('places.geojson'),
    'units.json': readGeo('units.json'),
    'events.json': readGeo('events.json'),
    'sources.json': readGeo('sources.json'),
    'people.json': readGeo('people.json'),
    'routes.json': readGeo('routes.json'),
    'chapters.json': readGeo('chapters.json'),
  };
}

export const readScenario = (): Scenario => parseScenario(readScenarioFiles());

/** The ground that routing needs; its shape is held by the tests of geo/. */
export function readGround(): Ground {
  return {
    streets: readGeo('ground/streets.geojson') as Ground['streets'],
    bridges: readGeo('ground/bridges.geojson') as Ground['bridges'],
    canals: readGeo('ground/canals.geojson') as Ground['canals'],
    land: readGeo('ground/land.geojson') as Ground['land'],
  };
}
