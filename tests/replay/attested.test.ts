import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trackFeatures } from '../../src/map/selection';
import { attestedOnly, isUnattested } from '../../src/replay/attested';
import { compileReplay, frameAt } from '../../src/replay/frame';
import { at, need, realScenario } from '../helpers';

const scenario = realScenario();
const replay = compileReplay(scenario);
const instants = fc.double({ min: scenario.start, max: scenario.stop, noNaN: true });

describe('only what sources attest', () => {
  it('hides exactly the units that are inferred, and changes nothing else', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const whole = frameAt(replay, instant);
        const shown = attestedOnly(whole);
        expect({ ...shown, units: [] }).toEqual({ ...whole, units: [] });
        whole.units.forEach((unit, index) => {
          expect(shown.units[index]).toEqual({ ...unit, present: unit.present && !unit.inferred });
        });
      }),
    );
  });

  it('hides some at noon of the 25th, and leaves some', () => {
    const { units } = attestedOnly(frameAt(replay, at('1917-10-25T12:00')));
    const { units: all } = frameAt(replay, at('1917-10-25T12:00'));
    expect(all.filter(isUnattested).length).toBeGreaterThan(0);
    expect(units.filter(isUnattested)).toEqual([]);
    expect(units.filter((unit) => unit.present).length).toBeGreaterThan(0);
  });

  it('gives a unit that stands the same object each time, as the drawing of units relies on', () => {
    const instant = at('1917-10-25T12:00');
    const [a, b] = [0, 1].map((more) => attestedOnly(frameAt(replay, instant + more)));
    need(a).units.forEach((unit, index) => {
      if (!unit.moving) expect(need(b).units[index]).toBe(unit);
    });
  });

  it('leaves the inferred legs out of the track, and no others', () => {
    for (const unit of scenario.units) {
      const { features } = trackFeatures(scenario, unit.id, scenario.stop, true);
      const attested = unit.legs.filter((leg) => leg.basis === 'attested');
      expect(features.length, unit.id).toBe(attested.length);
      expect(trackFeatures(scenario, unit.id, scenario.stop).features.length).toBe(
        unit.legs.length,
      );
    }
  });
});
