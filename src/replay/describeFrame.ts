import type { Scenario } from '../scenario/scenario';
import { formatInstant } from '../time/instant';
import type { Frame } from './frame';

/** The frame in the stable shape of the command line: places and units by id, positions in degrees. */
export function describeFrame(scenario: Scenario, frame: Frame): object {
  return {
    instant: formatInstant(frame.instant),
    places: Object.fromEntries(
      scenario.places.map((place, index) => {
        const state = frame.statuses.places[index];
        return [place.id, { status: state?.status, raised: state?.raised }];
      }),
    ),
    units: Object.fromEntries(
      scenario.units.map((unit, index) => {
        const state = frame.units[index];
        if (!state) throw new Error(`No frame for ${unit.id}`);
        const [lon, lat] = state.position;
        const { side, moving, present } = state;
        return [unit.id, { lon, lat, side, moving, present }];
      }),
    ),
    ledger: frame.statuses.ledger,
  };
}
