import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Crowd } from '../../src/map/crowd';
import { spread } from '../../src/map/crowding';
import { isQuiet } from '../../src/map/unitSurface';
import { compileReplay, frameAt } from '../../src/replay/frame';
import { realScenario } from '../helpers';

const scenario = realScenario();
const replay = compileReplay(scenario);
const instants = fc.double({ min: scenario.start, max: scenario.stop, noNaN: true });

describe('a crowd kept up to date', () => {
  it('stands as one that is spread all at once', () => {
    fc.assert(
      fc.property(fc.array(instants, { minLength: 1, maxLength: 6 }), (sequence) => {
        const crowd = new Crowd();
        for (const instant of sequence) {
          const { units } = frameAt(replay, instant);
          units.forEach((unit, index) => {
            crowd.settle(index, unit);
          });
          crowd.spread(() => undefined);
          const whole = spread(units, isQuiet);
          expect(units.map((_, index) => crowd.offset(index))).toEqual(whole);
        }
      }),
      { numRuns: 15 },
    );
  });
});
