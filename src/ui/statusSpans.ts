import type { Replay } from '../replay/frame';
import type { Status } from '../scenario/schema';
import type { Instant } from '../time/instant';

/** A stretch of the window in which a place's status is the same. */
export interface StatusSpan {
  readonly from: Instant;
  readonly to: Instant;
  readonly status: Status;
}

/** The statuses of a place (by its index) over the whole window: gapless, in order, neighbours always different. */
export function statusSpans({ scenario, statuses }: Replay, place: number): StatusSpan[] {
  const spans: StatusSpan[] = [];
  statuses.forEach((item, at) => {
    const from = Math.max(scenario.start, item.from);
    const to = Math.min(scenario.stop, statuses[at + 1]?.from ?? scenario.stop);
    const status = item.places[place]?.status;
    if (to <= from || !status) return;
    const last = spans.at(-1);
    if (last?.status === status) spans[spans.length - 1] = { ...last, to };
    else spans.push({ from, to, status });
  });
  return spans;
}
