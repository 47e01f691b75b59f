import { describe, expect, it } from 'vitest';
import { lampsOf } from '../../../src/map/style/shapes/lamps';
import { collection, line, metres } from './sketch';

const lampsAlong = (properties: object, ...points: [number, number][]) =>
  lampsOf(collection(line(properties, ...points))).features.map(({ geometry }) => {
    if (geometry.type !== 'Point') throw new Error('A lamp is a point');
    return metres(geometry.coordinates);
  });

describe('the lamps', () => {
  it('stand left and right in turn, as far apart along a bend as on the straight', () => {
    const straight = lampsAlong({ class: 'main', width: 20 }, [0, 0], [230, 0]);
    expect(straight.map(([x]) => x)).toEqual([23, 69, 115, 161, 207]);
    expect(straight.map(([, y]) => Math.sign(y))).toEqual([1, -1, 1, -1, 1]);
    const bent = lampsAlong({ class: 'main', width: 20 }, [0, 0], [100, 0], [100, 130]);
    expect(bent).toHaveLength(straight.length);
    expect(bent.at(-1)?.[1]).toBe(107);
  });

  it('stand within the street', () => {
    for (const [, y] of lampsAlong({ class: 'main', width: 30 }, [0, 0], [400, 0])) {
      expect(Math.abs(y)).toBeGreaterThan(5);
      expect(Math.abs(y)).toBeLessThan(15);
    }
  });

  it('light the main streets, the squares and the embankments, not the lanes', () => {
    const lit = ['main', 'square', 'embankment', 'street', 'lane', 'road'].filter(
      (kind) => lampsAlong({ class: kind, width: 12 }, [0, 0], [100, 0]).length > 0,
    );
    expect(lit).toEqual(['main', 'square', 'embankment']);
  });
});
