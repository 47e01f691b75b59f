/** What every target shows: the plan of the city, its places, and generated units that walk its streets. */
import * as v from 'valibot';
import buildingsUrl from '../../geo/ground/buildings.geojson?url';
import bridgesUrl from '../../geo/ground/bridges.geojson?url';
import canalsUrl from '../../geo/ground/canals.geojson?url';
import labelsUrl from '../../geo/ground/labels.geojson?url';
import landUrl from '../../geo/ground/land.geojson?url';
import parksUrl from '../../geo/ground/parks.geojson?url';
import railwaysUrl from '../../geo/ground/railways.geojson?url';
import streetsUrl from '../../geo/ground/streets.geojson?url';
import placesUrl from '../../geo/places.geojson?url';
import type { FeatureCollection } from 'geojson';
import type { GroundData, GroundDetail } from '../../src/map/style';
import { placesSchema, unitKinds, type Position, type Unit } from '../../src/scenario/schema';
import type { Scenario } from '../../src/scenario/scenario';
import { compileReplay, type Replay } from '../../src/replay/frame';
import { walks } from './walks';

/** Seconds of story, and the watcher's seconds in which they are played: nobody marches off the map meanwhile. */
export const STOP = 1800;
export const RATE = 120;
export const CENTRE: Position = [30.316, 59.94];
export const ZOOM = 13;
/** Units that are drawn by their side's colour; the probe, the last one, is the only neutral unit. */
export const COLOURS = { government: '#1f4f91', soviet: '#c8321f', neutral: '#ff00ff' } as const;

/** Where walks begin: what the camera sees. */
const VIEW = [30.27, 59.928, 30.362, 59.952] as const;
/** Straight across the view, twice as fast as anybody else: the distance of a frame is well over a pixel's tenth. */
const PROBE: Position[] = [
  [30.286, 59.9405],
  [30.346, 59.9405],
];
const HALT = 30;

export interface Scene {
  readonly ground: GroundData;
  readonly detail: Promise<GroundDetail>;
  readonly scenario: Scenario;
  readonly replay: Replay;
}

const fetchJson = async <T>(url: string): Promise<T> => (await fetch(url)).json() as Promise<T>;

const texts = (text: string) => ({ en: text, ru: text, cs: text });

/** A leg of a generated unit; its path is kept by its id. */
const leg = (id: string, depart: number, arrive: number): Unit['legs'][number] => ({
  id,
  from: 'winter-palace',
  to: 'winter-palace',
  depart,
  arrive,
  departBasis: 'placed',
  arriveBasis: 'placed',
  mode: 'foot',
  via: [],
  basis: 'attested',
  why: texts('generated'),
  purpose: texts('generated'),
  state: 'assembled',
  sources: [],
  events: [],
});

const unit = (id: string, index: number, side: Unit['side'], legs: Unit['legs']): Unit => ({
  id,
  name: texts(id),
  kind: unitKinds[index % unitKinds.length] ?? 'infantry',
  side,
  sideChanges: [],
  stateChanges: [],
  home: 'winter-palace',
  strength: [],
  state: 'assembled',
  sources: [],
  legs,
});

/** `count` units: each walks in two legs with a halt between them, the probe straight on without one. */
function generate(count: number, streets: FeatureCollection, places: Scenario['places']): Scenario {
  const paths = new Map<string, readonly Position[]>([['probe-0', PROBE]]);
  const units = walks(streets, count - 1, 2200, VIEW).map((line, index) => {
    // Halts are spread over the whole window, so that at each moment somebody stops and somebody goes on.
    const share = 0.1 + (0.8 * ((index * 37) % 100)) / 100;
    const corner = Math.min(line.length - 2, Math.max(1, Math.round(share * (line.length - 1))));
    const [first, second] = [`unit-${index}-0`, `unit-${index}-1`];
    paths.set(first, line.slice(0, corner + 1));
    paths.set(second, line.slice(corner));
    const halt = share * STOP;
    return unit(`unit-${index}`, index, index % 2 === 0 ? 'soviet' : 'government', [
      leg(first, 0, halt),
      leg(second, halt + HALT, STOP),
    ]);
  });
  units.push(unit('probe', 0, 'neutral', [leg('probe-0', 0, STOP)]));
  return {
    start: 0,
    stop: STOP,
    places,
    units,
    events: [],
    sources: new Map(),
    people: new Map(),
    chapters: [],
    paths,
    placeIndex: new Map(places.map((place, index) => [place.id, index])),
    unitIndex: new Map(units.map((one, index) => [one.id, index])),
  };
}

/** Fetches the plan and generates the units. */
export async function loadScene(count: number): Promise<Scene> {
  const [land, canals, streets, bridges, railways, parks, raw] = (await Promise.all([
    ...[landUrl, canalsUrl, streetsUrl, bridgesUrl, railwaysUrl, parksUrl].map((url) =>
      fetchJson<FeatureCollection>(url),
    ),
    fetchJson<unknown>(placesUrl),
  ] as const)) as [
    FeatureCollection,
    FeatureCollection,
    FeatureCollection,
    FeatureCollection,
    FeatureCollection,
    FeatureCollection,
    unknown,
  ];
  const places = v.parse(placesSchema, raw).features;
  const scenario = generate(count, streets, places);
  const detail = Promise.all([
    fetchJson<FeatureCollection>(buildingsUrl),
    fetchJson<FeatureCollection>(labelsUrl),
  ]).then(([buildings, labels]) => ({ buildings, labels }));
  return {
    ground: { land, canals, streets, bridges, railways, parks },
    detail,
    scenario,
    replay: compileReplay(scenario),
  };
}
