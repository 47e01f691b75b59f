import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as clocks from '../../src/time/clock';

const STOP = 1000;
const fresh = (): clocks.Clock => clocks.createClock(0, STOP, 10);

describe('the clock', () => {
  it('is anchored: however often it is read on the way, it reads the same at the end', () => {
    const readings = fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 50 });
    fc.assert(
      fc.property(readings, fc.integer({ min: 0, max: 90_000 }), (ticks, end) => {
        const clock = clocks.play(fresh(), 0);
        ticks.forEach((tick) => clocks.instantAt(clock, tick));
        expect(clocks.instantAt(clock, end)).toBeCloseTo(Math.min(STOP, end / 100), 9);
      }),
    );
  });

  it('loses nothing when it is anchored anew on the way', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 40 });
    fc.assert(
      fc.property(steps, (waits) => {
        let now = 0;
        let clock = clocks.play(fresh(), now);
        for (const wait of waits) {
          now += wait;
          clock = clocks.setRate(clock, now, 10);
        }
        expect(clocks.instantAt(clock, now)).toBeCloseTo(Math.min(STOP, now / 100), 8);
      }),
    );
  });

  it('stays inside its window whatever is done to it', () => {
    const action = fc.record({
      name: fc.constantFrom('play', 'pause', 'seek', 'setRate'),
      wait: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      value: fc.double(),
    });
    fc.assert(
      fc.property(fc.array(action, { maxLength: 30 }), (actions) => {
        let now = 0;
        let clock = fresh();
        for (const { name, wait, value } of actions) {
          now += wait;
          if (name === 'play') clock = clocks.play(clock, now);
          else if (name === 'pause') clock = clocks.pause(clock, now);
          else if (name === 'seek') clock = clocks.seek(clock, now, value);
          else clock = clocks.setRate(clock, now, value);
          const instant = clocks.instantAt(clock, now);
          expect(instant).toBeGreaterThanOrEqual(0);
          expect(instant).toBeLessThanOrEqual(STOP);
        }
      }),
    );
  });

  it('stands still while paused, also through hidden hours', () => {
    const clock = clocks.pause(clocks.play(fresh(), 0), 2000);
    expect(clocks.instantAt(clock, 2000)).toBe(20);
    expect(clocks.instantAt(clock, 36_000_000)).toBe(20);
  });

  it('reaches the end and no further in hidden hours, and then does not run', () => {
    const clock = clocks.play(fresh(), 0);
    expect(clocks.instantAt(clock, 36_000_000)).toBe(STOP);
    expect(clocks.isRunning(clock, 36_000_000)).toBe(false);
    expect(clocks.isRunning(clock, 99_999)).toBe(true);
  });

  it('starts again from the beginning when it is played at the end', () => {
    const ended = clocks.pause(clocks.play(fresh(), 0), 200_000);
    const again = clocks.play(ended, 300_000);
    expect(clocks.instantAt(again, 300_000)).toBe(0);
    expect(clocks.instantAt(again, 301_000)).toBe(10);
  });

  it("is not thrown before its anchor when the watcher's clock jumps back", () => {
    const clock = clocks.play(clocks.seek(fresh(), 5000, 500), 5000);
    expect(clocks.instantAt(clock, 1000)).toBe(500);
    expect(clocks.instantAt(clock, 6000)).toBe(510);
  });

  it('does not move when its rate changes', () => {
    const clock = clocks.setRate(clocks.play(fresh(), 0), 1000, 100);
    expect(clocks.instantAt(clock, 1000)).toBe(10);
    expect(clocks.instantAt(clock, 2000)).toBe(110);
  });

  it.each([0, -1, Number.NaN, Infinity])('keeps its rate when asked for %d', (rate) => {
    expect(clocks.setRate(fresh(), 0, rate).rate).toBe(10);
    expect(() => clocks.createClock(0, 1, rate)).toThrow(RangeError);
  });

  it('refuses an empty window', () => {
    expect(() => clocks.createClock(5, 5, 1)).toThrow(RangeError);
    expect(() => clocks.createClock(0, Number.NaN, 1)).toThrow(RangeError);
  });
});
