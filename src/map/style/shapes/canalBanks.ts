import type { Feature, FeatureCollection, LineString, Position as GeoPosition } from 'geojson';
import { densify, lineOf, metresToLine } from '../../../routing/ground';
import type { Position } from '../../../scenario/schema';
import { ashoreOn } from './ashore';

/** Metres between two looks for where the land begins. */
const STEP = 3;

const isLine = (feature: Feature): feature is Feature<LineString> =>
  feature.geometry.type === 'LineString';

/**
 * The lines of the canals as far as walls stand along them: without the ends that lead out into open water or into
 * the middle of another canal. A canal that touches no land is left out.
 */
export function canalBanksOf(
  canals: FeatureCollection,
  land: FeatureCollection,
): FeatureCollection {
  const isAshore = ashoreOn(land);
  const lines = canals.features.filter(isLine);
  const isWalled = (point: Position, own: Feature): boolean =>
    isAshore(point) &&
    !lines.some(
      (other) =>
        other !== own &&
        metresToLine(point, lineOf(other)) < Number(other.properties?.['width']) / 2,
    );
  return {
    type: 'FeatureCollection',
    features: lines.flatMap((canal) => {
      const own = new Set<GeoPosition>(canal.geometry.coordinates);
      const line = densify(canal.geometry.coordinates as Position[], STEP);
      const first = line.findIndex((point) => isWalled(point, canal));
      const last = line.findLastIndex((point) => isWalled(point, canal));
      if (last <= first) return [];
      const coordinates = line
        .slice(first, last + 1)
        .filter((point, index) => index === 0 || index === last - first || own.has(point));
      return [{ ...canal, geometry: { type: 'LineString' as const, coordinates } }];
    }),
  };
}
