/** Plane geometry of the sheet for checking the ground: sampling, nearness and insideness of [lon, lat] lines. */
import type { Position } from '../scenario/schema';
import { densify, METRES_PER_DEGREE, metresToSegment } from '../routing/ground';

type Line = readonly Position[];

/** The value below which `share` (0–1) of the values lie; NaN for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

/** Points on a line at most `step` metres apart: each stands for about so many metres. */
export const samples = (line: Line, step: number): Position[] => densify(line, step);

/** A line beside another, `metres` to its left (to its right, when negative): each stretch moved, corners cut. */
export function besideLine(line: Line, metres: number): Position[] {
  return line.slice(1).flatMap((b, index) => {
    const a = line[index] as Position;
    const east = (b[0] - a[0]) * METRES_PER_DEGREE.lon;
    const north = (b[1] - a[1]) * METRES_PER_DEGREE.lat;
    const share = metres / Math.hypot(east, north);
    const move = ([lon, lat]: Position): Position => [
      lon - (north * share) / METRES_PER_DEGREE.lon,
      lat + (east * share) / METRES_PER_DEGREE.lat,
    ];
    return [move(a), move(b)];
  });
}

/** Segments in square cells, so that the nearest of ten thousands is found by looking at a few. */
export class Nearness {
  readonly #cells = new Map<string, [Position, Position][]>();
  readonly #cell: number;

  /** `reach` is the greatest distance that will be told, in metres. */
  constructor(
    lines: readonly Line[],
    readonly reach: number,
  ) {
    this.#cell = reach;
    for (const line of lines) {
      for (let i = 1; i < line.length; i += 1)
        this.#add(line[i - 1] as Position, line[i] as Position);
    }
  }

  /** Metres from a point to the nearest line, at most `reach`. */
  metres(point: Position): number {
    const [x, y] = this.#index(point);
    let least = this.reach;
    for (let i = x - 1; i <= x + 1; i += 1) {
      for (let j = y - 1; j <= y + 1; j += 1) {
        for (const [a, b] of this.#cells.get(`${i} ${j}`) ?? []) {
          least = Math.min(least, metresToSegment(point, a, b));
        }
      }
    }
    return least;
  }

  #index([lon, lat]: Position): [number, number] {
    return [
      Math.floor((lon * METRES_PER_DEGREE.lon) / this.#cell),
      Math.floor((lat * METRES_PER_DEGREE.lat) / this.#cell),
    ];
  }

  #add(a: Position, b: Position): void {
    const [ax, ay] = this.#index(a);
    const [bx, by] = this.#index(b);
    for (let x = Math.min(ax, bx); x <= Math.max(ax, bx); x += 1) {
      for (let y = Math.min(ay, by); y <= Math.max(ay, by); y += 1) {
        const key = `${x} ${y}`;
        const there = this.#cells.get(key);
        if (there) there.push([a, b]);
        else this.#cells.set(key, [[a, b]]);
      }
    }
  }
}
