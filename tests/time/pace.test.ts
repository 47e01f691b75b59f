import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { steadyPace, storyPace, type Pace } from '../../src/time/pace';
import { realScenario } from '../helpers';

const { start, stop, events } = realScenario();
const LENGTH = 360;
const real = storyPace(
  start,
  stop,
  LENGTH,
  events.map((event) => ({ instant: event.when.best, weight: event.weight })),
);

const paces = fc.oneof(
  fc.constant<Pace>(real),
  fc.constantFrom(60, 120, 240, 600).map((rate) => steadyPace(start, stop, rate)),
  fc
    .array(
      fc.record({
        instant: fc.integer({ min: start - 5000, max: stop + 5000 }),
        weight: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 60 },
    )
    .map((story) => storyPace(start, stop, LENGTH, story)),
);
const shares = fc.double({ min: 0, max: 1, noNaN: true });

describe('a pace', () => {
  it('gives back the seconds from which it made an instant', () => {
    fc.assert(
      fc.property(paces, shares, (pace, share) => {
        const seconds = share * pace.length;
        expect(pace.secondsAt(pace.instantAt(seconds))).toBeCloseTo(seconds, 6);
      }),
    );
  });

  it('gives back the instant from which it made seconds', () => {
    fc.assert(
      fc.property(paces, shares, (pace, share) => {
        const instant = start + share * (stop - start);
        expect(pace.instantAt(pace.secondsAt(instant))).toBeCloseTo(instant, 4);
      }),
    );
  });

  it('never runs backwards nor stands', () => {
    fc.assert(
      fc.property(paces, shares, shares, (pace, a, b) => {
        fc.pre(b - a > 1e-6);
        expect(pace.instantAt(a * pace.length)).toBeLessThan(pace.instantAt(b * pace.length));
      }),
    );
  });

  it('begins at the start and ends at the stop, exactly', () => {
    fc.assert(
      fc.property(paces, (pace) => {
        expect(pace.instantAt(0)).toBe(start);
        expect(pace.instantAt(pace.length)).toBe(stop);
        expect(pace.secondsAt(start)).toBe(0);
        expect(pace.secondsAt(stop)).toBe(pace.length);
      }),
    );
  });

  it('says the rate at which it really runs', () => {
    fc.assert(
      fc.property(paces, fc.integer({ min: 0, max: 467 }), (pace, bin) => {
        const from = start + bin * 600 + 100;
        const rate = 300 / (pace.secondsAt(from + 300) - pace.secondsAt(from));
        expect(pace.rateAt(from)).toBeCloseTo(rate, 3);
      }),
    );
  });
});

describe('the story pace', () => {
  it('slows down where much happens and never lets an empty hour stand', () => {
    const eve = real.rateAt(start + 3 * 3600);
    const night = Math.min(
      ...Array.from({ length: 12 }, (_, i) => real.rateAt(start + (45 + i / 2) * 3600)),
    );
    expect(night).toBeLessThan(eve / 2);
    expect(eve).toBeLessThan(6000);
  });
});
