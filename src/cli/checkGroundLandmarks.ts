/** Reference points of single buildings against the places and outlines that we drew for them. */
import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import type { Position } from '../scenario/schema';
import { insideRing, metresBetween, metresToLine } from '../routing/ground';

export type Landmarks = FeatureCollection<
  Point,
  { name: string; accuracy_m?: number; basis?: string }
>;

export interface Drawn {
  readonly points: ReadonlyMap<string, Position>;
  readonly outlines: readonly { id: string; place?: string; ring: readonly Position[] }[];
}

export interface Landmark {
  readonly name: string;
  readonly metres: number;
  readonly limit: number;
  /** The reference itself calls the point uncertain: told, not judged. */
  readonly unverified: boolean;
}

/** Words of the reference's name for a landmark, and the ids of our places or buildings that stand for it. */
const DRAWN_AS: readonly (readonly [string, ...string[]])[] = [
  ['Winter Palace', 'winter-palace'],
  ['General Staff', 'general-staff', 'finance-ministry'],
  ['Palace Square', 'palace-square'],
  ['Smolny Institute', 'smolny'],
  ['Smolny Cathedral', 'b-smolny-cathedral', 'b-smolny-convent'],
  ['Peter and Paul Fortress', 'peter-paul'],
  ['Peter and Paul Cathedral', 'b-peter-paul-cathedral'],
  ['Mariinsky Palace', 'mariinsky'],
  ['Tauride Palace', 'tauride'],
  ['Central Telegraph', 'telegraph'],
  ['Main Post Office', 'post-office'],
  ['Petrograd Telegraph Agency', 'telegraph-agency'],
  ['Telephone exchange', 'telephone'],
  ['State Bank', 'state-bank'],
  ['Warsaw station', 'st-warsaw'],
  ['Nikolaevsky (Moskovsky) station', 'st-nikolaevsky'],
  ['Finland station', 'st-finland'],
  ['City Duma', 'city-duma'],
  ['Mikhailovsky Artillery School', 'mikhail-art-school'],
  ['Franco-Russian shipyard', 'franco-russian'],
  ['Aurora anchorage', 'aurora-anchor'],
  ['Mikhailovsky Manege', 'b-manege-mikhailovsky'],
  ['Pavlovsky barracks', 'pavlovsky-barracks'],
  ['Kexholm regiment barracks', 'keksholm-barracks'],
  ['Izmailovsky regiment barracks', 'izmailovsky-barracks'],
  ['Grenadier barracks', 'grenader-barracks'],
  ['Trud printing house', 'press-trud'],
  ['Kshesinskaya mansion', 'b-kshesinskaya'],
];

/** Metres from a point to what is drawn under these ids: none inside an outline; Infinity when nothing is drawn. */
function metresToDrawn(at: Position, ids: readonly string[], drawn: Drawn): number {
  const toPoints = ids.map((id) => {
    const point = drawn.points.get(id);
    return point ? metresBetween(at, point) : Infinity;
  });
  const toOutlines = drawn.outlines
    .filter(({ id, place }) => ids.includes(id) || (place !== undefined && ids.includes(place)))
    .map(({ ring }) => (insideRing(at, ring) ? 0 : metresToLine(at, ring)));
  return Math.min(...toPoints, ...toOutlines);
}

/** Each landmark of the reference that stood in 1917; the limit is its own accuracy, at least 30 m. */
export function measureLandmarks(landmarks: Landmarks, drawn: Drawn): Landmark[] {
  return landmarks.features
    .filter(({ properties }) => !properties.name.includes('not 1917'))
    .map(({ geometry, properties: { name, accuracy_m = 0, basis = '' } }) => {
      const [, ...ids] = DRAWN_AS.find(([words]) => name.startsWith(words)) ?? [name];
      return {
        name,
        metres: metresToDrawn(geometry.coordinates as Position, ids, drawn),
        limit: Math.max(30, accuracy_m),
        unverified: basis.startsWith('UNVERIFIED'),
      };
    });
}

/** Gathers what is drawn from the features of places.geojson and buildings.geojson. */
export function drawnOf(
  places: readonly Feature[],
  buildings: readonly Feature<Polygon, { id: string; place?: string }>[],
): Drawn {
  const points = new Map<string, Position>();
  for (const { id, geometry } of places) {
    if (geometry.type === 'Point') points.set(String(id), geometry.coordinates as Position);
  }
  const outlines = buildings.map(({ properties: { id, place }, geometry }) => ({
    id,
    ...(place === undefined ? {} : { place }),
    ring: geometry.coordinates[0] as Position[],
  }));
  return { points, outlines };
}
