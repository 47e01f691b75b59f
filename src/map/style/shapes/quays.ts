import type { Feature, FeatureCollection, Position } from 'geojson';
import { distance, toDegrees, toPlane, type Point } from './plane';

/** A bank nearer than this to an embankment street is a built quay, metres. */
const REACH = 42;
/** Banks and streets are looked at in pieces of at most this length, metres. */
const STEP = 24;

/** Points along a line, no more than `STEP` apart, its own vertices among them. */
function pieces(line: readonly Position[]): Point[] {
  const points: Point[] = [];
  line.forEach((position, index) => {
    const to = toPlane(position);
    const from = index === 0 ? to : toPlane(line[index - 1] ?? position);
    const count = Math.max(1, Math.ceil(distance(from, to) / STEP));
    for (let i = index === 0 ? count : 1; i <= count; i += 1) {
      points.push([
        from[0] + ((to[0] - from[0]) * i) / count,
        from[1] + ((to[1] - from[1]) * i) / count,
      ]);
    }
  });
  return points;
}

/** One number for a cell of the index, `REACH` metres square. */
const cell = (column: number, row: number): number => column * 1_000_000 + row;

function nearEmbankment(streets: FeatureCollection): (point: Point) => boolean {
  const cells = new Map<number, Point[]>();
  for (const { geometry, properties } of streets.features) {
    if (geometry.type !== 'LineString' || properties?.['class'] !== 'embankment') continue;
    for (const point of pieces(geometry.coordinates)) {
      const key = cell(Math.floor(point[0] / REACH), Math.floor(point[1] / REACH));
      const held = cells.get(key);
      if (held) held.push(point);
      else cells.set(key, [point]);
    }
  }
  return (point) => {
    const [column, row] = [Math.floor(point[0] / REACH), Math.floor(point[1] / REACH)];
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) {
        const held = cells.get(cell(column + dx, row + dy));
        if (held?.some((other) => distance(point, other) < REACH)) return true;
      }
    }
    return false;
  };
}

/** The stretches of the banks that are built quays: those along an embankment street. */
export function quaysOf(land: FeatureCollection, streets: FeatureCollection): FeatureCollection {
  const isQuay = nearEmbankment(streets);
  const features: Feature[] = [];
  const keep = (run: readonly Point[]): void => {
    if (run.length < 3) return;
    const coordinates = run.map(([x, y]) => toDegrees(x, y));
    features.push({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates },
    });
  };
  for (const { geometry } of land.features) {
    if (geometry.type !== 'Polygon') continue;
    for (const ring of geometry.coordinates) {
      let run: Point[] = [];
      for (const point of pieces(ring)) {
        if (isQuay(point)) {
          run.push(point);
        } else {
          keep(run);
          run = [];
        }
      }
      keep(run);
    }
  }
  return { type: 'FeatureCollection', features };
}
