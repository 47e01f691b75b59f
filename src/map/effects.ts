import { anchorOf, type Scenario } from '../scenario/scenario';
import type { Position, StoryEvent } from '../scenario/schema';
import { MINUTE, type Instant } from '../time/instant';

/** Something to be seen at a point for a while: the flash of a gun, shots falling, or a light that falls on another. */
export interface Effect {
  readonly id: string;
  readonly kind: 'gun' | 'shots' | 'searchlight';
  readonly position: Position;
  /** Where a searchlight falls. */
  readonly target?: Position;
}

/** How long after its instant an event of fire, or of light, is still shown. */
const LASTING = 12 * MINUTE;

/** The point of a place on the sheet. */
function pointOf(scenario: Scenario, id: string): Position | undefined {
  const place = scenario.places[scenario.placeIndex.get(id) ?? -1];
  return !place || place.properties.outside ? undefined : anchorOf(place);
}

function fires(scenario: Scenario, event: StoryEvent): Effect[] {
  return event.places.flatMap((id): Effect[] => {
    const place = scenario.places[scenario.placeIndex.get(id) ?? -1];
    const position = pointOf(scenario, id);
    if (!place || !position) return [];
    const gun = ['anchorage', 'fortress'].includes(place.properties.kind) || id === 'pp-guns';
    return [{ id: `${event.id}/${id}`, kind: gun ? 'gun' : 'shots', position }];
  });
}

function searchlight(scenario: Scenario, event: StoryEvent): Effect[] {
  if (!event.searchlight) return [];
  const position = pointOf(scenario, event.searchlight.from);
  const target = pointOf(scenario, event.searchlight.to);
  if (!position || !target) return [];
  return [{ id: `${event.id}/searchlight`, kind: 'searchlight', position, target }];
}

/** The effects at an instant: those of the events of the last minutes with fire or a searchlight, at their places. */
export function effectsAt(scenario: Scenario, instant: Instant): Effect[] {
  return scenario.events
    .filter(({ when }) => when.best <= instant && instant < when.best + LASTING)
    .flatMap((event) => [
      ...(event.kind === 'fire' ? fires(scenario, event) : []),
      ...searchlight(scenario, event),
    ]);
}
