import type { Replay } from '../replay/frame';
import { MINUTE, type Instant } from '../time/instant';
import { searchBelow } from '../time/search';
import { compileStands, offsetAt, type Stand } from './stands';

/** How long before somebody comes or goes those at that point begin to make room: story time. */
const EASE = 2 * MINUTE;

/** Where every unit stands beside its point at one instant. What was read before changes the cost, never the result. */
export class Standing {
  /** Pixels at scale 1, in the order of the replay's tracks. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly #stands: readonly Stand[];
  readonly #ease: number;
  /** The stretch of time in which what was read last stays true; empty while the unit makes room. */
  readonly #from: Float64Array;
  readonly #until: Float64Array;

  /** `eased`: markers make room gradually; otherwise they jump. */
  constructor(replay: Replay, attestedOnly: boolean, eased: boolean) {
    this.#stands = compileStands(replay, attestedOnly);
    this.#ease = eased ? EASE : 0;
    const { length } = this.#stands;
    this.x = new Float64Array(length);
    this.y = new Float64Array(length);
    this.#from = new Float64Array(length).fill(Infinity);
    this.#until = new Float64Array(length).fill(-Infinity);
  }

  /** Moves to an instant; calls back for each unit that may stand elsewhere than at the last one. */
  read(instant: Instant, moved: (index: number) => void): void {
    for (let i = 0; i < this.x.length; i += 1) {
      if (instant >= (this.#from[i] as number) && instant < (this.#until[i] as number)) continue;
      const stand = this.#stands[i] as Stand;
      const { x, y } = offsetAt(stand, instant, this.#ease);
      this.x[i] = x;
      this.y[i] = y;
      const at = searchBelow(stand.starts, instant);
      const until = (stand.starts[at + 1] ?? Infinity) - this.#ease;
      // What was read while it makes room is true at no other instant, not even at one before.
      this.#from[i] = instant < until ? (stand.starts[at] as number) : Infinity;
      this.#until[i] = until;
      moved(i);
    }
  }
}
