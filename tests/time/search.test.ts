import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchBelow } from '../../src/time/search';

const ascending = fc
  .array(fc.integer({ min: -50, max: 50 }), { minLength: 1 })
  .map((values) => values.toSorted((a, b) => a - b));

describe('a search in an ascending array', () => {
  it('finds what a walk from the left finds: the last value not above the wanted', () => {
    fc.assert(
      fc.property(ascending, fc.integer({ min: -60, max: 60 }), (values, wanted) => {
        const walked = values.findLastIndex((value) => value <= wanted);
        expect(searchBelow(values, wanted)).toBe(Math.max(0, walked));
      }),
    );
  });

  it('copes with the beginning and the end of time', () => {
    expect(searchBelow([-Infinity, 0, 5], -1e12)).toBe(0);
    expect(searchBelow([-Infinity, 0, 5], Infinity)).toBe(2);
  });
});
