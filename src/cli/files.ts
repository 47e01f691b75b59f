import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ground } from '../routing/ground';
import { parseGround } from '../scenario/ground';
import { parseJson } from '../scenario/json';
import { parseScenario, type ScenarioFiles } from '../scenario/parse';
import type { Scenario } from '../scenario/scenario';

/** The project's own folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** One file of geo/ as parsed JSON. Throws with the file's name when it is missing or not whole. */
export function readGeo(name: string): unknown {
  const file = join(ROOT, 'geo', name);
  if (!existsSync(file)) throw new Error(`geo/${name} is missing`);
  return parseJson(name, readFileSync(file, 'utf8'));
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

/** The ground that routing needs: the schema holds the kinds of geometry and the properties that it names. */
export const readGround = (): Ground =>
  ({
    streets: parseGround('streets', readGeo('ground/streets.geojson')),
    bridges: parseGround('bridges', readGeo('ground/bridges.geojson')),
    canals: parseGround('canals', readGeo('ground/canals.geojson')),
    land: parseGround('land', readGeo('ground/land.geojson')),
  }) as Ground;
