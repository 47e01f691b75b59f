import { attestedUnit } from '../replay/attested';
import type { Replay } from '../replay/frame';
import type { Instant } from '../time/instant';
import { searchBelow } from '../time/search';
import { Crowd } from './crowd';
import type { Offset } from './crowding';

/** Where one unit stands beside its point, over time: from `starts[i]` on at `offsets[i]`, until the next. */
export interface Stand {
  readonly starts: Instant[];
  readonly offsets: Offset[];
}

function note({ starts, offsets }: Stand, from: Instant, offset: Offset): void {
  const last = offsets.at(-1);
  if (last && last.x === offset.x && last.y === offset.y) return;
  starts.push(from);
  offsets.push(offset);
}

/** The whole time's crowds, in the order of the replay's tracks; on demand of those only whose place is attested. */
export function compileStands(replay: Replay, attestedOnly: boolean): readonly Stand[] {
  const stands = replay.tracks.map((): Stand => ({ starts: [], offsets: [] }));
  const changes = replay.tracks
    .flatMap(({ segments }, index) => segments.map(({ from, frame }) => ({ index, from, frame })))
    .sort((a, b) => (a.from === b.from ? a.index - b.index : a.from < b.from ? -1 : 1));
  const crowd = new Crowd();
  const stirred = new Set<number>();
  changes.forEach(({ index, from, frame }, at) => {
    crowd.settle(index, attestedOnly ? attestedUnit(frame) : frame);
    stirred.add(index);
    // Everybody who comes or goes at this instant does so at once.
    if (changes[at + 1]?.from === from) return;
    crowd.spread((other) => {
      stirred.add(other);
    });
    for (const other of stirred) note(stands[other] as Stand, from, crowd.offset(other));
    stirred.clear();
  });
  return stands;
}

/** How much of a change is done at a share of its time: begins and ends gently. */
const eased = (share: number): number => share * share * (3 - 2 * share);

/**
 * The offset at `instant`: where the unit stands over the coming `ease` seconds of the story, the nearest weighing most.
 * Pure, without a jump, and whatever changes at an instant is done by then; with no time to ease in, it jumps.
 */
export function offsetAt({ starts, offsets }: Stand, instant: Instant, ease: number): Offset {
  let at = searchBelow(starts, instant);
  if (ease <= 0 || (starts[at + 1] ?? Infinity) >= instant + ease) return offsets[at] as Offset;
  let [x, y, from] = [0, 0, 0];
  while (from < 1) {
    const next = starts[at + 1] ?? Infinity;
    const to = Math.min(1, (next - instant) / ease);
    const weight = eased(to) - eased(from);
    const offset = offsets[at] as Offset;
    x += offset.x * weight;
    y += offset.y * weight;
    from = to;
    at += 1;
  }
  return { x, y };
}
