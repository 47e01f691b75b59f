/** Fetches everything that the page shows, says how far it is, and hands it to the parser. */
import buildingsUrl from '../../geo/ground/buildings.geojson?url';
import bridgesUrl from '../../geo/ground/bridges.geojson?url';
import canalsUrl from '../../geo/ground/canals.geojson?url';
import labelsUrl from '../../geo/ground/labels.geojson?url';
import landUrl from '../../geo/ground/land.geojson?url';
import parksUrl from '../../geo/ground/parks.geojson?url';
import railwaysUrl from '../../geo/ground/railways.geojson?url';
import streetsUrl from '../../geo/ground/streets.geojson?url';
import chaptersUrl from '../../geo/chapters.json?url';
import eventsUrl from '../../geo/events.json?url';
import peopleUrl from '../../geo/people.json?url';
import placesUrl from '../../geo/places.geojson?url';
import routesUrl from '../../geo/routes.json?url';
import sourcesUrl from '../../geo/sources.json?url';
import unitsUrl from '../../geo/units.json?url';
import type { FeatureCollection } from 'geojson';
import type { DetailName, GroundData, GroundDetail, GroundName } from '../map/style';
import { parseScenario, type ScenarioFiles } from '../scenario/parse';
import { ScenarioError, type Problem } from '../scenario/problems';
import type { Scenario } from '../scenario/scenario';

const scenarioUrls: Record<keyof ScenarioFiles, string> = {
  'places.geojson': placesUrl,
  'units.json': unitsUrl,
  'events.json': eventsUrl,
  'sources.json': sourcesUrl,
  'people.json': peopleUrl,
  'routes.json': routesUrl,
  'chapters.json': chaptersUrl,
};

const groundUrls: Record<GroundName, string> = {
  land: landUrl,
  canals: canalsUrl,
  streets: streetsUrl,
  bridges: bridgesUrl,
  railways: railwaysUrl,
  parks: parksUrl,
};

const detailUrls: Record<DetailName, string> = { buildings: buildingsUrl, labels: labelsUrl };

/** A file did not come, or what came is not what the page can read. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map((problem) => `${problem.file}: ${problem.expected}`).join('\n'));
  }
}

async function fetchJson(file: string, url: string): Promise<unknown> {
  const fail = (expected: string): LoadError => new LoadError([{ file, path: '(top)', expected }]);
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw fail('a file that can be reached');
  }
  if (!response.ok) throw fail(`a file that is there (the server answered ${response.status})`);
  try {
    return await response.json();
  } catch {
    throw fail('JSON, whole');
  }
}

const isCollection = (value: unknown): value is FeatureCollection =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  value.type === 'FeatureCollection' &&
  'features' in value &&
  Array.isArray(value.features);

async function fetchAll<K extends string>(
  urls: Record<K, string>,
  done: () => void,
): Promise<Record<K, unknown>> {
  const entries = await Promise.all(
    Object.entries<string>(urls).map(async ([name, url]) => {
      const value = await fetchJson(name, url);
      done();
      return [name, value] as const;
    }),
  );
  return Object.fromEntries(entries) as Record<K, unknown>;
}

async function fetchCollections<K extends string>(
  urls: Record<K, string>,
  done: () => void,
): Promise<Record<K, FeatureCollection>> {
  const files = await fetchAll(urls, done);
  const wrong = Object.entries(files).find(([, value]) => !isCollection(value));
  if (wrong) {
    throw new LoadError([{ file: wrong[0], path: '(top)', expected: 'a FeatureCollection' }]);
  }
  return files as Record<K, FeatureCollection>;
}

export interface Loaded {
  readonly scenario: Scenario;
  readonly ground: GroundData;
  /** Comes later; rejects with LoadError when it can't be had. */
  readonly detail: Promise<GroundDetail>;
}

/**
 * Loads the scenario and the ground. `onProgress` hears the share of files that have come, 0 to 1. Throws LoadError
 * with the files and what was expected of them; nothing partial is returned.
 */
export async function loadAll(onProgress: (share: number) => void): Promise<Loaded> {
  const total = Object.keys(scenarioUrls).length + Object.keys(groundUrls).length;
  let count = 0;
  const done = (): void => {
    count += 1;
    onProgress(count / total);
  };
  const [files, ground] = await Promise.all([
    fetchAll(scenarioUrls, done),
    fetchCollections(groundUrls, done),
  ]);
  try {
    const scenario = parseScenario(files);
    return { scenario, ground, detail: fetchCollections(detailUrls, () => undefined) };
  } catch (error) {
    if (error instanceof ScenarioError) throw new LoadError(error.problems);
    throw error;
  }
}
