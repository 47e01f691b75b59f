import { describe, expect, it } from 'vitest';
import { distance, toDegrees, toPlane } from '../../../src/map/style/shapes/plane';
import { metresBetween } from '../../../src/routing/ground';

describe('the plane on which shapes are drawn', () => {
  it('leads back to the same degrees, to a tenth of a metre', () => {
    const back = toDegrees(...toPlane([30.31581, 59.93905]));
    expect(back[0]).toBeCloseTo(30.31581, 5);
    expect(back[1]).toBeCloseTo(59.93905, 5);
  });

  it('agrees with the measure of the routes to one part in two hundred', () => {
    const [a, b] = [[30.2, 59.9] as const, [30.4, 59.99] as const];
    const there = distance(toPlane([...a]), toPlane([...b]));
    expect(Math.abs(there / metresBetween([...a], [...b]) - 1)).toBeLessThan(0.005);
  });
});
