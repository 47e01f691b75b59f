import type { Side } from '../scenario/schema';

/** A unit that may be stacked with its neighbours: where its point is, pixels, and what it looks like. */
export interface Stackable {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  /** Its step of size: the largest lies on top. */
  readonly size: number;
}

/**
 * How many units the marker of each stands for: those of one side nearer than `reach` pixels lie under the largest of
 * them, and then count 0. What can't be stacked (undefined) and what stands alone counts 1.
 */
export function stackCounts(units: readonly (Stackable | undefined)[], reach: number): Uint16Array {
  const counts = new Uint16Array(units.length).fill(1);
  const order = units
    .flatMap((unit, index) => (unit ? [{ ...unit, index }] : []))
    .sort((a, b) => b.size - a.size || a.index - b.index);
  const tops: typeof order = [];
  for (const unit of order) {
    let [nearest, least] = [-1, reach];
    for (const top of tops) {
      const distance = Math.hypot(top.x - unit.x, top.y - unit.y);
      if (top.side === unit.side && distance < least) [nearest, least] = [top.index, distance];
    }
    if (nearest < 0) tops.push(unit);
    else {
      counts[unit.index] = 0;
      counts[nearest] = (counts[nearest] ?? 0) + 1;
    }
  }
  return counts;
}
