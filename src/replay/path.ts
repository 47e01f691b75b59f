import { bearing, distance } from '@turf/turf';
import type { Position } from '../scenario/schema';

/** A line measured once, so that a frame can find a point on it by binary search. */
export interface MeasuredPath {
  readonly points: readonly Position[];
  /** The same points, flat: lon, lat, lon, lat, … */
  readonly flat: Float64Array;
  /** Metres from the start to each point, ascending. */
  readonly metres: Float64Array;
  /** Degrees clockwise from north of each stretch. */
  readonly bearings: Float64Array;
  readonly length: number;
}

const known = new WeakMap<readonly Position[], MeasuredPath>();

/**
 * Measures a line of at least two [lon, lat] points on the sphere; a line that was measured before is not measured
 * again, so its points must not change. Throws RangeError for fewer.
 */
export function measure(points: readonly Position[]): MeasuredPath {
  const path = known.get(points) ?? measureAnew(points);
  known.set(points, path);
  return path;
}

function measureAnew(points: readonly Position[]): MeasuredPath {
  if (points.length < 2) throw new RangeError('A path needs two points');
  const metres = new Float64Array(points.length);
  const bearings = new Float64Array(points.length - 1);
  let total = 0;
  for (let i = 1; i < points.length; i += 1) {
    const from = points[i - 1] as Position;
    const to = points[i] as Position;
    total += distance(from, to, { units: 'meters' });
    metres[i] = total;
    bearings[i - 1] = (bearing(from, to) + 360) % 360;
  }
  return { points, flat: Float64Array.from(points.flat()), metres, bearings, length: total };
}

/**
 * A walker's numbers: the share of the path that is done (0 to 1), which is read, and what is found there. They lie in
 * an array of doubles because a number handed from function to function may be put on the heap.
 */
export const SHARE = 0;
export const LON = 1;
export const LAT = 2;
/** Degrees clockwise from north. */
export const BEARING = 3;
export const createWalker = (): Float64Array => new Float64Array(4);

/**
 * Finds the point at the walker's share (clamped) of the path's length and the heading there; allocates nothing.
 * Between two points it is linear in degrees: over the few hundred metres of a stretch the difference from a great
 * circle is below a centimetre.
 */
export function walk(path: MeasuredPath, walker: Float64Array): void {
  const { flat, metres, bearings } = path;
  const wanted = Math.min(1, Math.max(0, walker[SHARE] as number)) * path.length;
  // As searchBelow does, over the stretches only.
  let stretch = 0;
  let high = bearings.length - 1;
  while (stretch < high) {
    const middle = (stretch + high + 1) >> 1;
    if ((metres[middle] as number) <= wanted) stretch = middle;
    else high = middle - 1;
  }
  const at = 2 * stretch;
  const begin = metres[stretch] as number;
  const size = (metres[stretch + 1] as number) - begin;
  const share = size > 0 ? (wanted - begin) / size : 0;
  const lon = flat[at] as number;
  const lat = flat[at + 1] as number;
  walker[LON] = lon + ((flat[at + 2] as number) - lon) * share;
  walker[LAT] = lat + ((flat[at + 3] as number) - lat) * share;
  walker[BEARING] = bearings[stretch] as number;
}

/** The point at `fraction` (0 to 1, clamped) of the path's length and the heading there, as `walk` finds them. */
export function along(
  path: MeasuredPath,
  fraction: number,
): { position: Position; bearing: number } {
  const walker = createWalker();
  walker[SHARE] = fraction;
  walk(path, walker);
  return {
    position: [walker[LON] as number, walker[LAT] as number],
    bearing: walker[BEARING] as number,
  };
}
