/** Walks along the streets of the plan: the same ones for the same number, on every machine. */
import type { FeatureCollection } from 'geojson';
import type { Position } from '../../src/scenario/schema';
import { lineOf, metresBetween, type StreetProperties } from '../../src/routing/ground';
import type { Feature, LineString } from 'geojson';

/** A reproducible source of numbers from 0 to 1 (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Node {
  readonly at: Position;
  readonly next: Set<Node>;
}

/** The corners of the streets, joined where two streets share a point. */
function cornersOf(streets: FeatureCollection): Node[] {
  const nodes = new Map<string, Node>();
  const nodeAt = (at: Position): Node => {
    const key = at.map((value) => value.toFixed(5)).join();
    const known = nodes.get(key) ?? { at, next: new Set<Node>() };
    nodes.set(key, known);
    return known;
  };
  for (const feature of streets.features) {
    const line = lineOf(feature as Feature<LineString, StreetProperties>).map(nodeAt);
    line.forEach((node, index) => {
      const before = line[index - 1];
      if (!before || before === node) return;
      node.next.add(before);
      before.next.add(node);
    });
  }
  return [...nodes.values()];
}

/**
 * Makes `count` walks of about `metres` each, begun at corners inside [west, south, east, north]: at each corner any
 * street but the one that was come by, which is taken again only out of a dead end.
 */
export function walks(
  streets: FeatureCollection,
  count: number,
  metres: number,
  [west, south, east, north]: readonly [number, number, number, number],
): Position[][] {
  const random = randomFrom(1917);
  const pick = <T>(things: readonly T[]): T => {
    const thing = things[Math.floor(random() * things.length)];
    if (thing === undefined) throw new Error('Nothing to pick from');
    return thing;
  };
  const starts = cornersOf(streets).filter(
    ({ at: [lon, lat] }) => lon > west && lon < east && lat > south && lat < north,
  );
  return Array.from({ length: count }, () => {
    let here = pick(starts);
    let before: Node | undefined;
    const line: Position[] = [here.at];
    for (let walked = 0; walked < metres;) {
      const onward = [...here.next].filter((node) => node !== before);
      const next = onward.length > 0 ? pick(onward) : (before ?? pick([...here.next]));
      walked += metresBetween(here.at, next.at);
      line.push(next.at);
      [before, here] = [here, next];
    }
    return line;
  });
}
