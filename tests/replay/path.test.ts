import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { along, measure } from '../../src/replay/path';
import type { Position } from '../../src/scenario/schema';
import { need } from '../helpers';

const point = fc.tuple(
  fc.double({ min: 30.18, max: 30.45, noNaN: true }),
  fc.double({ min: 59.88, max: 60, noNaN: true }),
);
const lines = fc.array(point, { minLength: 2, maxLength: 12 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const metres = (a: Position, b: Position): number => distance(a, b, { units: 'meters' });

describe('a measured path', () => {
  it('begins at its first point and ends at its last, also when asked for less or more', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const path = measure(line);
        for (const [fraction, end] of [
          [0, 0],
          [-3, 0],
          [1, -1],
          [7, -1],
        ] as const) {
          // prettier-ignore
          expect(metres(along(path, fraction).position, need(line.at(end)))).toBeLessThan(0.01);
        }
      }),
    );
  });

  it('is walked at an even speed: no step is longer than its share of the length', () => {
    fc.assert(
      fc.property(lines, share, share, (line, a, b) => {
        const path = measure(line);
        const step = metres(along(path, a).position, along(path, b).position);
        // Linear in degrees between two points: on stretches of many kilometres that strays by parts of a thousand.
        expect(step).toBeLessThanOrEqual(Math.abs(a - b) * path.length * 1.002 + 0.5);
      }),
    );
  });

  it('stays on its line', () => {
    const path = measure([[30.3, 59.9], [30.3, 59.91], [30.32, 59.91]]); // prettier-ignore
    for (let i = 0; i <= 100; i += 1) {
      const [lon, lat] = along(path, i / 100).position;
      expect(lon === 30.3 || Math.abs(lat - 59.91) < 1e-12).toBe(true);
    }
  });

  it('heads north, then east', () => {
    const path = measure([[30.3, 59.9], [30.3, 59.91], [30.32, 59.91]]); // prettier-ignore
    expect(along(path, 0.1).bearing).toBeCloseTo(0, 1);
    expect(along(path, 0.9).bearing).toBeCloseTo(90, 1);
  });

  it('may stand on the spot for a stretch', () => {
    const path = measure([[30.3, 59.9], [30.3, 59.9], [30.3, 59.9]]); // prettier-ignore
    expect(path.length).toBe(0);
    expect(along(path, 0.5).position).toEqual([30.3, 59.9]);
  });

  it('needs two points', () => {
    expect(() => measure([[30.3, 59.9]])).toThrow(RangeError);
  });
});
