/** The files that the page shows, in the three parts in which they are fetched; each comes whole or not at all. */
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
import { parseGround, type GroundFile } from '../scenario/ground';
import { parseScenario, type ScenarioFiles } from '../scenario/parse';
import { ScenarioError } from '../scenario/problems';
import type { Scenario } from '../scenario/scenario';
import { fetchFile } from './fetchFile';

const storyUrls: Record<keyof ScenarioFiles, string> = {
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

/** Hears of the files of a part: when one is asked for, and when it has come. */
export interface Watch {
  readonly signal: AbortSignal;
  readonly asked: (file: string) => void;
  readonly come: (file: string) => void;
}

/** Throws ScenarioError with the problems of all files, not only of the first that fails. */
async function fetchAll<K extends string, T>(
  urls: Record<K, string>,
  { signal, asked, come }: Watch,
  nameOf: (name: K) => string,
  read: (name: K, value: unknown) => T,
): Promise<Record<K, T>> {
  const entries = await Promise.allSettled(
    (Object.entries(urls) as [K, string][]).map(async ([name, url]) => {
      const file = nameOf(name);
      asked(file);
      const value = await fetchFile(file, url, signal);
      come(file);
      return [name, read(name, value)] as const;
    }),
  );
  const failed = entries.filter((entry) => entry.status === 'rejected');
  if (failed.length > 0) {
    throw new ScenarioError(failed.flatMap(({ reason }) => problemsOf(reason)));
  }
  const whole = entries.filter((entry) => entry.status === 'fulfilled');
  return Object.fromEntries(whole.map(({ value }) => value)) as Record<K, T>;
}

/** What went wrong, as problems; an error that is not of the data is the page's own. */
export const problemsOf = (error: unknown): ScenarioError['problems'] =>
  error instanceof ScenarioError
    ? error.problems
    : [{ file: 'page', path: '(top)', expected: String(error) }];

const fetchGround = <K extends GroundFile>(
  urls: Record<K, string>,
  watch: Watch,
): Promise<Record<K, FeatureCollection>> =>
  fetchAll(urls, watch, (name) => `ground/${name}.geojson`, parseGround);

/** The story: throws ScenarioError with the files, the paths and what was expected there. */
export const loadStory = async (watch: Watch): Promise<Scenario> =>
  parseScenario(await fetchAll(storyUrls, watch, String, (_, value) => value));

/** The plan of the city, without which there is no map. Throws like the story. */
export const loadGround = (watch: Watch): Promise<GroundData> => fetchGround(groundUrls, watch);

/** Buildings and names, which the first picture does not wait for. Throws like the story. */
export const loadDetail = (watch: Watch): Promise<GroundDetail> => fetchGround(detailUrls, watch);
