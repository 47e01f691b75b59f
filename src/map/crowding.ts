import type { UnitFrame } from '../replay/track';

/** Where a marker stands beside the point that it shares with others, pixels at scale 1. */
export interface Offset {
  readonly x: number;
  readonly y: number;
}

const NONE: Offset = { x: 0, y: 0 };
const RING = 8;

/**
 * Spreads units that stand at the same point in rings round it, so that each can be seen and hit and the place's
 * own symbol stays free. Moving units keep to their path. `quiet` says which ones are drawn small.
 */
export function spread(
  frames: readonly UnitFrame[],
  quiet: (frame: UnitFrame) => boolean,
): readonly Offset[] {
  const groups = new Map<string, number[]>();
  frames.forEach((frame, index) => {
    if (!frame.present || frame.moving) return;
    const key = frame.position.map((value) => value.toFixed(4)).join();
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  const offsets: Offset[] = frames.map(() => NONE);
  for (const group of groups.values()) {
    // Those that act stand in the inner rings, next to the place.
    const order = group.toSorted((a, b) => {
      const [first, second] = [frames[a], frames[b]];
      return first && second ? Number(quiet(first)) - Number(quiet(second)) : 0;
    });
    order.forEach((index, rank) => {
      const ring = Math.floor(rank / RING);
      const inRing = Math.min(RING, order.length - ring * RING);
      const angle = -Math.PI / 2 + ((rank % RING) / inRing) * 2 * Math.PI + ring * 0.4;
      const radius = 25 + ring * 24;
      offsets[index] = { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius };
    });
  }
  return offsets;
}
