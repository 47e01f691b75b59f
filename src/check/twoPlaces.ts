import { distance } from '@turf/turf';
import type { Problem } from '../scenario/problems';
import { anchorOf, onSheet, type Scenario } from '../scenario/scenario';
import type { Position } from '../scenario/schema';

/** Metres by which a way may miss the place that it names: streets on the sheet, a whole town off it. */
const NEAR_HOME = 300;
const NEAR_GOAL = 100;
const IN_TOWN = 2500;
/** A leg goes on from the very point where the one before it ended. */
const SAME_POINT = 5;

const metres = (a: Position, b: Position): number => distance(a, b, { units: 'meters' });

/**
 * Units that are in two places at once: the data put them at one place and their way begins or ends at another. (That
 * legs follow each other in time and by name is held by the references.)
 */
export function checkTwoPlaces(scenario: Scenario): Problem[] {
  const problems: Problem[] = [];
  const anchor = (id: string): Position => {
    const place = scenario.places[scenario.placeIndex.get(id) ?? -1];
    if (!place) throw new Error(`No such place: ${id}`);
    return anchorOf(place);
  };
  const demand = (path: string, where: string, there: Position, here: Position, limit: number) => {
    const gap = metres(there, here);
    if (gap <= limit) return;
    const expected = `a way ${where}, at most ${limit} m off, not ${Math.round(gap)} m`;
    problems.push({ file: 'units.json', path, expected });
  };
  const within = (point: Position, limit: number): number => (onSheet(point) ? limit : IN_TOWN);

  for (const unit of scenario.units) {
    let stood: Position | undefined;
    for (const leg of unit.legs) {
      const path = scenario.paths.get(leg.id);
      const first = path?.[0];
      const last = path?.[path.length - 1];
      if (!first || !last) continue;
      if (stood) demand(leg.id, 'from where the unit stood', stood, first, SAME_POINT);
      else {
        const home = anchor(unit.home);
        demand(leg.id, `from home (${unit.home})`, home, first, within(home, NEAR_HOME));
      }
      const goal = leg.toPoint ?? anchor(leg.to);
      demand(leg.id, `to ${leg.to}`, goal, last, within(goal, NEAR_GOAL));
      stood = last;
    }
  }
  return problems;
}
