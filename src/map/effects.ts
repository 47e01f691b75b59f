import { anchorOf, type Scenario } from '../scenario/scenario';
import type { Position } from '../scenario/schema';
import { MINUTE, type Instant } from '../time/instant';

/** Something to be seen at a point for a while: the flash of a gun, or shots falling. */
export interface Effect {
  readonly id: string;
  readonly kind: 'gun' | 'shots';
  readonly position: Position;
}

/** How long after its instant an event of fire is still shown. */
const LASTING = 12 * MINUTE;

/** The effects at an instant: those of the events of kind `fire` of the last minutes, at their places. */
export function effectsAt(scenario: Scenario, instant: Instant): Effect[] {
  return scenario.events
    .filter(
      ({ kind, when }) => kind === 'fire' && when.best <= instant && instant < when.best + LASTING,
    )
    .flatMap((event) =>
      event.places.flatMap((id): Effect[] => {
        const place = scenario.places[scenario.placeIndex.get(id) ?? -1];
        if (!place || place.properties.outside) return [];
        const gun = ['anchorage', 'fortress'].includes(place.properties.kind) || id === 'pp-guns';
        return [
          { id: `${event.id}/${id}`, kind: gun ? 'gun' : 'shots', position: anchorOf(place) },
        ];
      }),
    );
}
