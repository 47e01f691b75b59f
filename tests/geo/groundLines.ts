/** The ground's files with the properties that the topology tests look at, read once. */
import type { Feature, FeatureCollection, LineString, Point, Polygon } from 'geojson';
import { readGeo } from '../../src/cli/files';
import type { Position } from '../../src/scenario/schema';

interface Named {
  readonly id: string;
  readonly name: { readonly en: string; readonly ru: string };
}

interface Bridge extends Named {
  readonly width: number;
  readonly material: string;
  readonly moves: string;
  readonly crosses: string;
  readonly year?: number;
  readonly yearUnknown?: boolean;
  readonly carries?: 'railway';
}

interface Street extends Named {
  /** Ids of the buildings that it goes under, by an arch or a gate. */
  readonly passes?: readonly string[];
}

interface Railway extends Named {
  readonly kind: 'main' | 'yard' | 'tram';
  readonly source?: string;
}

interface Building extends Named {
  readonly place?: string;
}

const read = <G extends LineString | Polygon | Point, P>(name: string): Feature<G, P>[] =>
  (readGeo(`ground/${name}.geojson`) as FeatureCollection<G, P>).features;

export const land = read<Polygon, Named>('land');
export const canals = read<LineString, Named & { width: number }>('canals');
export const streets = read<LineString, Street>('streets');
export const bridges = read<LineString, Bridge>('bridges');
export const labels = read<LineString | Point, Named & { kind: string }>('labels');
export const railways = read<LineString, Railway>('railways');
export const buildings = read<Polygon, Building>('buildings');

/** The rings of each piece of land. */
export const lands = land.map(({ geometry }) => geometry.coordinates as Position[][]);

export interface Segment {
  readonly id: string;
  readonly a: Position;
  readonly b: Position;
}

/** Every straight piece of the lines, from west to east by its west end. */
export function segmentsOf(lines: readonly { id: string; line: readonly Position[] }[]): Segment[] {
  return lines
    .flatMap(({ id, line }) => line.slice(1).map((b, i) => ({ id, a: line[i] as Position, b })))
    .toSorted((s, t) => Math.min(s.a[0], s.b[0]) - Math.min(t.a[0], t.b[0]));
}

/** Calls `found` for each two pieces, one of each list, whose boxes touch; both lists come from segmentsOf. */
export function eachNear(
  left: readonly Segment[],
  right: readonly Segment[],
  found: (s: Segment, t: Segment) => void,
): void {
  const widest = Math.max(0, ...right.map(({ a, b }) => Math.abs(a[0] - b[0])));
  let from = 0;
  for (const s of left) {
    const [west, east] = [Math.min(s.a[0], s.b[0]), Math.max(s.a[0], s.b[0])];
    const [south, north] = [Math.min(s.a[1], s.b[1]), Math.max(s.a[1], s.b[1])];
    const starts = (t: Segment | undefined): number => (t ? Math.min(t.a[0], t.b[0]) : Infinity);
    while (starts(right[from]) < west - widest) from += 1;
    for (let i = from; starts(right[i]) <= east; i += 1) {
      const t = right[i] as Segment;
      if (Math.max(t.a[0], t.b[0]) < west) continue;
      if (Math.max(t.a[1], t.b[1]) < south || Math.min(t.a[1], t.b[1]) > north) continue;
      found(s, t);
    }
  }
}
