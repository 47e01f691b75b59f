/** The frame put in the order in which it is told in words. */
import type { Frame, Replay } from '../replay/frame';
import type { PlaceFrame, Statuses } from '../replay/statuses';
import type { UnitFrame } from '../replay/track';
import type { Scenario } from '../scenario/scenario';
import {
  statusSchema,
  type Place,
  type Status,
  type StoryEvent,
  type Unit,
} from '../scenario/schema';

/** The events of the newest instant, in order; none before the window's first. */
export function happenedNow(scenario: Scenario, newest: number): readonly StoryEvent[] {
  const event = scenario.events[newest];
  if (!event || event.when.best < scenario.start) return [];
  return scenario.events.slice(0, newest + 1).filter(({ when }) => when.best === event.when.best);
}

/** The `count` events before those, newest first. */
export function happenedBefore(
  scenario: Scenario,
  newest: number,
  count: number,
): readonly StoryEvent[] {
  const end = newest + 1 - happenedNow(scenario, newest).length;
  return scenario.events.slice(Math.max(0, end - count), end).toReversed();
}

export interface Held {
  readonly place: Place;
  readonly state: PlaceFrame;
}

/** The places of the sheet by status, key places first; statuses that nothing has are left out. */
export function holdersByStatus(
  scenario: Scenario,
  statuses: Statuses,
): readonly { readonly status: Status; readonly places: readonly Held[] }[] {
  const all = scenario.places.flatMap((place, index) => {
    const state = statuses.places[index];
    return state && !place.properties.outside ? [{ place, state }] : [];
  });
  return statusSchema.options
    .map((status) => ({
      status,
      places: all
        .filter(({ state }) => state.status === status)
        .toSorted((a, b) => Number(b.place.properties.key) - Number(a.place.properties.key)),
    }))
    .filter(({ places }) => places.length > 0);
}

export interface UnitHere {
  readonly unit: Unit;
  readonly frame: UnitFrame;
}

export interface Whereabouts {
  readonly marching: readonly UnitHere[];
  /** Standing units by place, in the order of the scenario's places. */
  readonly standing: readonly { readonly place: Place; readonly units: readonly UnitHere[] }[];
  /** There at this hour, but off the sheet. */
  readonly beyond: readonly UnitHere[];
}

export function whereabouts(replay: Replay, frame: Frame): Whereabouts {
  const { units, places } = replay.scenario;
  const here = units.flatMap((unit, index) => {
    const found = frame.units[index];
    const formed = (unit.appears ?? -Infinity) <= frame.instant;
    return found && formed && frame.instant < (unit.vanishes ?? Infinity)
      ? [{ unit, frame: found }]
      : [];
  });
  const present = here.filter((item) => item.frame.present);
  const still = present.filter((item) => !item.frame.moving);
  return {
    marching: present.filter((item) => item.frame.moving),
    standing: places
      .map((place) => ({ place, units: still.filter((item) => item.frame.place === place.id) }))
      .filter((group) => group.units.length > 0),
    beyond: here.filter((item) => !item.frame.present),
  };
}

/** The same string as long as nobody has set off, arrived, come, gone, or changed sides or state. */
export const whereaboutsKey = (frame: Frame): string =>
  frame.units
    .map(
      (unit) => `${unit.leg?.id ?? ''} ${unit.moving} ${unit.present} ${unit.side} ${unit.state}`,
    )
    .join(',');
