import { anchorOf, onSheet, type Scenario } from '../scenario/scenario';
import type { Leg, Position, Side, Unit, UnitState } from '../scenario/schema';
import type { Instant } from '../time/instant';
import { searchBelow } from '../time/search';
import { along, measure, type MeasuredPath } from './path';

/** What is true of one unit at an instant. */
export interface UnitFrame {
  readonly position: Position;
  /** Degrees clockwise from north; undefined while the unit stands. */
  readonly bearing: number | undefined;
  readonly side: Side;
  readonly state: UnitState;
  readonly moving: boolean;
  /** The place where it stands, or from which it marches. */
  readonly place: string;
  /** Formed and not yet dispersed, and on the sheet. */
  readonly present: boolean;
  /** True while no source attests where the unit is: an inferred leg, and the halt after it. */
  readonly inferred: boolean;
  readonly leg: Leg | undefined;
}

type Segment =
  | { readonly from: Instant; readonly halt: UnitFrame }
  | {
      readonly from: Instant;
      readonly leg: Leg;
      readonly path: MeasuredPath;
      readonly side: Side;
      readonly present: boolean;
    };

/** A unit's legs and halts in order, ready to be searched. */
export interface Track {
  readonly starts: readonly Instant[];
  readonly segments: readonly Segment[];
}

/** Which side a unit is on at `instant`. */
export function sideAt(unit: Unit, instant: Instant): Side {
  let side = unit.side;
  for (const change of unit.sideChanges) if (change.at <= instant) side = change.side;
  return side;
}

/** The state in which a unit stands at `instant`: that of its last leg, or of what has befallen it since. */
function standingState(unit: Unit, state: UnitState, since: Instant, instant: Instant): UnitState {
  let now = state;
  for (const change of unit.stateChanges) {
    if (change.at >= since && change.at <= instant) now = change.state;
  }
  return now;
}

/** Compiles a unit of a parsed scenario: every stretch of time between two changes becomes one segment. */
export function compileTrack(scenario: Scenario, unit: Unit): Track {
  const appears = unit.appears ?? -Infinity;
  const vanishes = unit.vanishes ?? Infinity;
  const changes = [...unit.sideChanges, ...unit.stateChanges].map((change) => change.at);
  const cuts = [unit.appears, unit.vanishes, ...changes].filter(
    (cut): cut is number => cut !== undefined,
  );
  const segments: Segment[] = [];

  const halt = (from: Instant, to: Instant, frame: Omit<UnitFrame, 'side' | 'present'>): void => {
    const starts = [
      from,
      ...cuts.filter((cut) => cut > from && cut < to).toSorted((a, b) => a - b),
    ];
    for (const start of starts) {
      const present = start >= appears && start < vanishes && onSheet(frame.position);
      const state = standingState(unit, frame.state, from, start);
      segments.push({ from: start, halt: { ...frame, state, side: sideAt(unit, start), present } });
    }
  };
  const march = (leg: Leg, path: MeasuredPath): void => {
    const starts = [
      leg.depart,
      ...cuts.filter((cut) => cut > leg.depart && cut < leg.arrive).toSorted((a, b) => a - b),
    ];
    for (const start of starts) {
      const present = start >= appears && start < vanishes;
      segments.push({ from: start, leg, path, side: sideAt(unit, start), present });
    }
  };

  const first = unit.legs[0];
  const home = scenario.places[scenario.placeIndex.get(unit.home) ?? -1];
  if (!home) throw new Error(`No such home: ${unit.home}`);
  const firstPath = first && scenario.paths.get(first.id);
  let standing: Omit<UnitFrame, 'side' | 'present'> = {
    position: firstPath?.[0] ?? anchorOf(home),
    bearing: undefined,
    state: unit.state,
    moving: false,
    place: unit.home,
    inferred: false,
    leg: undefined,
  };
  let since: Instant = -Infinity;
  for (const leg of unit.legs) {
    const points = scenario.paths.get(leg.id);
    if (!points) throw new Error(`No path for ${leg.id}`);
    const path = measure(points);
    if (leg.depart > since) halt(since, leg.depart, standing);
    march(leg, path);
    standing = {
      position: along(path, 1).position,
      bearing: undefined,
      state: leg.state,
      moving: false,
      place: leg.to,
      inferred: leg.basis === 'inferred',
      leg,
    };
    since = leg.arrive;
  }
  halt(since, Infinity, standing);
  return { starts: segments.map((segment) => segment.from), segments };
}

/** The unit at `instant`. A standing unit gives the same object each time, so callers can compare by identity. */
export function unitAt(track: Track, instant: Instant): UnitFrame {
  const segment = track.segments[searchBelow(track.starts, instant)];
  if (!segment) throw new Error('A track without segments');
  if ('halt' in segment) return segment.halt;
  const { leg, path, side, present } = segment;
  const share = (instant - leg.depart) / (leg.arrive - leg.depart);
  const { position, bearing } = along(path, share);
  return {
    position,
    bearing,
    side,
    state: leg.mode === 'ship' || leg.mode === 'rail' ? 'under-way' : 'march',
    moving: true,
    place: leg.from,
    present: present && onSheet(position),
    inferred: leg.basis === 'inferred',
    leg,
  };
}
