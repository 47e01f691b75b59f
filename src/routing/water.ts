import { booleanPointInPolygon, bbox } from '@turf/turf';
import type { Position } from '../scenario/schema';
import { densify, lineOf, metresToLine, type Ground } from './ground';

/** How far from a bridge's line a walker still counts as on it, metres (half a wide bridge and a kerb). */
const ON_BRIDGE = 30;

/** Where the segments a–b and c–d cross, or undefined. */
export function crossing(a: Position, b: Position, c: Position, d: Position): Position | undefined {
  const det = (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0]);
  if (det === 0) return undefined;
  const s = ((c[0] - a[0]) * (d[1] - c[1]) - (c[1] - a[1]) * (d[0] - c[0])) / det;
  const t = ((c[0] - a[0]) * (b[1] - a[1]) - (c[1] - a[1]) * (b[0] - a[0])) / det;
  if (s < 0 || s > 1 || t < 0 || t > 1) return undefined;
  return [a[0] + (b[0] - a[0]) * s, a[1] + (b[1] - a[1]) * s];
}

/** Answers questions about what is water on the sheet: land polygons, and canals painted over them. */
export class Water {
  readonly #land;
  readonly #canals;
  readonly #bridges;

  constructor(ground: Ground) {
    this.#land = ground.land.features.map((feature) => ({ feature, box: bbox(feature) }));
    this.#canals = ground.canals.features.map(lineOf);
    this.#bridges = ground.bridges.features.map((feature) => ({
      id: feature.properties.id,
      line: lineOf(feature),
    }));
  }

  /** True on any land polygon (canals, which are narrower than a block, do not count here). */
  onLand(point: Position): boolean {
    return this.#land.some(
      ({ feature, box }) =>
        point[0] >= box[0] &&
        point[0] <= box[2] &&
        point[1] >= box[1] &&
        point[1] <= box[3] &&
        booleanPointInPolygon(point, feature),
    );
  }

  /** The bridge that a point stands on, if it stands on one. */
  bridgeAt(point: Position): string | undefined {
    return this.#bridges.find(({ line }) => metresToLine(point, line) <= ON_BRIDGE)?.id;
  }

  /** The bridges that a path uses: those within reach of one of its points, met while over water. */
  bridgesOf(path: readonly Position[]): Set<string> {
    const used = new Set<string>();
    for (const point of this.#wetPoints(path)) {
      const bridge = this.bridgeAt(point);
      if (bridge) used.add(bridge);
    }
    return used;
  }

  /** The points at which a land path is over water and not on a bridge; empty for a good path. */
  fordings(path: readonly Position[]): Position[] {
    return this.#wetPoints(path).filter((point) => this.bridgeAt(point) === undefined);
  }

  #wetPoints(path: readonly Position[]): Position[] {
    const wet = densify(path, 15).filter((point) => !this.onLand(point));
    for (let i = 1; i < path.length; i += 1) {
      const a = path[i - 1] as Position;
      const b = path[i] as Position;
      for (const canal of this.#canals) {
        for (let j = 1; j < canal.length; j += 1) {
          const cross = crossing(a, b, canal[j - 1] as Position, canal[j] as Position);
          if (cross) wet.push(cross);
        }
      }
    }
    return wet;
  }
}
