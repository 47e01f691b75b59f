import { describe, expect, it } from 'vitest';
import { need } from '../helpers';
import { featuresOf, positionsOf, type GroundFeature } from './ground';

/** The features joined by shared vertices: the ids of each separate piece, the largest first. */
function pieces(features: readonly GroundFeature[]): string[][] {
  const parent = new Map<string, string>();
  const root = (key: string): string => {
    let here = key;
    while (parent.get(here) !== here) {
      const up = need(parent.get(here));
      parent.set(here, need(parent.get(up)));
      here = up;
    }
    return here;
  };
  for (const feature of features) {
    const keys = positionsOf(feature).map((point) => point.join());
    keys.forEach((key) => parent.has(key) || parent.set(key, key));
    keys.forEach((key) => parent.set(root(key), root(need(keys[0]))));
  }
  const groups = new Map<string, string[]>();
  for (const feature of features) {
    const key = root(need(positionsOf(feature)[0]).join());
    groups.set(key, [...(groups.get(key) ?? []), String(feature.id)]);
  }
  return [...groups.values()].toSorted((a, b) => b.length - a.length);
}

const line = (id: string, ...coordinates: [number, number][]): GroundFeature => ({
  type: 'Feature',
  id,
  properties: { id },
  geometry: { type: 'LineString', coordinates },
});

describe('the streets', () => {
  it('are one network with the bridges: everyone can walk everywhere', () => {
    const walked = featuresOf('bridges').filter(({ properties }) => !('carries' in properties));
    const [city, ...cutOff] = pieces([...featuresOf('streets'), ...walked]);
    expect(city?.length).toBeGreaterThan(300);
    expect(cutOff).toEqual([]);
  });

  it('would be found to be in pieces if they were', () => {
    const joined = [line('a', [0, 0], [1, 1]), line('b', [1, 1], [2, 2]), line('c', [5, 5], [6, 6])];
    expect(pieces(joined)).toEqual([['a', 'b'], ['c']]);
  });
});
