/** What repaints: the map engine says 'render' each time that it has painted the ground. */
export interface Repainting {
  on(type: 'render', listener: () => void): unknown;
}

/** Milliseconds that a count looks back over. */
const WINDOW = 1000;
/** Milliseconds between two readings of the counter. */
const READING = 250;

/** Counts the repaints of the last second. */
export class RepaintCounter {
  readonly #now: () => number;
  readonly #times: number[] = [];

  /** `now` gives milliseconds of a monotonic clock. */
  constructor(map: Repainting, now: () => number) {
    this.#now = now;
    map.on('render', () => {
      this.#times.push(now());
    });
  }

  /** Repaints in the second before now: 0 while units move under a still camera. */
  get perSecond(): number {
    const from = this.#now() - WINDOW;
    const first = this.#times.findIndex((time) => time > from);
    this.#times.splice(0, first < 0 ? this.#times.length : first);
    return this.#times.length;
  }
}

/** For development: writes the repaints of the last second into a corner of the map, for as long as the map is there. */
export function showRepaints(map: Repainting, container: HTMLElement): void {
  const counter = new RepaintCounter(map, () => performance.now());
  const output = document.createElement('output');
  output.style.cssText =
    'position:absolute;left:50%;top:0;z-index:5;padding:0 6px;font:12px/18px monospace;background:#fffc;pointer-events:none';
  container.append(output);
  const timer = setInterval(() => {
    if (!output.isConnected) clearInterval(timer);
    output.value = `${counter.perSecond} map repaints/s`;
  }, READING);
}
