import type { Feature, FeatureCollection } from 'geojson';
import { insideRing } from '../../../routing/ground';
import type { Position as Lonlat } from '../../../scenario/schema';
import { ashoreOn, rangeOf } from './ashore';
import { distance } from './plane';
import { streetNetOf, type Corner } from './streetNet';

/** A face of the street net larger than this is open country, a yard or water, not a block; square metres. */
const LARGEST = 560_000;
/** Faces from this size on are looked at for water, at so many by so many points of the box around them. */
const LARGE = 400_000;
const LOOKS = 6;
const SMALLEST = 300;
/** A face with more of its edge than this along a square is that square. */
const SQUARE_SHARE = 0.55;

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
function isDry(ring: readonly Corner[], isAshore: (point: Lonlat) => boolean): boolean {
  const outline = ring.map(({ position }) => position as Lonlat);
  const [west, east] = rangeOf(outline.map(([lon]) => lon));
  const [south, north] = rangeOf(outline.map(([, lat]) => lat));
  for (let i = 1; i < LOOKS; i += 1) {
    for (let j = 1; j < LOOKS; j += 1) {
      const point: Lonlat = [
        west + ((east - west) * i) / LOOKS,
        south + ((north - south) * j) / LOOKS,
      ];
      if (insideRing(point, outline) && !isAshore(point)) return false;
    }
  }
  return true;
}

/**
 * The blocks of the city: the faces of the street net, each walked once by always turning into the next street on
 * the same hand, but for those with open water in them. O(n log n) for n stretches of street.
 */
export function blocksOf(streets: FeatureCollection, land: FeatureCollection): FeatureCollection {
  const isAshore = ashoreOn(land);
  const corners = streetNetOf(streets);
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
      if (size > LARGE && !isDry(ring, isAshore)) continue;
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
