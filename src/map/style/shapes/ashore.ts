import type { FeatureCollection } from 'geojson';
import { insidePolygon } from '../../../routing/ground';
import type { Position } from '../../../scenario/schema';

/** The least and the greatest of some values. */
export const rangeOf = (values: readonly number[]): readonly [least: number, greatest: number] => [
  Math.min(...values),
  Math.max(...values),
];

/** Tells which [lon, lat] are on the land; looks only at the pieces of land around which a box holds the point. */
export function ashoreOn(land: FeatureCollection): (point: Position) => boolean {
  const pieces = land.features.flatMap(({ geometry }) => {
    if (geometry.type !== 'Polygon') return [];
    const rings = geometry.coordinates as Position[][];
    const [outline = []] = rings;
    const [west, east] = rangeOf(outline.map(([lon]) => lon));
    const [south, north] = rangeOf(outline.map(([, lat]) => lat));
    return [{ rings, west, east, south, north }];
  });
  return (point) =>
    pieces.some(
      ({ rings, west, east, south, north }) =>
        point[0] >= west &&
        point[0] <= east &&
        point[1] >= south &&
        point[1] <= north &&
        insidePolygon(point, rings),
    );
}
