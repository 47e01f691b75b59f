import type { Feature, FeatureCollection, LineString, Polygon } from 'geojson';
import type { Position } from '../scenario/schema';

export interface StreetProperties {
  readonly id: string;
  readonly class: 'main' | 'street' | 'lane' | 'embankment' | 'road' | 'square';
  readonly width: number;
}

interface BridgeProperties {
  readonly id: string;
  readonly width: number;
  readonly crosses: string;
}

interface CanalProperties {
  readonly id: string;
  readonly width: number;
}

/** The parts of geo/ground that walking and sailing depend on. */
export interface Ground {
  readonly streets: FeatureCollection<LineString, StreetProperties>;
  readonly bridges: FeatureCollection<LineString, BridgeProperties>;
  readonly canals: FeatureCollection<LineString, CanalProperties>;
  readonly land: FeatureCollection<Polygon, { id: string }>;
}

/** Metres per degree of longitude and latitude at 59.94° N (WGS84 series, good to 1 in 10 000 over the sheet). */
export const METRES_PER_DEGREE = { lon: 55_890, lat: 111_415 } as const;

/** Metres between two [lon, lat] points of the sheet, on the plane. */
export function metresBetween(a: Position, b: Position): number {
  return Math.hypot((a[0] - b[0]) * METRES_PER_DEGREE.lon, (a[1] - b[1]) * METRES_PER_DEGREE.lat);
}

/** Metres from a point to a segment, on the plane. */
export function metresToSegment(point: Position, a: Position, b: Position): number {
  const x = (p: Position): number => (p[0] - point[0]) * METRES_PER_DEGREE.lon;
  const y = (p: Position): number => (p[1] - point[1]) * METRES_PER_DEGREE.lat;
  const dx = x(b) - x(a);
  const dy = y(b) - y(a);
  const size = dx * dx + dy * dy;
  const share = size === 0 ? 0 : Math.min(1, Math.max(0, -(x(a) * dx + y(a) * dy) / size));
  return Math.hypot(x(a) + dx * share, y(a) + dy * share);
}

/** Metres from a point to the nearest stretch of a line. */
export function metresToLine(point: Position, line: readonly Position[]): number {
  let least = Infinity;
  for (let i = 1; i < line.length; i += 1) {
    least = Math.min(least, metresToSegment(point, line[i - 1] as Position, line[i] as Position));
  }
  return least;
}

/** The same line with a point at least every `step` metres; its own points all stay. */
export function densify(line: readonly Position[], step: number): Position[] {
  const dense: Position[] = [];
  line.forEach((point, index) => {
    const before = line[index - 1];
    if (before) {
      const parts = Math.ceil(metresBetween(before, point) / step);
      for (let part = 1; part < parts; part += 1) {
        const share = part / parts;
        dense.push([
          before[0] + (point[0] - before[0]) * share,
          before[1] + (point[1] - before[1]) * share,
        ]);
      }
    }
    dense.push(point);
  });
  return dense;
}

export const lineOf = (feature: Feature<LineString>): Position[] =>
  feature.geometry.coordinates as Position[];

export function insideRing([x, y]: Position, ring: readonly Position[]): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax, ay] = ring[i - 1] as Position;
    const [bx, by] = ring[i] as Position;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Inside the outer ring and in none of the holes. */
export const insidePolygon = (point: Position, rings: readonly (readonly Position[])[]): boolean =>
  rings.every((ring, index) => insideRing(point, ring) === (index === 0));
