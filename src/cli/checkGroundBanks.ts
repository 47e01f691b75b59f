/** How far the drawn banks lie from the banks of a reference. */
import type { FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson';
import { SHEET } from '../scenario/scenario';
import type { Position } from '../scenario/schema';
import { Nearness, percentile, samples } from './checkGroundPlane';

interface LandProperties {
  readonly id: string;
  readonly guess?: boolean;
  /** Where the guess lies, as [west, south, east, north]; a guess without areas is a guess all round. */
  readonly guessAreas?: readonly (readonly number[])[];
}

export type Land = FeatureCollection<Polygon, LandProperties>;
export type WaterAreas = FeatureCollection<Polygon | MultiPolygon>;
export type Canals = FeatureCollection<LineString, { id: string; width: number }>;

/** What a measurement found; distances in metres, lengths in metres of drawn line. */
export interface Measured {
  readonly p50: number;
  readonly p90: number;
  readonly measured: number;
  readonly excluded: number;
}

/** One point is measured every so many metres. */
const STEP = 10;
/** Farther than this from anything is told as this. */
const REACH = 200;
/** An outline this near to a canal's line is a border along it, not a bank. */
const ON_CANAL = 4;

export const ringsOf = (areas: WaterAreas): Position[][] =>
  areas.features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon'
      ? (geometry.coordinates as Position[][])
      : (geometry.coordinates.flat() as Position[][]),
  );

export const inBox = ([lon, lat]: Position, box: readonly number[]): boolean => {
  const [west = 0, south = 0, east = 0, north = 0] = box;
  return lon >= west && lon <= east && lat >= south && lat <= north;
};

const atSheetEdge = ([lon, lat]: Position): boolean => {
  const [west, south, east, north] = SHEET;
  return Math.min(lon - west, east - lon, lat - south, north - lat) < 1e-4;
};

function guessed({ guess, guessAreas }: LandProperties, point: Position): boolean {
  return guessAreas ? guessAreas.some((area) => inBox(point, area)) : guess === true;
}

/** Outlines of the land against every edge of the reference's water; borders along canals are not banks. */
export function measureBanks(land: Land, canals: Canals, water: WaterAreas): Measured {
  const reference = new Nearness(ringsOf(water), REACH);
  const canal = new Nearness(
    canals.features.map(({ geometry }) => geometry.coordinates as Position[]),
    REACH,
  );
  const distances: number[] = [];
  let excluded = 0;
  for (const { geometry, properties } of land.features) {
    for (const ring of geometry.coordinates as Position[][]) {
      for (const point of samples(ring, STEP).slice(1)) {
        if (atSheetEdge(point) || canal.metres(point) < ON_CANAL) continue;
        if (guessed(properties, point)) excluded += STEP;
        else distances.push(reference.metres(point));
      }
    }
  }
  return {
    p50: percentile(distances, 0.5),
    p90: percentile(distances, 0.9),
    measured: distances.length * STEP,
    excluded,
  };
}
