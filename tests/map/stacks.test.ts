import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Stacking } from '../../src/map/stacking';
import { stackCounts, type Stackable } from '../../src/map/stacks';
import { isQuiet } from '../../src/map/unitSurface';
import { compileReplay, frameAt } from '../../src/replay/frame';
import { at, realScenario } from '../helpers';

const REACH = 18;
const side = fc.constantFrom('government', 'soviet', 'neutral');
const units: fc.Arbitrary<(Stackable | undefined)[]> = fc.array(
  fc.option(
    fc.record({
      x: fc.double({ min: 0, max: 120, noNaN: true }),
      y: fc.double({ min: 0, max: 120, noNaN: true }),
      side,
      size: fc.integer({ min: 1, max: 3 }),
    }),
    { nil: undefined },
  ),
  { maxLength: 40 },
);

describe('stacks', () => {
  it('lose nobody, and leave alone whoever may not be stacked', () => {
    fc.assert(
      fc.property(units, (crowd) => {
        const counts = stackCounts(crowd, REACH);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(crowd.length);
        crowd.forEach((unit, index) => {
          if (!unit) expect(counts[index]).toBe(1);
        });
      }),
    );
  });

  it('have a top near everybody under it, of the same side and no smaller', () => {
    fc.assert(
      fc.property(units, (crowd) => {
        const counts = stackCounts(crowd, REACH);
        crowd.forEach((unit, index) => {
          if (!unit || counts[index] !== 0) return;
          const tops = crowd.filter(
            (top, other) =>
              top &&
              (counts[other] ?? 0) > 1 &&
              top.side === unit.side &&
              top.size >= unit.size &&
              Math.hypot(top.x - unit.x, top.y - unit.y) < REACH,
          );
          expect(tops.length).toBeGreaterThan(0);
        });
      }),
    );
  });

  it('leave no two tops of one side on each other', () => {
    fc.assert(
      fc.property(units, (crowd) => {
        const counts = stackCounts(crowd, REACH);
        const tops = crowd.flatMap((unit, index) => (unit && counts[index] !== 0 ? [unit] : []));
        tops.forEach((top, index) => {
          for (const other of tops.slice(index + 1)) {
            if (other.side !== top.side) continue;
            expect(Math.hypot(top.x - other.x, top.y - other.y)).toBeGreaterThanOrEqual(REACH);
          }
        });
      }),
    );
  });
});

describe('the map of the whole city', () => {
  const scenario = realScenario();
  const replay = compileReplay(scenario);

  /** What the markers stand for at an instant, at a zoom. */
  function countsAt(clock: string, zoom: number | undefined, selected = -1) {
    const { units: frames } = frameAt(replay, at(clock));
    const stacking = new Stacking(scenario.units);
    frames.forEach((frame, index) => {
      stacking.settle(index, frame);
    });
    stacking.zoomTo(zoom);
    stacking.select(selected);
    const counts = frames.map(() => 1);
    stacking.update((index, count) => {
      counts[index] = count;
    });
    return { frames, counts };
  }
  const shown = ({ frames, counts }: ReturnType<typeof countsAt>): number =>
    frames.filter((frame, index) => frame.present && !isQuiet(frame) && counts[index] !== 0).length;

  it('draws a third fewer markers, and never hides what moves', () => {
    for (const clock of ['1917-10-25T15:00', '1917-10-25T16:10', '1917-10-25T21:42']) {
      const near = countsAt(clock, undefined);
      const far = countsAt(clock, 11.3);
      expect(near.counts.every((count) => count === 1)).toBe(true);
      expect(shown(far)).toBeLessThan(shown(near) * 0.67);
      far.frames.forEach((frame, index) => {
        if (frame.moving) expect(far.counts[index]).toBe(1);
      });
    }
  });

  it('takes out of its stack whoever is selected', () => {
    const clock = '1917-10-25T15:00';
    const under = countsAt(clock, 11.3).counts.indexOf(0);
    expect(under).toBeGreaterThanOrEqual(0);
    expect(countsAt(clock, 11.3, under).counts[under]).toBe(1);
  });
});
