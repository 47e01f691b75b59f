import type { LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { quaysOf } from '../../../src/map/style/shapes/quays';
import { area, collection, line, metres } from './sketch';

/** Land with a bank along y = 0 from x = 0 to 600. */
const land = collection(area({}, [0, 0], [600, 0], [600, 400], [0, 400]));
const embankment = (...points: [number, number][]) => line({ class: 'embankment' }, ...points);
const quays = (...streets: ReturnType<typeof line>[]) =>
  quaysOf(land, collection(...streets)).features.map(({ geometry }) =>
    (geometry as LineString).coordinates.map(metres),
  );

describe('the quays', () => {
  it('are the banks along which an embankment street runs', () => {
    const [quay, ...more] = quays(embankment([150, 20], [450, 20]));
    expect(more).toEqual([]);
    const xs = quay?.map(([x]) => x) ?? [];
    expect(Math.min(...xs)).toBeGreaterThan(100);
    expect(Math.min(...xs)).toBeLessThan(150);
    expect(Math.max(...xs)).toBeLessThan(500);
    expect(new Set(quay?.map(([, y]) => y))).toEqual(new Set([0]));
  });

  it('are broken where the street leaves the bank', () => {
    const away = embankment([60, 20], [180, 20], [250, 200], [350, 200], [420, 20], [540, 20]);
    expect(quays(away)).toHaveLength(2);
  });

  it('are not where the street is far off, or no embankment', () => {
    expect(quays(embankment([150, 80], [450, 80]))).toEqual([]);
    expect(quays(line({ class: 'main' }, [150, 20], [450, 20]))).toEqual([]);
  });
});
