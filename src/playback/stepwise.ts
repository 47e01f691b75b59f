import { drive } from './driver';
import type { Playback } from './playback.svelte';

/** How long each event stays at rate 1, milliseconds: time to read a headline and find its place. */
const HOLD = 5000;
/** However fast the rate: never more than one change of the picture in this time. */
const SHORTEST = 1500;

/** What stepping asks of the playback. */
export type Steppable = Pick<
  Playback,
  'instant' | 'loop' | 'pause' | 'rate' | 'replay' | 'seek' | 'step' | 'storyRate'
>;

/** Jumps to the next event; from the last one to the end, and out of a loop to its beginning. */
function goOn(playback: Steppable): void {
  const { instant, loop } = playback;
  playback.step(1);
  const last = playback.instant === instant;
  if (loop && (last || playback.instant >= loop.to)) playback.seek(loop.from);
  else if (last) {
    playback.pause();
    playback.seek(playback.replay.scenario.stop);
  }
}

/**
 * Plays without motion: stands at each event for a few seconds and then jumps to the next. The clock runs meanwhile,
 * so it is set back to the playhead at every frame, and once more when the stepping ends: nothing leaps. A moment
 * that the reader seeks gets its whole stay.
 */
export function driveStepwise(
  playback: Steppable,
  now: () => number = () => performance.now(),
): () => void {
  let shown = playback.instant;
  let since = -Infinity;
  let held = now();
  const stop = drive(() => {
    held = now();
    if (playback.instant !== shown) since = held;
    else if (held - since >= Math.max(SHORTEST, HOLD / playback.rate)) {
      goOn(playback);
      since = held;
    }
    shown = playback.instant;
    playback.seek(shown);
  });
  return () => {
    stop();
    // A pause reads the clock: what ran since the last frame is not a move of the reader's.
    const ran = (2 * playback.storyRate * (now() - held)) / 1000;
    const moved = playback.instant - shown;
    playback.seek(moved > 0 && moved <= ran ? shown : playback.instant);
  };
}
