import type { UnitFrame } from '../replay/track';

/** Where a marker stands beside the point that it shares with others, pixels at scale 1. */
export interface Offset {
  readonly x: number;
  readonly y: number;
}

const NONE: Offset = { x: 0, y: 0 };
/** Markers in the nearest arc; each further arc takes two more. */
const FIRST_ARC = 5;
const ARC_STEP = 27;

/**
 * Fans units that stand at the same point over it in arcs, so that each can be seen and hit; the place's own symbol
 * in the middle and its name below stay free. Moving units keep to their path. `quiet` says which are drawn small.
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
    // Those that act stand in the nearest arc.
    const order = group.toSorted((a, b) => {
      const [first, second] = [frames[a], frames[b]];
      return first && second ? Number(quiet(first)) - Number(quiet(second)) : 0;
    });
    let arc = 0;
    let placed = 0;
    while (placed < order.length) {
      const room = FIRST_ARC + arc * 2;
      const here = order.slice(placed, placed + room);
      const spacing = Math.PI / Math.max(4, room - 1);
      here.forEach((index, rank) => {
        const angle = -Math.PI / 2 + (rank - (here.length - 1) / 2) * spacing;
        const radius = 27 + arc * ARC_STEP;
        offsets[index] = { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius };
      });
      placed += here.length;
      arc += 1;
    }
  }
  return offsets;
}
