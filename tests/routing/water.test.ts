import { describe, expect, it } from 'vitest';
import { metresToLine } from '../../src/routing/ground';
import { crossing, Water } from '../../src/routing/water';
import { densify, metresBetween } from '../../src/routing/ground';
import { ground } from './fixture';

const water = new Water(ground);

describe('water', () => {
  it('is what lies on no land', () => {
    expect(water.onLand([30.3, 59.939])).toBe(true);
    expect(water.onLand([30.3, 59.9425])).toBe(false);
    expect(water.onLand([30.5, 59.939])).toBe(false);
  });

  it('is crossed dry on a bridge, which is then named', () => {
    const path: [number, number][] = [[30.25, 59.939], [30.25, 59.946]]; // prettier-ignore
    expect(water.fordings(path)).toEqual([]);
    expect([...water.bridgesOf(path)]).toEqual(['west']);
  });

  it('is forded anywhere else, the river as well as the canal', () => {
    expect(water.fordings([[30.3, 59.939], [30.3, 59.946]]).length).toBeGreaterThan(20); // prettier-ignore
    const canal = water.fordings([[30.31, 59.935], [30.33, 59.935]]); // prettier-ignore
    expect(canal).toHaveLength(1);
    expect(canal[0]?.[0]).toBeCloseTo(30.32, 9);
  });

  it('is not met by who stays on the quay', () => {
    expect(water.fordings([[30.25, 59.939], [30.31, 59.939]])).toEqual([]); // prettier-ignore
    expect(water.bridgesOf([[30.25, 59.939], [30.31, 59.939]]).size).toBe(0); // prettier-ignore
  });
});

describe('the plane of the sheet', () => {
  it('measures a thousandth of a degree as 56 m to the east and 111 m to the north', () => {
    expect(metresBetween([30.3, 59.94], [30.301, 59.94])).toBeCloseTo(55.9, 1);
    expect(metresBetween([30.3, 59.94], [30.3, 59.941])).toBeCloseTo(111.4, 1);
    expect(metresToLine([30.305, 59.941], [[30.3, 59.94], [30.31, 59.94]])).toBeCloseTo(111.4, 1); // prettier-ignore
    expect(metresToLine([30.299, 59.94], [[30.3, 59.94], [30.31, 59.94]])).toBeCloseTo(55.9, 1); // prettier-ignore
  });

  it('lets segments cross where they cross, and only there', () => {
    expect(crossing([0, 0], [2, 2], [0, 2], [2, 0])).toEqual([1, 1]);
    expect(crossing([0, 0], [1, 1], [0, 3], [3, 0])).toBeUndefined();
    expect(crossing([0, 0], [1, 1], [1, 0], [2, 1])).toBeUndefined();
  });

  it('densifies a line without moving its points', () => {
    const dense = densify([[30.3, 59.94], [30.31, 59.94], [30.31, 59.95]], 25); // prettier-ignore
    expect(dense).toContainEqual([30.31, 59.94]);
    expect(dense.at(-1)).toEqual([30.31, 59.95]);
    dense.slice(1).forEach((point, i) => {
      expect(metresBetween(dense[i] ?? point, point)).toBeLessThanOrEqual(25.001);
    });
  });
});
