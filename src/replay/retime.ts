/** Moves the legs of a unit with the events that they depart or arrive with. */
import type { Leg, Position } from '../scenario/schema';
import { MINUTE, type Instant } from '../time/instant';
import { measure } from './path';
import { FASTEST } from './speeds';

/** An event that was at `from` is now `by` seconds later (or earlier, when negative). */
export interface Shift {
  readonly from: Instant;
  readonly by: number;
}

interface Wish {
  readonly id: string;
  readonly end: 'depart' | 'arrive';
  readonly by: number;
}

/**
 * Which end of the leg a shifted event fixes: the end that falls on the event. A source for one end's time rules the
 * other end out.
 */
function wishOf(leg: Leg, shifts: ReadonlyMap<string, Shift>): Wish | undefined {
  const mayArrive = leg.arriveBasis === 'source' || leg.departBasis === 'placed';
  const mayDepart = leg.departBasis === 'source' || leg.arriveBasis === 'placed';
  for (const id of leg.events) {
    const shift = shifts.get(id);
    if (!shift) continue;
    if (mayArrive && leg.arrive === shift.from) return { id: leg.id, end: 'arrive', by: shift.by };
    if (mayDepart && leg.depart === shift.from) return { id: leg.id, end: 'depart', by: shift.by };
  }
  return undefined;
}

/** The shortest time in which the leg can be believed; never longer than the data has it. */
function leastDuration(leg: Leg, path: readonly Position[] | undefined): number {
  const metres = path ? measure(path).length : 0;
  const least = Math.max(MINUTE, Math.ceil((metres * 3.6) / FASTEST[leg.mode]));
  return Math.min(leg.arrive - leg.depart, least);
}

/** The leg at its wished time, its free end held between its neighbours; undefined where it cannot be. */
function moved(
  leg: Leg,
  { end, by }: Wish,
  room: { readonly from: Instant; readonly to: Instant },
  least: number,
): Leg | undefined {
  let depart = leg.depart + by;
  let arrive = leg.arrive + by;
  if (end === 'arrive') depart = Math.max(depart, Math.min(room.from, arrive - least));
  else arrive = Math.min(arrive, Math.max(room.to, depart + least));
  return depart >= room.from && arrive <= room.to ? { ...leg, depart, arrive } : undefined;
}

/**
 * The legs with those shifted that depart or arrive with a shifted event, in the order in which they were and without
 * overlap. A leg keeps its duration, or is shortened as far as its mode of travel can be believed; what still has no
 * room stays where it was and is named in `unmoved`.
 */
export function shiftLegs(
  legs: readonly Leg[],
  shifts: ReadonlyMap<string, Shift>,
  paths: ReadonlyMap<string, readonly Position[]>,
): { readonly legs: Leg[]; readonly unmoved: readonly string[] } {
  const now = [...legs];
  let pending = legs.flatMap((leg) => wishOf(leg, shifts) ?? []);
  // One leg may have to make room for another, so those that found none try again for as long as any moves.
  for (let before = Infinity; pending.length > 0 && pending.length < before;) {
    before = pending.length;
    pending = pending.filter((wish) => {
      const index = now.findIndex((leg) => leg.id === wish.id);
      const leg = now[index];
      if (!leg) return false;
      const room = {
        from: now[index - 1]?.arrive ?? -Infinity,
        to: now[index + 1]?.depart ?? Infinity,
      };
      const found = moved(leg, wish, room, leastDuration(leg, paths.get(leg.id)));
      if (found) now[index] = found;
      return !found;
    });
  }
  return { legs: now, unmoved: pending.map((wish) => wish.id) };
}
