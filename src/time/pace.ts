import { MINUTE, type Instant } from './instant';
import { searchBelow } from './search';

/**
 * How story time runs against the watcher's: `story` gives dense hours more of it and dead hours less;
 * `steady` is uniform. A clock ticks in pace seconds; a pace translates them to instants and back.
 */
export interface Pace {
  /** Pace seconds that the whole window takes at rate 1. */
  readonly length: number;
  readonly instantAt: (paceSeconds: number) => Instant;
  readonly secondsAt: (instant: Instant) => number;
  /** Seconds of story per pace second at `instant`. */
  readonly rateAt: (instant: Instant) => number;
}

const BIN = 10 * MINUTE;

/** Uniform: one pace second is `rate` seconds of story. */
export function steadyPace(start: Instant, stop: Instant, rate: number): Pace {
  return {
    length: (stop - start) / rate,
    instantAt: (seconds) => start + seconds * rate,
    secondsAt: (instant) => (instant - start) / rate,
    rateAt: () => rate,
  };
}

/**
 * Plays the window in `length` seconds. Each ten minutes get time in proportion to a floor, which keeps empty
 * hours moving, plus the weights of the events within half an hour, so that the pace changes gently.
 */
export function storyPace(
  start: Instant,
  stop: Instant,
  length: number,
  events: readonly { readonly instant: Instant; readonly weight: number }[],
): Pace {
  const bins = Math.ceil((stop - start) / BIN);
  const shares = Array.from({ length: bins }, (_, bin) => {
    const middle = start + (bin + 0.5) * BIN;
    let share = 0.35;
    for (const { instant, weight } of events) {
      const near = 1 - Math.abs(instant - middle) / (3 * BIN);
      if (near > 0) share += near * weight * 0.22;
    }
    return share;
  });
  const total = shares.reduce((sum, share) => sum + share, 0);
  const instants = shares.map((_, bin) => start + bin * BIN).concat(stop);
  const seconds = [0];
  for (const share of shares) {
    seconds.push((seconds[seconds.length - 1] ?? 0) + (share / total) * length);
  }
  // The last sum may miss by a rounding error; the window ends exactly where it ends.
  seconds[seconds.length - 1] = length;
  const between = (xs: readonly number[], ys: readonly number[], x: number): number => {
    const i = Math.min(searchBelow(xs, x), xs.length - 2);
    if (x >= (xs[i + 1] as number)) return ys[i + 1] as number;
    const [x0, x1, y0, y1] = [xs[i], xs[i + 1], ys[i], ys[i + 1]] as [
      number,
      number,
      number,
      number,
    ];
    return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
  };
  return {
    length,
    instantAt: (at) => between(seconds, instants, Math.min(length, Math.max(0, at))),
    secondsAt: (instant) => between(instants, seconds, Math.min(stop, Math.max(start, instant))),
    rateAt: (instant) => {
      const bin = Math.min(bins - 1, Math.max(0, Math.floor((instant - start) / BIN)));
      return (BIN * total) / ((shares[bin] as number) * length);
    },
  };
}
