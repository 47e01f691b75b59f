/** A move of the guided camera from one resting frame to another: straight, and at an even speed to the eye. */
import { reach, type Box, type Frame, type Point } from './guideFrame';

/** Seconds of watching that a move takes at most. */
export const LONGEST = 5;
const SHORTEST = 1.6;
/** Seconds for a width of the map, or for a level of zoom. */
const UNHURRIED = 1;
const STEPS = 48;

export interface Move {
  /** Seconds of watching. */
  readonly seconds: number;
  /** The frame at a share of the time, 0 to 1. */
  readonly frame: (share: number) => Frame;
}

/** Eases in and out; its speed is at most 15/8 of the mean. */
const ease = (x: number): number => x * x * x * (x * (6 * x - 15) + 10);

/** How far apart two near frames look: widths of the map and levels of zoom together. */
function distance(a: Frame, b: Frame, box: Box): number {
  const scale = Math.min(a.scale, b.scale);
  const size = Math.max(box.width, box.height);
  const pan = Math.hypot(a.x - b.x, a.y - b.y) / (scale * size);
  return Math.hypot(pan, Math.log2(a.scale / b.scale));
}

/**
 * The move from one frame to another. The middle goes straight. The scale changes in step with it, so that what both
 * frames hold stays in sight all the way, and grows in between just so far that half-way the view holds all `points`.
 */
export function moveBetween(from: Frame, to: Frame, points: readonly Point[], box: Box): Move {
  const mix = (a: number, b: number, share: number): number => a + (b - a) * share;
  const middle = { x: mix(from.x, to.x, 0.5), y: mix(from.y, to.y, 0.5) };
  const back = Math.max(0, reach(points, middle, box) - mix(from.scale, to.scale, 0.5));
  const at = (share: number): Frame => ({
    x: mix(from.x, to.x, share),
    y: mix(from.y, to.y, share),
    scale: mix(from.scale, to.scale, share) + 4 * share * (1 - share) * back,
  });

  // Equal times look equally far: the way is measured once, and walked by its length.
  const lengths = [0];
  for (let step = 1; step <= STEPS; step += 1) {
    const stretch = distance(at((step - 1) / STEPS), at(step / STEPS), box);
    lengths.push((lengths[step - 1] ?? 0) + stretch);
  }
  const length = lengths[STEPS] ?? 0;
  const seconds = Math.min(LONGEST, Math.max(SHORTEST, length * UNHURRIED));
  const shareAt = (wanted: number): number => {
    const next = lengths.findIndex((end) => end >= wanted);
    if (next <= 0) return wanted >= length && length > 0 ? 1 : 0;
    const begin = lengths[next - 1] ?? 0;
    const stretch = (lengths[next] ?? begin) - begin;
    return (next - 1 + (stretch > 0 ? (wanted - begin) / stretch : 0)) / STEPS;
  };
  return {
    seconds,
    frame: (share) => {
      if (share <= 0) return from;
      if (share >= 1) return to;
      return at(shareAt(ease(share) * length));
    },
  };
}
