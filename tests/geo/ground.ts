import type { Feature, FeatureCollection, LineString, Point, Polygon, Position } from 'geojson';
import { readGeo } from '../../src/cli/files';

export const groundNames = [
  'bridges',
  'buildings',
  'canals',
  'labels',
  'land',
  'parks',
  'railways',
  'streets',
] as const;

export type GroundFeature = Feature<LineString | Polygon | Point, { id: string }>;

/** The features of one file of geo/ground. */
export const featuresOf = (name: (typeof groundNames)[number]): GroundFeature[] =>
  (readGeo(`ground/${name}.geojson`) as FeatureCollection<LineString | Polygon | Point, { id: string }>)
    .features;

/** Every [lon, lat] of a feature. */
export function positionsOf({ geometry }: GroundFeature): Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates;
}

export const isPolygon = (feature: GroundFeature): feature is Feature<Polygon, { id: string }> =>
  feature.geometry.type === 'Polygon';
