import { measure } from '../replay/path';
import { FASTEST, kilometresPerHour } from '../replay/speeds';
import type { Problem } from '../scenario/problems';
import type { Scenario } from '../scenario/scenario';

/** Legs that are faster than their mode of travel can be believed. */
export function checkSpeed(scenario: Scenario): Problem[] {
  return scenario.units.flatMap(({ legs }) =>
    legs.flatMap((leg) => {
      const path = scenario.paths.get(leg.id);
      if (!path) return [];
      const speed = kilometresPerHour(measure(path).length, leg.arrive - leg.depart);
      const most = FASTEST[leg.mode];
      if (speed <= most) return [];
      const expected = `at most ${most} km/h ${leg.mode}, not ${speed.toFixed(1)}: more time or a shorter way`;
      return [{ file: 'units.json', path: leg.id, expected }];
    }),
  );
}
