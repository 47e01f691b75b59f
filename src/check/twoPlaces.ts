import { distance } from '@turf/turf';
import { compileReplay, frameAt } from '../replay/frame';
import type { Problem } from '../scenario/problems';
import { anchorOf, onSheet, type Scenario } from '../scenario/scenario';
import type { Position, UnitKind } from '../scenario/schema';

/** Metres by which a way may miss the place that it names: streets on the sheet, a whole town off it. */
const NEAR_HOME = 300;
const NEAR_GOAL = 100;
const IN_TOWN = 2500;
/** A leg goes on from the very point where the one before it ended. */
const SAME_POINT = 5;

const metres = (a: Position, b: Position): number => distance(a, b, { units: 'meters' });

/** Metres round an event's places in which a unit that takes part in it may stand. */
const AT_EVENT = 450;
/** Bodies that act at a distance: they may have a part in an event without being there. */
const DISTANT = new Set<UnitKind>(['command', 'assembly']);

function anchorFinder(scenario: Scenario): (id: string) => Position {
  return (id) => {
    const place = scenario.places[scenario.placeIndex.get(id) ?? -1];
    if (!place) throw new Error(`No such place: ${id}`);
    return anchorOf(place);
  };
}

/** Units whose part in an event puts them at one place while they stand at another. */
function checkEvents(scenario: Scenario): Problem[] {
  const anchor = anchorFinder(scenario);
  const replay = compileReplay(scenario);
  const inside = scenario.events.filter(
    ({ when: { best }, places }) =>
      best >= scenario.start && best <= scenario.stop && places.length > 0,
  );
  return inside.flatMap((event) => {
    const { units } = frameAt(replay, event.when.best);
    return event.units.flatMap((id) => {
      const index = scenario.unitIndex.get(id) ?? -1;
      const unit = units[index];
      const kind = scenario.units[index]?.kind;
      if (!unit?.present || unit.moving || (kind && DISTANT.has(kind))) return [];
      const gap = Math.min(...event.places.map((place) => metres(anchor(place), unit.position)));
      if (gap <= AT_EVENT) return [];
      const expected = `${id} at one of the event's places: it stands ${Math.round(gap)} m off, at ${unit.place}`;
      return [{ file: 'events.json', path: `${event.id}.units`, expected }];
    });
  });
}

/** Units whose way begins or ends elsewhere than where they stand. */
function checkWays(scenario: Scenario): Problem[] {
  const problems: Problem[] = [];
  const anchor = anchorFinder(scenario);
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

/**
 * Units that are in two places at once: by the ends of their ways, or by an event. (That legs follow each other in time
 * and by name is held by the references.)
 */
export const checkTwoPlaces = (scenario: Scenario): Problem[] => [
  ...checkWays(scenario),
  ...checkEvents(scenario),
];
