import { drive } from './driver';
import type { Playback } from './playback.svelte';

/** How long each event stays at rate 1, milliseconds: time to read a headline and find its place. */
const HOLD = 5000;
/** However fast the rate: never more than one change of the picture in this time. */
const SHORTEST = 1500;

/** What stepping asks of the playback. */
export type Steppable = Pick<
  Playback,
  'instant' | 'rate' | 'replay' | 'step' | 'seek' | 'pause' | 'playing'
>;

/**
 * Plays without motion: stands at each event for a few seconds and then jumps to the next, and to the end after the
 * last. The clock itself is never read; it is set anew to where the playhead stands when the stepping ends, so that
 * nothing leaps. A seek by the reader gets its whole stay.
 */
export function driveStepwise(
  playback: Steppable,
  now: () => number = () => performance.now(),
): () => void {
  let shown = playback.instant;
  let since = -Infinity;
  const stop = drive(() => {
    const at = now();
    if (playback.instant !== shown) {
      shown = playback.instant;
      since = at;
    }
    if (at - since < Math.max(SHORTEST, HOLD / playback.rate)) return;
    playback.step(1);
    if (playback.instant === shown) {
      playback.seek(playback.replay.scenario.stop);
      playback.pause();
    }
    shown = playback.instant;
    since = at;
  });
  return () => {
    stop();
    playback.seek(playback.instant);
  };
}
