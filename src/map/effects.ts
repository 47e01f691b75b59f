import { anchorOf, type Scenario } from '../scenario/scenario';
import type { Position, StoryEvent } from '../scenario/schema';
import { MINUTE, type Instant } from '../time/instant';

/** Something to be seen at a point for a while: the flash of a gun, shots falling, or a light that falls on another. */
export interface Effect {
  readonly id: string;
  readonly kind: 'gun' | 'shots' | 'searchlight';
  readonly position: Position;
  /** The instant of its event. */
  readonly since: Instant;
  /** Where a searchlight falls. */
  readonly target?: Position;
}

/** How long after its instant an event of fire, or of light, is still shown. */
const LASTING = 12 * MINUTE;
/** How long a ring takes to spread, and a light to swing there and back: story time. */
const ROUND = { gun: LASTING / 2, shots: LASTING / 2, searchlight: LASTING } as const;

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
    const kind = gun ? 'gun' : 'shots';
    return [{ id: `${event.id}/${id}`, kind, position, since: event.when.best }];
  });
}

function searchlight(scenario: Scenario, event: StoryEvent): Effect[] {
  if (!event.searchlight) return [];
  const position = pointOf(scenario, event.searchlight.from);
  const target = pointOf(scenario, event.searchlight.to);
  if (!position || !target) return [];
  const since = event.when.best;
  return [{ id: `${event.id}/searchlight`, kind: 'searchlight', position, since, target }];
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

/** How far an effect is through its round, 0 to 1, in hundredths: the story's clock moves it, and a pause holds it. */
export function phaseAt({ kind, since }: Effect, instant: Instant): number {
  const rounds = Math.max(0, instant - since) / ROUND[kind];
  return Math.floor((rounds % 1) * 100) / 100;
}
