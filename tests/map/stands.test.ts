import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../src/map/crowding';
import { Standing } from '../../src/map/standing';
import { compileStands, offsetAt } from '../../src/map/stands';
import { isQuiet } from '../../src/map/unitSurface';
import { attestedOnly } from '../../src/replay/attested';
import { compileReplay, frameAt } from '../../src/replay/frame';
import { realScenario } from '../helpers';

const scenario = realScenario();
const replay = compileReplay(scenario);
const stands = compileStands(replay, false);
const EASE = 120;
const instants = fc.double({ min: scenario.start, max: scenario.stop, noNaN: true });
/** The instants at which somebody has come or gone, each a hair before and at it. */
const jumps = stands.flatMap((stand) =>
  stand.starts
    .filter((start) => start > scenario.start)
    .map((start) => ({ stand, before: start - 0.001, start })),
);
const away = ({ stand, before, start }: (typeof jumps)[number], ease: number): number => {
  const [from, to] = [offsetAt(stand, before, ease), offsetAt(stand, start, ease)];
  return Math.hypot(to.x - from.x, to.y - from.y);
};

describe('where units stand beside their points', () => {
  it('is, without easing, that of a crowd which is spread at that instant', () => {
    const attested = compileStands(replay, true);
    fc.assert(
      fc.property(instants, (instant) => {
        const frame = frameAt(replay, instant);
        const now = stands.map((stand) => offsetAt(stand, instant, 0));
        expect(now).toEqual(spread(frame.units, isQuiet));
        const few = attested.map((stand) => offsetAt(stand, instant, 0));
        expect(few).toEqual(spread(attestedOnly(frame).units, isQuiet));
      }),
      { numRuns: 30 },
    );
  });

  it('never jumps when it is eased, however many come and go at once', () => {
    expect(jumps.length).toBeGreaterThan(100);
    expect(Math.max(...jumps.map((jump) => away(jump, 0)))).toBeGreaterThan(25);
    expect(Math.max(...jumps.map((jump) => away(jump, EASE)))).toBeLessThan(0.01);
  });

  it('is what it was before until the last two minutes, and what it becomes at the change itself', () => {
    for (const { stand, start } of jumps) {
      const at = stand.starts.indexOf(start);
      const [earlier, next] = [stand.starts[at - 1] ?? -Infinity, stand.starts[at + 1] ?? Infinity];
      if (start - earlier > EASE) {
        expect(offsetAt(stand, start - EASE, EASE)).toEqual(stand.offsets[at - 1]);
      }
      if (next - start > EASE) expect(offsetAt(stand, start, EASE)).toEqual(stand.offsets[at]);
    }
  });

  it('is what it was when one goes back from where units make room to before they did', () => {
    for (const { stand, start } of jumps) {
      const standing = new Standing(replay, false, true);
      const index = stands.indexOf(stand);
      for (const instant of [
        start - EASE / 2,
        start - EASE - 1,
        start - EASE / 4,
        start - EASE / 2,
      ]) {
        standing.read(instant, () => undefined);
        const { x, y } = offsetAt(stand, instant, EASE);
        expect([standing.x[index], standing.y[index]]).toEqual([x, y]);
      }
    }
  });

  it('is the same whatever was looked at before', () => {
    fc.assert(
      fc.property(fc.array(instants, { minLength: 1, maxLength: 8 }), (sequence) => {
        const standing = new Standing(replay, false, true);
        for (const instant of sequence) {
          const before = standing.x.map((x, index) => Math.hypot(x, standing.y[index] ?? 0));
          const moved = new Set<number>();
          standing.read(instant, (index) => moved.add(index));
          stands.forEach((stand, index) => {
            const { x, y } = offsetAt(stand, instant, EASE);
            expect([standing.x[index], standing.y[index]]).toEqual([x, y]);
            if (Math.hypot(x, y) !== before[index]) expect(moved).toContain(index);
          });
        }
      }),
      { numRuns: 20 },
    );
  });
});
