import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, DAY, formatInstant, parseInstant } from '../../src/time/instant';
import { at } from '../helpers';

/** Days of a year 0 to 9999: 3 650 000 of them, far on both sides of 1917. */
const FIRST = at('0001-01-01') / DAY;
const LAST = at('9999-12-31') / DAY;
const instants = fc.integer({ min: FIRST * DAY, max: LAST * DAY });

describe('an instant', () => {
  it('counts seconds from the midnight that begins 24 October 1917', () => {
    expect(parseInstant('1917-10-24T00:00')).toBe(0);
    expect(parseInstant('1917-10-25T02:10:30')).toBe(DAY + 2 * 3600 + 10 * 60 + 30);
    expect(parseInstant('1917-10-23')).toBe(-DAY);
  });

  it('comes back from its text, over a hundred centuries', () => {
    fc.assert(
      fc.property(instants, (instant) => parseInstant(formatInstant(instant)) === instant),
      { numRuns: 5000 },
    );
  });

  it('is written in the order of time', () => {
    fc.assert(
      fc.property(instants, instants, (a, b) =>
        a < b ? formatInstant(a) <= formatInstant(b).padEnd(19, ':') : true,
      ),
    );
  });

  it('is cut, not rounded, to whole seconds', () => {
    expect(formatInstant(59.999)).toBe('1917-10-24T00:00:59');
    expect(formatInstant(-0.001)).toBe('1917-10-23T23:59:59');
  });

  it.each([
    '',
    '1917',
    '1917-10-25 02:10',
    '1917-10-25T2:10',
    '1917-10-25T24:00',
    '1917-10-25T02:60',
    '1917-10-25T02:10:60',
    '1917-10-25T02:10Z',
    '1917-00-25',
    '1917-13-01',
    '1917-10-00',
    '1917-10-32',
    '1917-02-29',
    '1917-04-31',
    ' 1917-10-25',
    '1917-10-25\n',
  ])('is not read from %j', (text) => {
    expect(parseInstant(text)).toBeUndefined();
  });
});

describe('the Old Style calendar', () => {
  it('has a 29 February every fourth year, centuries included', () => {
    for (let year = 100; year < 3000; year += 1) {
      const text = `${String(year).padStart(4, '0')}-02-29`;
      expect(parseInstant(text) !== undefined, text).toBe(year % 4 === 0);
    }
  });

  it('names every day once, without a gap', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let expected = { year: 1896, month: 1, day: 1 };
    for (let day = at('1896-01-01') / DAY; day <= at('1921-01-01') / DAY; day += 1) {
      expect(civilDate(day)).toEqual(expected);
      const { year, month } = expected;
      const last = month === 2 && year % 4 === 0 ? 29 : lengths[month - 1];
      if (expected.day !== last) expected = { year, month, day: expected.day + 1 };
      else if (month === 12) expected = { year: year + 1, month: 1, day: 1 };
      else expected = { year, month: month + 1, day: 1 };
    }
  });
});
