import type { Unit } from '../scenario/schema';
import type { Instant } from '../time/instant';

export type StrengthClaim = Unit['strength'][number];

/**
 * The claims of a unit's strength that are newest at `instant`: those of the last moment that any source gives a number
 * for. Empty before the first, and for a unit whose numbers have no moment.
 */
export function strengthAt(unit: Unit, instant: Instant): readonly StrengthClaim[] {
  const moments = unit.strength.flatMap(({ at }) =>
    at !== undefined && at <= instant ? [at] : [],
  );
  const newest = Math.max(...moments);
  return unit.strength.filter(({ at }) => at === newest);
}
