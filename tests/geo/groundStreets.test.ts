import { describe, expect, it } from 'vitest';
import { Nearness, samples } from '../../src/cli/checkGroundPlane';
import { missingStreets, REQUIRED_STREETS, type Streets } from '../../src/cli/checkGroundStreets';
import { insidePolygon, insideRing, lineOf, metresToLine } from '../../src/routing/ground';
import { crossing } from '../../src/routing/water';
import type { Position } from '../../src/scenario/schema';
import { bridges, buildings, canals, eachNear, lands, segmentsOf, streets } from './groundLines';

/** The tests that go over every street may take a busy machine so long, ms. */
const PATIENCE = 60_000;

const named = (features: typeof streets | typeof canals) =>
  segmentsOf(features.map((feature) => ({ id: feature.properties.id, line: lineOf(feature) })));
const pieces = named(streets);

/** A street's line may run so far beside a bridge's own, metres: kerb and drawing error. */
const BESIDE = 8;

/** On a bridge, by its line and its width. */
const onBridge = (point: Position): boolean =>
  bridges.some(
    (bridge) =>
      metresToLine(point, lineOf(bridge)) <= Math.max(BESIDE, bridge.properties.width / 2),
  );

describe('the streets', () => {
  it('are at least three hundred, all with names in both languages', () => {
    expect(streets.length).toBeGreaterThanOrEqual(300);
    const nameless = streets.filter(({ properties: { name } }) => !name.en || !name.ru);
    expect(nameless.map(({ id }) => id)).toEqual([]);
  });

  it('put what the plan leaves out of a name in brackets at its end', () => {
    const cut = streets.filter(({ properties: { name } }) =>
      [name.en, name.ru].some((text) => text.includes(' (') && !text.endsWith(')')),
    );
    expect(cut.map(({ id }) => id)).toEqual([]);
  });

  it('include every street that the plan can not do without', () => {
    expect(REQUIRED_STREETS.length).toBeGreaterThan(30);
    expect(missingStreets({ type: 'FeatureCollection', features: streets } as Streets)).toEqual([]);
  });

  it('meet at nodes that they share: none crosses another between nodes', () => {
    const crossed: string[] = [];
    eachNear(pieces, pieces, (s, t) => {
      if (s.id >= t.id) return;
      const shared = [s.a, s.b].some((p) => [t.a, t.b].some((q) => p[0] === q[0] && p[1] === q[1]));
      if (!shared && crossing(s.a, s.b, t.a, t.b)) crossed.push(`${s.id} and ${t.id} at ${s.a.join()}`);
    });
    expect(crossed).toEqual([]);
  });

  it('cross canals on bridges only', () => {
    const waded: string[] = [];
    eachNear(pieces, named(canals), (s, t) => {
      const point = crossing(s.a, s.b, t.a, t.b);
      if (point && !onBridge(point)) waded.push(`${s.id} through ${t.id} at ${point.join()}`);
    });
    expect(waded).toEqual([]);
  });

  it('are over open water on bridges only (a point every 5 m)', () => {
    const wet = streets.flatMap((street) =>
      samples(lineOf(street), 5)
        .filter((point) => !lands.some((rings) => insidePolygon(point, rings)) && !onBridge(point))
        .map((point) => `${street.properties.id} at ${point.join()}`),
    );
    expect(wet).toEqual([]);
  }, PATIENCE);

  it('go through no building but by the arches and gates that they name', () => {
    const walls = segmentsOf(
      buildings.flatMap(({ properties, geometry }) =>
        (geometry.coordinates as Position[][]).map((line) => ({ id: properties.id, line })),
      ),
    );
    const broken: string[] = [];
    const passes = new Map(streets.map(({ properties }) => [properties.id, properties.passes ?? []]));
    eachNear(pieces, walls, (s, t) => {
      if (crossing(s.a, s.b, t.a, t.b) && !passes.get(s.id)?.includes(t.id)) {
        broken.push(`${s.id} through ${t.id}`);
      }
    });
    const indoors = streets.filter((street) =>
      buildings.some(
        ({ properties, geometry }) =>
          !street.properties.passes?.includes(properties.id) &&
          insidePolygon(lineOf(street)[0] as Position, geometry.coordinates as Position[][]),
      ),
    );
    expect([...new Set(broken), ...indoors.map(({ id }) => id)]).toEqual([]);
    const known = new Set(buildings.map(({ properties }) => properties.id));
    expect([...passes.values()].flat().filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('the measures of these tests', () => {
  const square: Position[] = [[30.3, 59.9], [30.31, 59.9], [30.31, 59.91], [30.3, 59.91], [30.3, 59.9]]; // prettier-ignore
  it('tell inside from outside and near from far', () => {
    expect(insideRing([30.305, 59.905], square)).toBe(true);
    expect(insideRing([30.315, 59.905], square)).toBe(false);
    expect(new Nearness([square], 200).metres([30.305, 59.9001])).toBeCloseTo(11.1, 0);
    expect(new Nearness([square], 200).metres([30.4, 59.95])).toBe(200);
  });
});
