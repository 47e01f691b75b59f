import type { Scenario } from '../scenario/scenario';
import type { StoryEvent } from '../scenario/schema';
import type { Instant } from '../time/instant';
import { searchBelow } from '../time/search';
import { compileStatuses, statusesAt, type Statuses } from './statuses';
import { compileTrack, unitAt, type Track, type UnitFrame } from './track';

/** A scenario made ready for searching. Compiled once. */
export interface Replay {
  readonly scenario: Scenario;
  readonly tracks: readonly Track[];
  readonly statuses: readonly Statuses[];
  readonly statusStarts: readonly Instant[];
  readonly eventTimes: readonly Instant[];
}

/** What is true at an instant. */
export interface Frame {
  readonly instant: Instant;
  /** In the order of `scenario.units`; made when first asked for, so that a frame costs nothing for what nobody reads. */
  readonly units: readonly UnitFrame[];
  readonly statuses: Statuses;
  /** Index in `scenario.events` of the newest event; −1 before the first. */
  readonly event: number;
}

export function compileReplay(scenario: Scenario): Replay {
  const statuses = compileStatuses(scenario);
  return {
    scenario,
    tracks: scenario.units.map((unit) => compileTrack(scenario, unit)),
    statuses,
    statusStarts: statuses.map((item) => item.from),
    eventTimes: scenario.events.map((event) => event.when.best),
  };
}

/**
 * The frame at `instant` (seconds from the scenario's start). Pure: however the clock got there, the same frame.
 * O(log n) for each unit and for the statuses together.
 */
export function frameAt(replay: Replay, instant: Instant): Frame {
  let units: readonly UnitFrame[] | undefined;
  return {
    instant,
    get units() {
      units ??= replay.tracks.map((track) => unitAt(track, instant));
      return units;
    },
    statuses: statusesAt(replay.statuses, replay.statusStarts, instant),
    event: newestEvent(replay.eventTimes, instant),
  };
}

function newestEvent(times: readonly Instant[], instant: Instant): number {
  const first = times[0];
  return first === undefined || first > instant ? -1 : searchBelow(times, instant);
}

/** The next or previous event from `instant`, inside the scenario's window; undefined when there is none. */
export function neighbourEvent(
  replay: Replay,
  instant: Instant,
  direction: 1 | -1,
): StoryEvent | undefined {
  const { events, start, stop } = replay.scenario;
  const inside = events.filter((event) => event.when.best >= start && event.when.best <= stop);
  return direction === 1
    ? inside.find((event) => event.when.best > instant)
    : inside.findLast((event) => event.when.best < instant);
}
