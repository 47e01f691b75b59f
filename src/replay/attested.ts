import type { Frame } from './frame';
import type { UnitFrame } from './track';

/** A standing unit gives the same object for as long as it stands, hidden or not: callers compare by identity. */
const hidden = new WeakMap<UnitFrame, UnitFrame>();

function hide(unit: UnitFrame): UnitFrame {
  const known = hidden.get(unit);
  if (known) return known;
  const made: UnitFrame = { ...unit, present: false };
  hidden.set(unit, made);
  return made;
}

/** True for a unit that the frame shows although no source attests where it is. */
export const isUnattested = (unit: UnitFrame): boolean => unit.inferred && unit.present;

/** The unit as it is drawn when only what a source attests is: absent where none does. */
export const attestedUnit = (unit: UnitFrame): UnitFrame =>
  isUnattested(unit) ? hide(unit) : unit;

/** The frame with only those units present whose place a source attests. */
export function attestedOnly(frame: Frame): Frame {
  const { instant, statuses, event } = frame;
  return {
    instant,
    statuses,
    event,
    // As in the frame itself: made only for who reads it.
    get units() {
      return frame.units.map(attestedUnit);
    },
  };
}
