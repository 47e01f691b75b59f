import type { UnitFrame } from '../replay/track';
import { spread, type Offset } from './crowding';
import { isQuiet } from './unitSurface';

const NONE: Offset = { x: 0, y: 0 };

/** Who stands with whom, kept up to date: when somebody comes or goes, only that point is spread anew. */
export class Crowd {
  readonly #frames: UnitFrame[] = [];
  readonly #groups = new Map<string, Set<number>>();
  readonly #keys: (string | undefined)[] = [];
  readonly #offsets: Offset[] = [];
  readonly #touched = new Set<string>();

  /** Takes over a unit's new halt or leg. */
  settle(index: number, frame: UnitFrame): void {
    const before = this.#keys[index];
    const stands = frame.present && !frame.moving;
    const key = stands ? frame.position.map((value) => value.toFixed(4)).join() : undefined;
    this.#frames[index] = frame;
    this.#keys[index] = key;
    if (before !== undefined) {
      this.#groups.get(before)?.delete(index);
      this.#touched.add(before);
    }
    if (key === undefined) {
      this.#offsets[index] = NONE;
      return;
    }
    const group = this.#groups.get(key);
    if (group) group.add(index);
    else this.#groups.set(key, new Set([index]));
    this.#touched.add(key);
  }

  /** Spreads the points that somebody came to or left; calls back for each unit that may stand elsewhere now. */
  spread(moved: (index: number) => void): void {
    for (const key of this.#touched) {
      // In the order of the file, so that the same people always stand the same way.
      const members = [...(this.#groups.get(key) ?? [])].toSorted((a, b) => a - b);
      const frames = members.flatMap((index) => this.#frames[index] ?? []);
      spread(frames, isQuiet).forEach((offset, rank) => {
        const index = members[rank];
        if (index === undefined) return;
        this.#offsets[index] = offset;
        moved(index);
      });
    }
    this.#touched.clear();
  }

  /** Beside its point, pixels at scale 1. */
  offset(index: number): Offset {
    return this.#offsets[index] ?? NONE;
  }
}
