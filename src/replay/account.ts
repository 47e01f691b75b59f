/** "The account of …": the same story at the times that one source gives. */
import type { Scenario } from '../scenario/scenario';
import type { StoryEvent, Unit } from '../scenario/schema';
import type { Instant } from '../time/instant';
import { shiftLegs, type Shift } from './retime';

/** A source that gives fewer times than this is not offered as an account. */
const ENOUGH_TIMES = 5;

/** What a source contributes: all its claims, and how many events it gives a time for. */
export interface Contribution {
  readonly claims: number;
  readonly times: number;
}

/** A scenario as one source tells it. */
export interface Telling {
  readonly scenario: Scenario;
  /** The events that stand at another time than the project's choice. */
  readonly moved: readonly string[];
  /** The legs that should have moved with an event but had no room between their neighbours. */
  readonly unmoved: readonly string[];
}

/** The time that the source gives for the event: that of its first claim with a time. */
function timeBy(event: StoryEvent, source: string): Instant | undefined {
  return event.claims.find((claim) => claim.source === source && claim.time !== undefined)?.time;
}

/** What each source contributes to the events and to the strengths of units; sources without claims count zero. */
export function contributions(scenario: Scenario): ReadonlyMap<string, Contribution> {
  const counts = new Map<string, { claims: number; times: number }>();
  for (const id of scenario.sources.keys()) counts.set(id, { claims: 0, times: 0 });
  const all = [
    ...scenario.events.flatMap((event) => event.claims),
    ...scenario.units.flatMap((unit) => unit.strength),
  ];
  for (const claim of all) {
    const count = counts.get(claim.source);
    if (count) count.claims += 1;
  }
  for (const event of scenario.events) {
    for (const source of new Set(event.claims.map((claim) => claim.source))) {
      const count = counts.get(source);
      if (count && timeBy(event, source) !== undefined) count.times += 1;
    }
  }
  return counts;
}

/** The sources that give enough times to be an account of their own, those with most times first. */
export function offeredAccounts(scenario: Scenario): readonly string[] {
  return [...contributions(scenario)]
    .filter(([, { times }]) => times >= ENOUGH_TIMES)
    .toSorted(([, a], [, b]) => b.times - a.times)
    .map(([id]) => id);
}

/** The event at another time; its range is widened where the time lies outside it. */
function eventAt(event: StoryEvent, time: Instant): StoryEvent {
  const { earliest, latest, kind } = event.when;
  return {
    ...event,
    when: {
      best: time,
      earliest: Math.min(earliest, time),
      latest: Math.max(latest, time),
      kind: kind === 'exact' ? 'exact' : 'about',
    },
  };
}

/** The unit with everything that falls on a shifted event: legs, changes of side and state, appearance and disappearance. */
function unitWith(
  unit: Unit,
  shifts: ReadonlyMap<string, Shift>,
  paths: Scenario['paths'],
  own: readonly Shift[],
): { readonly unit: Unit; readonly unmoved: readonly string[] } {
  const { legs, unmoved } = shiftLegs(unit.legs, shifts, paths);
  const follow = (at: Instant): Instant => at + (own.find((shift) => shift.from === at)?.by ?? 0);
  const moved = <C extends { readonly at: Instant; readonly event?: string | undefined }>(
    changes: readonly C[],
  ): C[] =>
    changes
      .map((change) => ({ ...change, at: change.at + (shifts.get(change.event ?? '')?.by ?? 0) }))
      .toSorted((a, b) => a.at - b.at);
  const [first, last] = [legs[0], legs[legs.length - 1]];
  const result: Unit = {
    ...unit,
    legs,
    sideChanges: moved(unit.sideChanges),
    stateChanges: moved(unit.stateChanges),
  };
  // A unit is there for the whole of its legs, wherever they went.
  if (unit.appears !== undefined) {
    result.appears = Math.min(follow(unit.appears), first?.depart ?? Infinity);
  }
  if (unit.vanishes !== undefined) {
    result.vanishes = Math.max(follow(unit.vanishes), last?.arrive ?? -Infinity);
  }
  return { unit: result, unmoved };
}

/**
 * Tells the scenario by one source: each event that it gives a time for is at that time, with the legs and changes of
 * units that fall on it. Without a source, or where the source agrees with everything, it is the scenario itself.
 */
export function tellBy(scenario: Scenario, source: string | undefined): Telling {
  const shifts = new Map<string, Shift>();
  if (source !== undefined) {
    for (const event of scenario.events) {
      const time = timeBy(event, source);
      const from = event.when.best;
      if (time !== undefined && time !== from) shifts.set(event.id, { from, by: time - from });
    }
  }
  if (shifts.size === 0) return { scenario, moved: [], unmoved: [] };

  const events = scenario.events.map((event) => {
    const shift = shifts.get(event.id);
    return shift ? eventAt(event, shift.from + shift.by) : event;
  });
  const units = scenario.units.map((unit) => {
    const own = scenario.events.flatMap((event) =>
      event.units.includes(unit.id) ? (shifts.get(event.id) ?? []) : [],
    );
    return unitWith(unit, shifts, scenario.paths, own);
  });
  return {
    scenario: {
      ...scenario,
      events: events.toSorted((a, b) => a.when.best - b.when.best),
      units: units.map((item) => item.unit),
    },
    moved: [...shifts.keys()],
    unmoved: units.flatMap((item) => item.unmoved),
  };
}

/** The scenario as the source tells it; the project's own choice of times when there is none. */
export const withAccount = (scenario: Scenario, source: string | undefined): Scenario =>
  tellBy(scenario, source).scenario;
