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

/** One movement, ready to be walked. */
interface March {
  readonly depart: Instant;
  readonly arrive: Instant;
  readonly path: MeasuredPath;
}

/** A stretch of time in which nothing of a unit changes but, on the march, its place on the path. */
interface Segment {
  readonly from: Instant;
  /** What holds for the whole stretch; on the march its position and bearing are those of the departure. */
  readonly frame: UnitFrame;
  readonly march: March | undefined;
}

/** A unit's legs and halts in order, ready to be searched. */
export interface Track {
  readonly starts: Float64Array;
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

  /** Adds the stretches of [from, to): one, and one more for each change of the unit in between. */
  const add = (
    from: Instant,
    to: Instant,
    frame: Omit<UnitFrame, 'side' | 'present'>,
    march?: March,
  ): void => {
    const starts = [
      from,
      ...cuts.filter((cut) => cut > from && cut < to).toSorted((a, b) => a - b),
    ];
    for (const start of starts) {
      const formed = start >= appears && start < vanishes;
      const state = march ? frame.state : standingState(unit, frame.state, from, start);
      const present = formed && (march !== undefined || onSheet(frame.position));
      segments.push({
        from: start,
        frame: { ...frame, state, side: sideAt(unit, start), present },
        march,
      });
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
    const inferred = leg.basis === 'inferred';
    if (leg.depart > since) add(since, leg.depart, standing);
    const marching = {
      ...along(path, 0),
      state: leg.mode === 'ship' || leg.mode === 'rail' ? 'under-way' : 'march',
      moving: true,
      place: leg.from,
      inferred,
      leg,
    } as const;
    add(leg.depart, leg.arrive, marching, { depart: leg.depart, arrive: leg.arrive, path });
    standing = {
      position: along(path, 1).position,
      bearing: undefined,
      state: leg.state,
      moving: false,
      place: leg.to,
      inferred,
      leg,
    };
    since = leg.arrive;
  }
  add(since, Infinity, standing);
  return { starts: Float64Array.from(segments, (segment) => segment.from), segments };
}

/** The share of a march that is done at `instant`, 0 to 1. */
const shareAt = ({ depart, arrive }: March, instant: Instant): number =>
  (instant - depart) / (arrive - depart);

/** The unit at `instant`. A standing unit gives the same object each time, so callers can compare by identity. */
export function unitAt(track: Track, instant: Instant): UnitFrame {
  const segment = track.segments[searchBelow(track.starts, instant)];
  if (!segment) throw new Error('A track without segments');
  const { frame, march } = segment;
  if (!march) return frame;
  const { position, bearing } = along(march.path, shareAt(march, instant));
  return { ...frame, position, bearing, present: frame.present && onSheet(position) };
}
