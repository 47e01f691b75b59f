import { describe, expect, it } from 'vitest';
import { readGround } from '../../src/cli/files';
import { lineOf, metresBetween } from '../../src/routing/ground';
import { crossing, Water } from '../../src/routing/water';
import { anchorOf, onSheet } from '../../src/scenario/scenario';
import type { Position } from '../../src/scenario/schema';
import { need, realScenario } from '../helpers';
import { featuresOf, positionsOf } from './ground';

const { places } = realScenario();
const ground = readGround();
const water = new Water(ground);
const ofKind = (kind: string) =>
  places
    .filter((place) => place.properties.kind === kind)
    .map((place) => [place.id, place] as const);

describe('a place', () => {
  it('is on the sheet unless it says that it is outside', () => {
    const wrong = places.filter((place) => onSheet(anchorOf(place)) === place.properties.outside);
    expect(wrong.map((place) => place.id)).toEqual([]);
  });

  it('stands on land, but for bridges, anchorages and what is outside', () => {
    const wet = places.filter(
      ({ properties: { kind, outside }, ...place }) =>
        !outside &&
        kind !== 'bridge' &&
        kind !== 'anchorage' &&
        !water.onLand(anchorOf({ ...place, properties: { kind, outside } } as (typeof places)[number])),
    );
    expect(wet.map((place) => place.id)).toEqual([]);
  });

  it('shares its point with no other', () => {
    const points = places.map((place) => anchorOf(place).join());
    expect(places.filter((_, i) => points.indexOf(need(points[i])) !== i).map(({ id }) => id)).toEqual([]); // prettier-ignore
  });
});

describe.each(ofKind('bridge'))('the bridge %s', (id, place) => {
  const line = place.geometry.type === 'LineString' ? place.geometry.coordinates : [];
  const [first, last] = [need(line[0]), need(line.at(-1))];

  it('leads from land to land', () => {
    expect(water.onLand(first)).toBe(true);
    expect(water.onLand(last)).toBe(true);
  });

  it('is over water in its middle', () => {
    const middle: Position = [(first[0] + last[0]) / 2, (first[1] + last[1]) / 2];
    const canals = ground.canals.features.map(lineOf);
    const overCanal = canals.some((canal) =>
      canal.slice(1).some((point, i) => crossing(first, last, need(canal[i]), point)),
    );
    expect(overCanal || !water.onLand(middle)).toBe(true);
  });

  it('is a bridge of the ground, where walkers can use it', () => {
    const same = ground.bridges.features.find((feature) => feature.properties.id === id);
    const line = lineOf(need(same, 'bridge of the ground'));
    expect(Math.min(metresBetween(first, need(line[0])), metresBetween(first, need(line.at(-1))))).toBeLessThan(40); // prettier-ignore
  });
});

describe.each(ofKind('station'))('the station %s', (_id, place) => {
  it('lies at the end of its railway', () => {
    const ends = featuresOf('railways').flatMap((line) => {
      const points = positionsOf(line) as Position[];
      return [need(points[0]), need(points.at(-1))];
    });
    const gap = Math.min(...ends.map((end) => metresBetween(anchorOf(place), end)));
    expect(gap).toBeLessThan(300);
  });
});
