/** What several tests share: the real scenario, read once, and a tiny one that fits on a screen. */
import { readScenarioFiles } from '../src/cli/files';
import { parseScenario, type ScenarioFiles } from '../src/scenario/parse';
import type { Scenario } from '../src/scenario/scenario';
import { parseInstant, type Instant } from '../src/time/instant';

let read: Scenario | undefined;

/** The scenario of geo/, parsed on the first call. */
export function realScenario(): Scenario {
  read ??= parseScenario(readScenarioFiles());
  return read;
}

/** An instant that the test's author wrote and that must exist. */
export function at(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`Not an instant: ${text}`);
  return instant;
}

/** The thing at an index or behind a key that the test relies on. */
export function need<T>(value: T | undefined | null, what = 'value'): T {
  if (value === undefined || value === null) throw new Error(`The test needs a ${what}`);
  return value;
}

const texts = (en: string) => ({ en, ru: en, cs: en });
const initial = (status: string) => ({
  status,
  basis: 'attested',
  why: texts('why'),
  sources: [{ source: 's1' }],
});

const place = (id: string, kind: string, geometry: object, key: boolean, status: string) => ({
  type: 'Feature',
  id,
  geometry,
  properties: { id, kind, name: texts(id), key, rank: 1, initial: initial(status) },
});

const event = (id: string, best: string, changes: object[]) => ({
  id,
  title: texts(id),
  text: texts(id),
  when: { best, earliest: best, latest: best, kind: 'exact' },
  places: ['palace'],
  units: ['guards'],
  people: ['lenin'],
  side: 'soviet',
  kind: 'control',
  weight: 2,
  changes,
  claims: [{ source: 's1', says: texts('so it says'), verified: true }],
});

const unit = (id: string, kind: string, home: string, legs: object[]) => ({
  id,
  name: texts(id),
  kind,
  side: 'government',
  home,
  strength: [],
  state: 'guard',
  sources: [{ source: 's1' }],
  legs,
});

const leg = (id: string, from: string, to: string, depart: string, arrive: string) => ({
  id,
  from,
  to,
  depart,
  arrive,
  departBasis: 'source',
  arriveBasis: 'placed',
  mode: 'foot',
  basis: 'attested',
  why: texts('why'),
  purpose: texts('purpose'),
  state: 'siege',
  sources: [{ source: 's1' }],
  events: ['first'],
});

/**
 * Three places, two units and four events, fresh on every call. The guards walk palace → smolny → palace; two events
 * fall on the same instant, and the last of the file is the first in time.
 */
export const tinyFiles = (): ScenarioFiles => ({
  'places.geojson': {
    type: 'FeatureCollection',
    features: [
      place('palace', 'palace', { type: 'Point', coordinates: [30.3, 59.94] }, true, 'government'),
      place('smolny', 'hall', { type: 'Point', coordinates: [30.4, 59.94] }, false, 'soviet'),
      place(
        'bridge',
        'bridge',
        { type: 'LineString', coordinates: [[30.3, 59.95], [30.31, 59.96]] }, // prettier-ignore
        true,
        'government',
      ),
    ],
  },
  'units.json': {
    units: [
      {
        ...unit('guards', 'infantry', 'palace', [
          leg('guards-1', 'palace', 'smolny', '1917-10-24T12:00', '1917-10-24T14:00'),
          leg('guards-2', 'smolny', 'palace', '1917-10-25T12:00', '1917-10-25T13:00'),
        ]),
        sideChanges: [{ at: '1917-10-25T06:00', side: 'soviet', event: 'second' }],
        appears: '1917-10-24T10:00',
        vanishes: '1917-10-26T00:00',
      },
      unit('watch', 'police', 'bridge', []),
    ],
  },
  'events.json': {
    events: [
      event('first', '1917-10-24T14:00', [{ place: 'bridge', raised: true }]),
      event('second', '1917-10-25T02:00', [{ place: 'palace', status: 'contested' }]),
      event('third', '1917-10-25T02:00', [
        { place: 'palace', status: 'soviet' },
        { place: 'bridge', status: 'soviet', raised: false },
      ]),
      event('prelude', '1917-10-24T09:00', []),
    ],
  },
  'sources.json': [
    { id: 's1', type: 'book', title: 'A source', custom: { short: 'S1', access: 'read' } },
  ],
  'people.json': [{ id: 'lenin', name: texts('Lenin'), role: texts('leader') }],
  'chapters.json': [],
  'routes.json': {
    'guards-1': [[30.3, 59.94], [30.35, 59.95], [30.4, 59.94]], // prettier-ignore
    'guards-2': [[30.4, 59.94], [30.3, 59.94]], // prettier-ignore
  },
});

/** A copy of the files with one value replaced (or, with undefined, left out), found by its keys. */
export function withValue(
  files: ScenarioFiles,
  keys: readonly [keyof ScenarioFiles, ...(string | number)[]],
  value: unknown,
): ScenarioFiles {
  const copy = structuredClone(files);
  let here = copy as unknown as Record<string | number, unknown>;
  for (const key of keys.slice(0, -1)) here = here[key] as Record<string | number, unknown>;
  here[need(keys.at(-1))] = value;
  return copy;
}
