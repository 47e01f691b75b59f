/** Measures drawn lines point by point: the loop that the checks of banks, canals and streets share. */
import type { Position } from '../scenario/schema';
import { percentile, samples } from './checkGroundPlane';

/** What a measurement found; distances in metres, lengths in metres of drawn line. */
export interface Measured {
  readonly p50: number;
  readonly p90: number;
  readonly measured: number;
  readonly excluded: number;
}

/** Metres from the reference; or that the point is a guess and does not count; or that it is no part of the matter. */
type Look = number | 'guess' | 'none';

export interface Drawing {
  readonly line: readonly Position[];
  readonly look: (point: Position) => Look;
}

/** One point is measured every so many metres. */
const STEP = 10;

export function measure(drawings: readonly Drawing[]): Measured {
  const distances: number[] = [];
  let excluded = 0;
  for (const { line, look } of drawings) {
    for (const point of samples(line, STEP).slice(1)) {
      const found = look(point);
      if (typeof found === 'number') distances.push(found);
      else if (found === 'guess') excluded += STEP;
    }
  }
  return {
    p50: percentile(distances, 0.5),
    p90: percentile(distances, 0.9),
    measured: distances.length * STEP,
    excluded,
  };
}
