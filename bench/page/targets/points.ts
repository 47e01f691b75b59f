/** Where the units are, as the peers want it: by the project's own arrays, so that all are given the same. */
import { createMotion, readMotion } from '../../../src/replay/motion';
import { COLOURS, type Scene } from '../scene';

export interface Point {
  readonly colour: string;
  readonly at: [number, number];
}

/** One point for each unit, and a function that moves them all to an instant. */
export function points({ scenario, replay }: Scene): {
  readonly points: readonly Point[];
  readonly move: (instant: number) => void;
} {
  const motion = createMotion(scenario.units.length);
  const made = scenario.units.map(({ side }): Point => ({ colour: COLOURS[side], at: [0, 0] }));
  const move = (instant: number): void => {
    readMotion(replay, instant, motion);
    made.forEach(({ at }, index) => {
      at[0] = motion.lon[index] ?? 0;
      at[1] = motion.lat[index] ?? 0;
    });
  };
  move(0);
  return { points: made, move };
}
