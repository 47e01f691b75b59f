import type { Feature, FeatureCollection, Position } from 'geojson';
import { insidePolygon, insideRing } from '../../../routing/ground';
import type { Position as Lonlat } from '../../../scenario/schema';
import { distance, toPlane, type Point } from './plane';

/** A face of the street net larger than this is open country, a yard or water, not a block; square metres. */
const LARGEST = 560_000;
/** Faces from this size on are looked at for water, at so many by so many points of the box around them. */
const LARGE = 100_000;
const LOOKS = 6;
const SMALLEST = 300;
/** A face with more of its edge than this along a square is that square. */
const SQUARE_SHARE = 0.55;

interface Corner {
  readonly position: Position;
  readonly at: Point;
  /** Indices of the neighbours; once sorted, anticlockwise. */
  around: number[];
  /** Those of them to which the way leads along a square. */
  readonly square: Set<number>;
}

/** The street net as corners that know their neighbours. */
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

/** Square metres of a closed ring of corners, positive when it runs anticlockwise. */
function area(ring: readonly Corner[]): number {
  let sum = 0;
  ring.forEach(({ at: [bx, by] }, index) => {
    const [ax, ay] = ring[index - 1]?.at ?? [bx, by];
    sum += ax * by - bx * ay;
  });
  return sum / 2;
}

/** How much of the ring's edge runs along a square, 0 to 1. `ring` holds indices. */
function squareShare(corners: readonly Corner[], ring: readonly number[]): number {
  let [all, square] = [0, 0];
  ring.forEach((index, at) => {
    const [from, to] = [corners[ring[at - 1] ?? index], corners[index]];
    if (!from || !to) return;
    const length = distance(from.at, to.at);
    all += length;
    if (from.square.has(index)) square += length;
  });
  return square / all;
}

/** True when none of the points looked at inside the ring is off the land. */
function isDry(ring: readonly Corner[], lands: readonly (readonly Position[][])[]): boolean {
  const outline = ring.map(({ position }) => position as Lonlat);
  const [west, east] = range(outline.map(([lon]) => lon));
  const [south, north] = range(outline.map(([, lat]) => lat));
  for (let i = 1; i < LOOKS; i += 1) {
    for (let j = 1; j < LOOKS; j += 1) {
      const point: Lonlat = [
        west + ((east - west) * i) / LOOKS,
        south + ((north - south) * j) / LOOKS,
      ];
      if (!insideRing(point, outline)) continue;
      if (!lands.some((rings) => insidePolygon(point, rings as Lonlat[][]))) return false;
    }
  }
  return true;
}

const range = (values: readonly number[]): [number, number] => [
  Math.min(...values),
  Math.max(...values),
];

/**
 * The blocks of the city: the faces of the street net, each walked once by always turning into the next street on
 * the same hand, but for those with open water in them. O(n log n) for n stretches of street.
 */
export function blocksOf(streets: FeatureCollection, land: FeatureCollection): FeatureCollection {
  const lands = land.features.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : [],
  );
  const corners = netOf(streets);
  prune(corners);
  sortAround(corners);
  const walked = new Set<number>();
  const features: Feature[] = [];
  corners.forEach((corner, start) => {
    for (const first of corner.around) {
      const ring = [corner];
      const indices = [start];
      let [from, to] = [start, first];
      while (!walked.has(from * corners.length + to)) {
        walked.add(from * corners.length + to);
        const here = corners[to];
        const next = here?.around.at(here.around.indexOf(from) - 1);
        if (!here || next === undefined) break;
        ring.push(here);
        indices.push(to);
        [from, to] = [to, next];
      }
      const size = ring.length > 3 ? area(ring) : 0;
      if (size < SMALLEST || size > LARGEST) continue;
      if (squareShare(corners, indices) > SQUARE_SHARE) continue;
      if (size > LARGE && !isDry(ring, lands)) continue;
      const coordinates = [ring.map(({ position }) => position)];
      features.push({
        type: 'Feature',
        properties: {},
        geometry: { type: 'Polygon', coordinates },
      });
    }
  });
  return { type: 'FeatureCollection', features };
}
