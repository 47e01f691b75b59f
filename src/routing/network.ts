import imported from 'geojson-path-finder';
import type { FeatureCollection, LineString } from 'geojson';
import { point } from '@turf/turf';
import type { Position } from '../scenario/schema';
import { densify, lineOf, metresBetween, type Ground, type StreetProperties } from './ground';
import { Water } from './water';

// The package is CommonJS with types of an ES module: in node the class is one `default` deeper than they say.
type Finder = typeof imported;
const PathFinder = (imported as unknown as { default?: Finder }).default ?? imported;

interface EdgeProperties {
  readonly cost: number;
  readonly bridge?: string;
}

/** People keep to the wide streets: a metre of lane costs a little more than a metre of avenue. */
const COST: Record<StreetProperties['class'], number> = {
  main: 0.9,
  square: 0.95,
  embankment: 1,
  street: 1,
  road: 1,
  lane: 1.15,
};

/** How far from the quay a boat may lie for its people to land, metres. */
const FROM_BOAT = 60;

/** Distance between the points of the network at which a walker may step off it, metres. */
const STEP = 25;

/** The streets and bridges of the sheet as a graph that can be asked for the way. */
export class StreetNetwork {
  readonly #edges: FeatureCollection<LineString, EdgeProperties>;
  readonly #nodes: readonly Position[];
  readonly #finders = new Map<
    string,
    InstanceType<typeof PathFinder<EdgeProperties, EdgeProperties>>
  >();
  readonly water: Water;

  constructor(ground: Ground) {
    this.water = new Water(ground);
    const edge = (line: Position[], properties: EdgeProperties) => ({
      type: 'Feature' as const,
      properties,
      geometry: { type: 'LineString' as const, coordinates: densify(line, STEP) },
    });
    const bridges = ground.bridges.features.map((feature) => ({
      id: feature.properties.id,
      ends: lineOf(feature),
    }));
    this.#edges = {
      type: 'FeatureCollection',
      features: [
        ...ground.streets.features.map((feature) =>
          edge(lineOf(feature), { cost: COST[feature.properties.class] }),
        ),
        ...bridges.map(({ id, ends }) => edge(ends, { cost: 1, bridge: id })),
      ],
    };
    this.#nodes = this.#edges.features.flatMap((feature) => lineOf(feature));
  }

  /**
   * The way from `from` through every point of `via` to `to` ([lon, lat]), not over the bridges in `blocked`.
   * It begins and ends exactly there; undefined when there is no such way.
   */
  route(
    from: Position,
    via: readonly Position[],
    to: Position,
    blocked: ReadonlySet<string>,
  ): Position[] | undefined {
    const finder = this.#finder(blocked);
    const stops = [from, ...via, to];
    const path: Position[] = [from];
    for (let i = 1; i < stops.length; i += 1) {
      const start = this.#nearest(stops[i - 1] as Position);
      const finish = this.#nearest(stops[i] as Position);
      if (!start || !finish) return undefined;
      if (metresBetween(start, finish) < 1) continue;
      const found = finder.findPath(point(start), point(finish));
      if (!found) return undefined;
      path.push(...(found.path as Position[]));
    }
    path.push(to);
    return withoutIdlePoints(path);
  }

  /** The node nearest to a point that can be reached from it with dry feet. */
  #nearest(from: Position): Position | undefined {
    const near = this.#nodes
      .map((node) => ({ node, metres: metresBetween(from, node) }))
      .toSorted((a, b) => a.metres - b.metres)
      .slice(0, 60);
    const dry = near.find(({ node }) => this.water.fordings([from, node]).length === 0);
    if (dry) return dry.node;
    // Somebody who lands from a boat steps ashore at the quay beside it.
    const quay = near[0];
    return quay && quay.metres <= FROM_BOAT && !this.water.onLand(from) ? quay.node : undefined;
  }

  #finder(
    blocked: ReadonlySet<string>,
  ): InstanceType<typeof PathFinder<EdgeProperties, EdgeProperties>> {
    const key = [...blocked].toSorted().join(' ');
    const known = this.#finders.get(key);
    if (known) return known;
    const finder = new PathFinder<EdgeProperties, EdgeProperties>(this.#edges, {
      tolerance: 1e-6,
      weight: (a, b, { cost, bridge }) =>
        bridge !== undefined && blocked.has(bridge)
          ? 0
          : cost * metresBetween(a as Position, b as Position),
    });
    this.#finders.set(key, finder);
    return finder;
  }
}

/** Drops repeated points and points on a straight stretch (within half a metre). */
function withoutIdlePoints(path: readonly Position[]): Position[] {
  const kept: Position[] = [];
  for (const next of path) {
    const last = kept[kept.length - 1];
    if (last && metresBetween(last, next) < 0.5) continue;
    const before = kept[kept.length - 2];
    if (before && last) {
      const detour =
        metresBetween(before, last) + metresBetween(last, next) - metresBetween(before, next);
      if (detour < 0.05) kept.pop();
    }
    kept.push(next);
  }
  const round = (value: number): number => Math.round(value * 1e5) / 1e5;
  return kept.map(([lon, lat]) => [round(lon), round(lat)]);
}
