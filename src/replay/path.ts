import { bearing, distance } from '@turf/turf';
import type { Position } from '../scenario/schema';
import { searchBelow } from '../time/search';

/** A line measured once, so that a frame can find a point on it by binary search. */
export interface MeasuredPath {
  readonly points: readonly Position[];
  /** Metres from the start to each point, ascending. */
  readonly metres: readonly number[];
  /** Degrees clockwise from north of each stretch. */
  readonly bearings: readonly number[];
  readonly length: number;
}

/** Measures a line of at least two [lon, lat] points on the sphere. Throws RangeError for fewer. */
export function measure(points: readonly Position[]): MeasuredPath {
  if (points.length < 2) throw new RangeError('A path needs two points');
  const metres = [0];
  const bearings: number[] = [];
  let total = 0;
  for (let i = 1; i < points.length; i += 1) {
    const from = points[i - 1] as Position;
    const to = points[i] as Position;
    total += distance(from, to, { units: 'meters' });
    metres.push(total);
    bearings.push((bearing(from, to) + 360) % 360);
  }
  return { points, metres, bearings, length: total };
}

/** A point of a path and the heading there, filled anew by each `walk`. */
export interface Walker {
  lon: number;
  lat: number;
  /** Degrees clockwise from north. */
  bearing: number;
}

/**
 * Moves the walker to `fraction` (0 to 1, clamped) of the path's length; allocates nothing. Between two points it is
 * linear in degrees: over the few hundred metres of a stretch the difference from a great circle is below a centimetre.
 */
export function walk(path: MeasuredPath, fraction: number, walker: Walker): void {
  const wanted = Math.min(1, Math.max(0, fraction)) * path.length;
  const stretch = Math.min(searchBelow(path.metres, wanted), path.bearings.length - 1);
  const from = path.points[stretch] as Position;
  const to = path.points[stretch + 1] as Position;
  const begin = path.metres[stretch] as number;
  const size = (path.metres[stretch + 1] as number) - begin;
  const share = size > 0 ? (wanted - begin) / size : 0;
  walker.lon = from[0] + (to[0] - from[0]) * share;
  walker.lat = from[1] + (to[1] - from[1]) * share;
  walker.bearing = path.bearings[stretch] as number;
}

/** The point at `fraction` of the path's length and the heading there, as `walk` finds them. */
export function along(
  path: MeasuredPath,
  fraction: number,
): { position: Position; bearing: number } {
  const walker = { lon: 0, lat: 0, bearing: 0 };
  walk(path, fraction, walker);
  return { position: [walker.lon, walker.lat], bearing: walker.bearing };
}
