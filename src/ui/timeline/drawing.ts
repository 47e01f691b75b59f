import type { Replay } from '../../replay/frame';
import type { Status } from '../../scenario/schema';
import { HOUR, MINUTE, type Instant } from '../../time/instant';
import { sunHeight } from '../../time/sun';

/** From top to bottom, so that the two sides grow towards each other. */
const ORDER: readonly Status[] = ['government', 'contested', 'neutral', 'unknown', 'soviet'];

/** The ledger over the whole window as stacked steps: one SVG path a status, in a box of 1000 × 100. */
export function ledgerBands(replay: Replay): { status: Status; path: string }[] {
  const { start, stop } = replay.scenario;
  const steps = replay.statuses.filter((item) => item.from < stop);
  const x = (instant: Instant): string =>
    ((Math.max(0, instant - start) / (stop - start)) * 1000).toFixed(1);
  return ORDER.map((status, rank) => {
    const above = ORDER.slice(0, rank);
    const upper: string[] = [];
    const lower: string[] = [];
    steps.forEach((item, index) => {
      const { ledger } = item;
      const total = ORDER.reduce((sum, name) => sum + ledger[name], 0) || 1;
      const top = (above.reduce((sum, name) => sum + ledger[name], 0) / total) * 100;
      const bottom = top + (ledger[status] / total) * 100;
      const from = x(Math.max(start, item.from));
      const to = x(steps[index + 1]?.from ?? stop);
      upper.push(`${from} ${top.toFixed(1)} ${to} ${top.toFixed(1)}`);
      lower.unshift(`${to} ${bottom.toFixed(1)} ${from} ${bottom.toFixed(1)}`);
    });
    return { status, path: `M${upper.join(' ')} ${lower.join(' ')}Z` };
  });
}

/** When the sun is below the horizon, to ten minutes. */
export function nightSpans(start: Instant, stop: Instant): { from: Instant; to: Instant }[] {
  const spans: { from: Instant; to: Instant }[] = [];
  let from: Instant | undefined;
  for (let at = start; at <= stop; at += 10 * MINUTE) {
    const night = sunHeight(at) < 0;
    if (night && from === undefined) from = at;
    if (!night && from !== undefined) {
      spans.push({ from, to: at });
      from = undefined;
    }
  }
  if (from !== undefined) spans.push({ from, to: Math.max(stop, from + HOUR / 6) });
  return spans;
}
