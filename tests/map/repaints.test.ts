import { describe, expect, it } from 'vitest';
import { RepaintCounter } from '../../src/map/repaints';

/** A map that repaints when it is told, and a clock that stands where it is put. */
function staged() {
  let paint = (): void => undefined;
  const time = { now: 0 };
  const counter = new RepaintCounter(
    {
      on: (_, listener) => {
        paint = listener;
      },
    },
    () => time.now,
  );
  const paintAt = (...instants: number[]): void => {
    for (const instant of instants) {
      time.now = instant;
      paint();
    }
  };
  return { counter, time, paintAt };
}

describe('the counter of repaints', () => {
  it('tells those of the last second and no others', () => {
    const { counter, time, paintAt } = staged();
    expect(counter.perSecond).toBe(0);
    paintAt(0, 400, 900);
    expect(counter.perSecond).toBe(3);
    time.now = 1399;
    expect(counter.perSecond).toBe(2);
    time.now = 1900;
    expect(counter.perSecond).toBe(0);
  });

  it('keeps nothing of what is long past', () => {
    const { counter, time, paintAt } = staged();
    paintAt(...Array.from({ length: 600 }, (_, frame) => frame * 16));
    expect(counter.perSecond).toBe(63);
    time.now += 5000;
    expect(counter.perSecond).toBe(0);
    paintAt(time.now);
    expect(counter.perSecond).toBe(1);
  });
});
