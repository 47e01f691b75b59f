import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileReplay, frameAt, type Replay } from '../../src/replay/frame';
import { createMotion, readMotion, unitFrameAt } from '../../src/replay/motion';
import type { Scenario } from '../../src/scenario/scenario';
import type { Leg, Position, Unit } from '../../src/scenario/schema';
import { need, realScenario } from '../helpers';

const scenario = realScenario();
const replay = compileReplay(scenario);
const { start, stop } = scenario;
const instants = fc.double({ min: start, max: stop, noNaN: true });

describe('the motion of the units', () => {
  it('is what the frame says, whatever was read into the arrays before, of this story or another', () => {
    const few = generate(40, 3, 5);
    fc.assert(
      fc.property(fc.array(instants, { minLength: 1, maxLength: 5 }), (sequence) => {
        const motion = createMotion(scenario.units.length);
        readMotion(few, need(sequence[0]) / 2, motion);
        for (const instant of sequence) readMotion(replay, instant, motion);
        const last = need(sequence.at(-1));
        frameAt(replay, last).units.forEach((unit, index) => {
          expect([motion.lon[index], motion.lat[index]]).toEqual(unit.position);
          expect(motion.bearing[index]).toBe(unit.bearing ?? NaN);
          expect(motion.present[index]).toBe(Number(unit.present));
          expect(unitFrameAt(replay, index, last)).toEqual(unit);
        });
      }),
      { numRuns: 25 },
    );
  });
});

/** A path of so many points. */
const pathOf = (points: number): Position[] =>
  Array.from({ length: points }, (_, index) => [30.2 + index * 1e-4, 59.9 + (index % 3) * 1e-4]);

/** `units` units, each with `legs` legs of `points` points and a halt after each; one base unit of the real data. */
function generate(units: number, legs: number, points: number): Replay {
  const model = need(scenario.units.find((unit) => unit.legs.length > 0));
  const modelLeg = need(model.legs[0]);
  const path = pathOf(points);
  const paths = new Map<string, readonly Position[]>();
  const length = stop / legs;
  const made = Array.from({ length: units }, (_, index): Unit => {
    const own = Array.from({ length: legs }, (_, part): Leg => {
      const id = `${index}-${part}`;
      paths.set(id, path);
      const depart = (part + (index % 7) / 10) * length;
      return { ...modelLeg, id, depart, arrive: depart + length / 3 };
    });
    return { ...model, id: `unit-${index}`, sideChanges: [], stateChanges: [], legs: own };
  });
  const generated: Scenario = { ...scenario, units: made, paths };
  return compileReplay(generated);
}

/** The same replay, its sorted arrays counting each look into them. */
function counting({ tracks, ...rest }: Replay): { replay: Replay; looks: () => number } {
  let count = 0;
  const counted = (values: Float64Array): Float64Array =>
    new Proxy(values, {
      get(target, key, receiver) {
        if (key === 'length') return target.length;
        count += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
  return {
    replay: {
      ...rest,
      tracks: tracks.map(({ starts, segments }) => ({
        starts: counted(starts),
        segments: segments.map((segment) => {
          if (!segment.march) return segment;
          const { path, ...march } = segment.march;
          const metres = counted(path.metres);
          return { ...segment, march: { ...march, path: { ...path, metres } } };
        }),
      })),
    },
    looks: () => {
      const seen = count;
      count = 0;
      return seen;
    },
  };
}

/** Looks that a search in so many sorted values may take. */
const search = (values: number): number => Math.ceil(Math.log2(Math.max(2, values)));

describe('the cost of a frame, counted in looks into sorted arrays', () => {
  const sizes = fc.constantFrom(
    { units: 3, legs: 1, points: 2 },
    { units: 50, legs: 40, points: 500 },
    { units: 1000, legs: 8, points: 30 },
    { units: 10_000, legs: 20, points: 3 },
  );

  it('grows for each unit with the logarithm of its legs and points, up to 200 000 legs', () => {
    const made = new Map<string, ReturnType<typeof counting>>();
    fc.assert(
      fc.property(sizes, fc.array(instants, { minLength: 2, maxLength: 4 }), (size, sequence) => {
        const { units, legs, points } = size;
        const key = JSON.stringify(size);
        const counted = made.get(key) ?? counting(generate(units, legs, points));
        made.set(key, counted);
        const one = search(2 * legs + 1) + search(points) + 2;
        const motion = createMotion(units);
        for (const instant of sequence) {
          counted.looks();
          readMotion(counted.replay, instant, motion);
          // Two looks more tell whether the stretch that was found last still holds.
          expect(counted.looks()).toBeLessThanOrEqual(units * (one + 2));
          // A frame that nobody reads the units of looks for none of them.
          const frame = frameAt(counted.replay, instant);
          expect(counted.looks()).toBe(0);
          expect(frame.units).toHaveLength(units);
          expect(counted.looks()).toBeLessThanOrEqual(units * one);
        }
        // Playing on, who stands costs two looks and nothing else.
        const last = need(sequence.at(-1));
        readMotion(counted.replay, last, motion);
        const moving = motion.bearing.filter((bearing) => !Number.isNaN(bearing)).length;
        counted.looks();
        readMotion(counted.replay, last, motion);
        expect(counted.looks()).toBeLessThanOrEqual(2 * units + moving * (search(points) + 2));
      }),
      { numRuns: 8 },
    );
  });
});
