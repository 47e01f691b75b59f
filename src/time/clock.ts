import type { Instant } from './instant';

/**
 * A clock that is anchored, not accumulated: story time is always `anchor + (now − anchoredAt) × rate`.
 * A hidden tab, a slow frame or a fast screen changes nothing. All functions are pure; `now` (milliseconds
 * of any monotonic clock) is passed in, so tests drive time by hand.
 */
export interface Clock {
  readonly start: Instant;
  readonly stop: Instant;
  readonly playing: boolean;
  /** Seconds of story per second of the watcher. */
  readonly rate: number;
  /** Story time at the moment `anchoredAt`. */
  readonly anchor: Instant;
  /** Milliseconds of the watcher's clock at which the anchor was set. */
  readonly anchoredAt: number;
}

/** A paused clock at `start`. Throws RangeError when the window is empty or the rate not positive. */
export function createClock(start: Instant, stop: Instant, rate: number): Clock {
  if (!(stop > start)) throw new RangeError(`The clock's window is empty: ${start} to ${stop}`);
  if (!(rate > 0 && Number.isFinite(rate))) throw new RangeError(`Not a rate: ${rate}`);
  return { start, stop, playing: false, rate, anchor: start, anchoredAt: 0 };
}

const clamp = (clock: Clock, instant: Instant): Instant =>
  Number.isNaN(instant) ? clock.anchor : Math.min(clock.stop, Math.max(clock.start, instant));

/** Story time at `now`; never outside the window, and never before the anchor if `now` jumps back. */
export function instantAt(clock: Clock, now: number): Instant {
  if (!clock.playing) return clock.anchor;
  const elapsed = Math.max(0, now - clock.anchoredAt) / 1000;
  return clamp(clock, clock.anchor + elapsed * clock.rate);
}

/** True while the clock runs and has not reached the end. */
export function isRunning(clock: Clock, now: number): boolean {
  return clock.playing && instantAt(clock, now) < clock.stop;
}

const reanchor = (clock: Clock, now: number, change: Partial<Clock> = {}): Clock => ({
  ...clock,
  anchor: instantAt(clock, now),
  anchoredAt: now,
  ...change,
});

/** Starts; at the end of the window it starts again from the beginning. */
export function play(clock: Clock, now: number): Clock {
  const at = instantAt(clock, now);
  return reanchor(clock, now, { playing: true, anchor: at >= clock.stop ? clock.start : at });
}

/** Stops at the story time of `now`. */
export function pause(clock: Clock, now: number): Clock {
  return reanchor(clock, now, { playing: false });
}

/** Moves the playhead, clamped to the window; goes on playing if it was playing. */
export function seek(clock: Clock, now: number, instant: Instant): Clock {
  return reanchor(clock, now, { anchor: clamp(clock, instant) });
}

/** Changes the rate without moving the playhead. An impossible rate is ignored. */
export function setRate(clock: Clock, now: number, rate: number): Clock {
  return rate > 0 && Number.isFinite(rate) ? reanchor(clock, now, { rate }) : clock;
}
