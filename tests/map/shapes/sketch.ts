/** Small ground to try the shapes on: places given in metres east and north of a corner of the sheet. */
import type { Feature, FeatureCollection, LineString, Polygon, Position } from 'geojson';
import { toDegrees, toPlane } from '../../../src/map/style/shapes/plane';

const [EAST, NORTH] = toPlane([30.3, 59.94]);

/** [lon, lat] of so many metres east and north. */
const at = (east: number, north: number): Position => toDegrees(EAST + east, NORTH + north);

/** Metres east and north of [lon, lat], rounded to whole metres. */
export const metres = (position: Position): [number, number] => {
  const [x, y] = toPlane(position);
  return [Math.round(x - EAST), Math.round(y - NORTH)];
};

type Metres = readonly (readonly [number, number])[];

export const line = (properties: object, ...points: Metres): Feature<LineString> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates: points.map(([x, y]) => at(x, y)) },
});

export const area = (properties: object, ...points: Metres): Feature<Polygon> => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [[...points, points[0]].map((p) => at(p?.[0] ?? 0, p?.[1] ?? 0))] }, // prettier-ignore
});

export const collection = (...features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

/** The points of the only line among the features, in metres. */
export function onlyLine({ features }: FeatureCollection): [number, number][] {
  const [only, ...more] = features;
  if (only?.geometry.type !== 'LineString' || more.length > 0) throw new Error('Not one line');
  return only.geometry.coordinates.map(metres);
}
