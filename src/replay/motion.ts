import { onSheetAt } from '../scenario/scenario';
import type { Instant } from '../time/instant';
import { searchBelow } from '../time/search';
import type { Replay } from './frame';
import { BEARING, createWalker, LAT, LON, SHARE, walk } from './path';
import { unitAt, type Track, type UnitFrame } from './track';

/**
 * Where every unit is at one instant, in the order of `scenario.units`: arrays that are made once and filled anew for
 * each frame, so that playing allocates nothing for a unit. The same truth as `frameAt`, in another shape.
 */
export interface Motion {
  /** The replay that was read last: what another one left behind says nothing. */
  of: Replay | undefined;
  /** Degrees. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** Degrees clockwise from north; NaN while the unit stands. */
  readonly bearing: Float64Array;
  /** 1 for a unit that is formed and on the sheet. */
  readonly present: Uint8Array;
  /** Index in the track of the stretch of time; −1 before the first reading. While it stays, only places change. */
  readonly segment: Int32Array;
  readonly walker: Float64Array;
}

/** Empty arrays for so many units. */
export const createMotion = (units: number): Motion => ({
  of: undefined,
  lon: new Float64Array(units),
  lat: new Float64Array(units),
  bearing: new Float64Array(units).fill(NaN),
  present: new Uint8Array(units),
  segment: new Int32Array(units).fill(-1),
  walker: createWalker(),
});

/** True while `instant` lies in the stretch that was found last: no search then. */
function holds({ starts }: Track, segment: number, instant: Instant): boolean {
  if (segment < 0) return false;
  const next = segment + 1 < starts.length ? (starts[segment + 1] as number) : Infinity;
  return instant < next && (starts[segment] as number) <= instant;
}

/**
 * Fills the arrays with the places at `instant`. What was in them changes the cost and never the result: O(1) for a
 * unit that stands as before, O(log points) for one that marches on, O(log segments) more when a stretch ends.
 */
export function readMotion(replay: Replay, instant: Instant, into: Motion): void {
  const { tracks } = replay;
  const { walker } = into;
  if (into.of !== replay) into.segment.fill(-1);
  into.of = replay;
  for (let i = 0; i < tracks.length; i += 1) {
    const track = tracks[i] as Track;
    const last = into.segment[i] as number;
    const held = holds(track, last, instant);
    const index = held ? last : searchBelow(track.starts, instant);
    const segment = track.segments[index];
    if (!segment) throw new Error('A track without segments');
    const { frame, march } = segment;
    if (march) {
      walker[SHARE] = (instant - march.depart) / (march.arrive - march.depart);
      walk(march.path, walker);
      const lon = walker[LON] as number;
      const lat = walker[LAT] as number;
      into.lon[i] = lon;
      into.lat[i] = lat;
      into.bearing[i] = walker[BEARING] as number;
      into.present[i] = frame.present && onSheetAt(lon, lat) ? 1 : 0;
    } else if (!held) {
      into.lon[i] = frame.position[0];
      into.lat[i] = frame.position[1];
      into.bearing[i] = NaN;
      into.present[i] = frame.present ? 1 : 0;
    }
    into.segment[i] = index;
  }
}

/** Everything about one unit at `instant`, without a frame for the others. Throws RangeError for no such unit. */
export function unitFrameAt(replay: Replay, unit: number, instant: Instant): UnitFrame {
  const track = replay.tracks[unit];
  if (!track) throw new RangeError(`No unit ${unit}`);
  return unitAt(track, instant);
}
