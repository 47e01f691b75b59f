import type { UnitFrame } from '../replay/track';
import type { Side, Unit } from '../scenario/schema';
import type { Offset } from './crowding';
import { eastward, southward } from './plane';
import { stackCounts, type Stackable } from './stacks';
import { isQuiet, sizeStep } from './unitSurface';

/** Units of one side whose points are nearer than this lie on one another: pixels, about a counter and what it says. */
const REACH = 22;
/** Steps of one zoom. */
const STEPS = 4;
/** Pixels of the whole world at zoom 0, by the map engine's reckoning. */
const WORLD = 512;

/** Where a stack stands beside its point, pixels at scale 1: the sides next to each other, the place's sign free. */
const BESIDE: Readonly<Record<Side, Offset>> = {
  government: { x: -17, y: -24 },
  soviet: { x: 17, y: -24 },
  neutral: { x: 0, y: -50 },
};

/**
 * Which units lie on one another, while the map shows so much that they would hide the city and each other. Who moves,
 * and who is selected, always stands alone.
 */
export class Stacking {
  readonly #sizes: readonly number[];
  readonly #frames: (UnitFrame | undefined)[];
  #counts: Uint16Array;
  /** Undefined while the map is near enough for everybody. */
  #zoom: number | undefined;
  #selected = -1;
  #stale = true;

  constructor(units: readonly Unit[]) {
    this.#sizes = units.map(sizeStep);
    this.#frames = units.map(() => undefined);
    this.#counts = new Uint16Array(units.length).fill(1);
  }

  /** Takes over a unit's new halt or leg. */
  settle(index: number, frame: UnitFrame): void {
    this.#frames[index] = frame;
    this.#stale = true;
  }

  select(index: number): void {
    this.#selected = index;
    this.#stale = true;
  }

  /** How near the map is; undefined for near enough. Taken in steps, so that stacks hold while a hand zooms. */
  zoomTo(zoom: number | undefined): void {
    const step = zoom === undefined ? undefined : Math.round(zoom * STEPS) / STEPS;
    if (step !== this.#zoom) this.#stale = true;
    this.#zoom = step;
  }

  /** Stacks anew where something changed; calls back for each unit whose marker now stands for more or fewer. */
  update(changed: (index: number, count: number) => void): void {
    if (!this.#stale) return;
    this.#stale = false;
    const before = this.#counts;
    this.#counts = stackCounts(
      this.#frames.map((frame, index) => this.#stackable(frame, index)),
      REACH,
    );
    this.#counts.forEach((count, index) => {
      if (count !== before[index]) changed(index, count);
    });
  }

  /** Where the stack stands whose top the unit is; undefined for one that stands alone. */
  beside(index: number): Offset | undefined {
    const side = this.#frames[index]?.side;
    return side && (this.#counts[index] ?? 1) > 1 ? BESIDE[side] : undefined;
  }

  #stackable(frame: UnitFrame | undefined, index: number): Stackable | undefined {
    if (this.#zoom === undefined || !frame?.present || frame.moving) return undefined;
    if (isQuiet(frame) || index === this.#selected) return undefined;
    const pixels = WORLD * 2 ** this.#zoom;
    const [lon, lat] = frame.position;
    return {
      x: eastward(lon) * pixels,
      y: southward(lat) * pixels,
      side: frame.side,
      size: this.#sizes[index] ?? 1,
    };
  }
}
