/** The files that the page shows, in the three parts in which they are fetched; each comes whole or not at all. */
import type { FeatureCollection } from 'geojson';
import type { GroundData, GroundDetail } from '../map/style';
import { parseGround, type GroundFile } from '../scenario/ground';
import { parseScenario } from '../scenario/parse';
import { ScenarioError } from '../scenario/problems';
import type { Scenario } from '../scenario/scenario';
import { fetchFile } from './fetchFile';
import { detailUrls, groundUrls, storyUrls } from './urls';

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
