import type { FeatureCollection, Position } from 'geojson';
import { toPlane, type Point } from './plane';

/** A point where streets meet, bend or end. */
export interface Corner {
  readonly position: Position;
  readonly at: Point;
  /** Indices of the neighbours; once sorted, anticlockwise. */
  around: number[];
  /** Those of them to which the way leads along a square. */
  readonly square: Set<number>;
}

/** The streets as corners that know their neighbours. */
function netOf(streets: FeatureCollection): Corner[] {
  const corners: Corner[] = [];
  const indices = new Map<string, number>();
  const indexOf = (position: Position): number => {
    const key = position.join();
    const known = indices.get(key);
    if (known !== undefined) return known;
    indices.set(key, corners.length);
    return corners.push({ position, at: toPlane(position), around: [], square: new Set() }) - 1;
  };
  for (const { geometry, properties } of streets.features) {
    if (geometry.type !== 'LineString') continue;
    const isSquare = properties?.['class'] === 'square';
    let before: number | undefined;
    for (const position of geometry.coordinates) {
      const here = indexOf(position);
      const from = before === undefined ? undefined : corners[before];
      if (before !== undefined && before !== here && from && !from.around.includes(here)) {
        from.around.push(here);
        corners[here]?.around.push(before);
        if (isSquare) from.square.add(here);
        if (isSquare) corners[here]?.square.add(before);
      }
      before = here;
    }
  }
  return corners;
}

/** Takes off dead ends, which bound nothing. */
function prune(corners: readonly Corner[]): void {
  const ends = [...corners.keys()].filter((index) => corners[index]?.around.length === 1);
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    const corner = corners[end];
    const [only] = corner?.around ?? [];
    const other = only === undefined ? undefined : corners[only];
    if (!corner || !other || only === undefined) continue;
    corner.around = [];
    other.around = other.around.filter((neighbour) => neighbour !== end);
    if (other.around.length === 1) ends.push(only);
  }
}

function sortAround(corners: readonly Corner[]): void {
  for (const corner of corners) {
    if (corner.around.length < 3) continue;
    corner.around = corner.around
      .map((index) => {
        const [x, y] = corners[index]?.at ?? corner.at;
        return { index, angle: Math.atan2(y - corner.at[1], x - corner.at[0]) };
      })
      .sort((a, b) => a.angle - b.angle)
      .map(({ index }) => index);
  }
}

/** The street net: every corner that bounds something, its neighbours sorted anticlockwise. */
export function streetNetOf(streets: FeatureCollection): readonly Corner[] {
  const corners = netOf(streets);
  prune(corners);
  sortAround(corners);
  return corners;
}
