/** How far the drawn banks lie from the banks of a reference. */
import type { FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson';
import { SHEET } from '../scenario/scenario';
import type { Position } from '../scenario/schema';
import { measure, type Measured } from './checkGroundMeasure';
import { besideLine, Nearness } from './checkGroundPlane';

interface Guess {
  readonly id: string;
  readonly guess?: boolean;
  /** Where the guess lies, as [west, south, east, north]; a guess without areas is a guess all round. */
  readonly guessAreas?: readonly (readonly number[])[];
}

export type Land = FeatureCollection<Polygon, Guess>;
export type WaterAreas = FeatureCollection<Polygon | MultiPolygon>;
export type Canals = FeatureCollection<LineString, Guess & { readonly width: number }>;

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

function guessed({ guess, guessAreas }: Guess, point: Position): boolean {
  return guessAreas ? guessAreas.some((area) => inBox(point, area)) : guess === true;
}

/** Outlines of the land against every edge of the reference's water; borders along canals are not banks. */
export function measureBanks(land: Land, canals: Canals, water: WaterAreas): Measured {
  const reference = new Nearness(ringsOf(water), REACH);
  const canal = new Nearness(
    canals.features.map(({ geometry }) => geometry.coordinates as Position[]),
    REACH,
  );
  return measure(
    land.features.flatMap(({ geometry, properties }) =>
      (geometry.coordinates as Position[][]).map((line) => ({
        line,
        look: (point) => {
          if (atSheetEdge(point) || canal.metres(point) < ON_CANAL) return 'none';
          return guessed(properties, point) ? 'guess' : reference.metres(point);
        },
      })),
    ),
  );
}

/** Both banks of each canal, half its width from its line, against every edge of the reference's water. */
export function measureCanals(canals: Canals, water: WaterAreas): Measured {
  const reference = new Nearness(ringsOf(water), REACH);
  return measure(
    canals.features.flatMap(({ geometry, properties }) =>
      [-1, 1].map((side) => ({
        line: besideLine(geometry.coordinates as Position[], (side * properties.width) / 2),
        look: (point) => (guessed(properties, point) ? 'guess' : reference.metres(point)),
      })),
    ),
  );
}
