import type { UnitFrame } from '../replay/track';
import { stepOf } from './buttonSurface';
import { GlCanvas } from './glCanvas';
import { LOOK_SIZE, NO_ARROW, PLACE_SIZE } from './glProgram';
import { arrowIndex, spriteIndex } from './sprites';
import { isQuiet, sizeStep, type SurfaceOptions, type UnitSurface } from './unitSurface';

/** Pixels of a counter at scale 1 by its step of size, and of one that waits at home: as in units.css. */
const SIZES = { 1: 25, 2: 29, 3: 34 } as const;
const QUIET_SIZE = 17;
/** How much larger the selected unit is drawn. */
const SELECTED = 1.25;
/** What can be hit is larger than what is drawn: pixels from the middle. */
const REACH = 12;
/** A press that wanders further than this many pixels drags the map. */
const STILL = 4;

/** From bottom to top: who waits, who stands, who moves, who is selected. */
const rankOf = (frame: UnitFrame | undefined, selected: boolean): number =>
  selected ? 3 : frame?.moving ? 2 : frame && isQuiet(frame) ? 0 : 1;

/**
 * Very many units, drawn by one call on a canvas of their own above the map. One button stands for the unit that has
 * the focus: the arrow keys walk it from unit to unit, and it says each by its name.
 */
export class GlSurface implements UnitSurface {
  readonly #options: SurfaceOptions;
  readonly #canvas: GlCanvas;
  readonly #button = document.createElement('button');
  readonly #frames: (UnitFrame | undefined)[];
  /** In the order of the units; what is sent to be drawn is in the order of ranks. */
  readonly #points: Float32Array;
  readonly #slots: Int32Array;
  readonly #places: Float32Array;
  readonly #looks: Float32Array;
  #selected = -1;
  #focused = -1;
  #scale = 1;
  #quietShown = true;
  #looksStale = true;
  /** A picture is to be drawn when what runs now has run. */
  #due = false;
  #pressed = { x: 0, y: 0 };

  constructor(options: SurfaceOptions) {
    this.#options = options;
    const { length } = options.units;
    this.#frames = options.units.map(() => undefined);
    this.#points = new Float32Array(length * PLACE_SIZE);
    this.#slots = Int32Array.from({ length }, (_, index) => index);
    this.#places = new Float32Array(length * PLACE_SIZE);
    this.#looks = new Float32Array(length * LOOK_SIZE);
    this.#canvas = new GlCanvas(options.container, () => {
      this.#looksStale = true;
      this.flush();
    });
    this.#button.type = 'button';
    this.#button.className = 'unit unit-cursor';
    this.#button.addEventListener('click', () => {
      this.#pick(this.#focused);
    });
    this.#button.addEventListener('keydown', this.#walk);
    options.container.append(this.#button);
    const { parentElement } = options.container;
    parentElement?.addEventListener('pointerdown', this.#press, true);
    parentElement?.addEventListener('click', this.#click, true);
  }

  dress(index: number, frame: UnitFrame): void {
    this.#frames[index] = frame;
    this.#looksStale = true;
    if (index === this.#focused) this.#nameFocused();
  }

  place(index: number, x: number, y: number, bearing: number): void {
    const angle = Number.isNaN(bearing) ? NO_ARROW : (bearing * Math.PI) / 180;
    this.#points[index * PLACE_SIZE] = x;
    this.#points[index * PLACE_SIZE + 1] = y;
    this.#points[index * PLACE_SIZE + 2] = angle;
    const slot = (this.#slots[index] as number) * PLACE_SIZE;
    this.#places[slot] = x;
    this.#places[slot + 1] = y;
    this.#places[slot + 2] = angle;
    if (index === this.#focused) this.#button.style.transform = `translate3d(${x}px, ${y}px, 0)`;
  }

  scale(scale: number, quietShown: boolean): void {
    if (scale === this.#scale && quietShown === this.#quietShown) return;
    this.#scale = scale;
    this.#quietShown = quietShown;
    this.#looksStale = true;
  }

  select(index: number): void {
    this.#selected = index;
    this.#looksStale = true;
    this.#focus(index);
  }

  rename(): void {
    this.#nameFocused();
  }

  /** Draws once what was told in one go: a frame that moves units and camera must not pay for two pictures. */
  flush(): void {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      this.#draw();
    });
  }

  #draw(): void {
    if (this.#looksStale) this.#arrange();
    if (this.#focused < 0) this.#focus(this.#frames.findIndex((frame) => frame?.present));
    this.#canvas.draw(
      this.#frames.length,
      this.#places,
      this.#looksStale ? this.#looks : undefined,
    );
    this.#looksStale = false;
  }

  destroy(): void {
    const { parentElement } = this.#options.container;
    parentElement?.removeEventListener('pointerdown', this.#press, true);
    parentElement?.removeEventListener('click', this.#click, true);
    this.#button.remove();
    this.#canvas.destroy();
  }

  /** Sorts the units by rank, so that what acts lies above what waits, and writes their looks. */
  #arrange(): void {
    const next = [0, 0, 0, 0];
    const ranks = this.#frames.map((frame, index) => rankOf(frame, index === this.#selected));
    for (const rank of ranks) for (let above = rank + 1; above < 4; above += 1) next[above] = (next[above] ?? 0) + 1; // prettier-ignore
    ranks.forEach((rank, index) => {
      const slot = next[rank] ?? 0;
      next[rank] = slot + 1;
      this.#slots[index] = slot;
      for (let part = 0; part < PLACE_SIZE; part += 1) {
        this.#places[slot * PLACE_SIZE + part] = this.#points[index * PLACE_SIZE + part] as number;
      }
      this.#look(index, slot * LOOK_SIZE);
    });
  }

  #look(index: number, at: number): void {
    const [unit, frame] = [this.#options.units[index], this.#frames[index]];
    this.#looks[at] = this.#sizeOf(index);
    if (!unit || !frame) return;
    this.#looks[at + 1] = spriteIndex(unit.kind, frame.side, frame.inferred);
    this.#looks[at + 2] = arrowIndex(frame.side);
  }

  /** Pixels; 0 for a unit that is not shown. */
  #sizeOf(index: number): number {
    const [unit, frame] = [this.#options.units[index], this.#frames[index]];
    if (!unit || !frame?.present) return 0;
    const scale = index === this.#selected ? this.#scale * SELECTED : this.#scale;
    if (!isQuiet(frame)) return SIZES[sizeStep(unit)] * scale;
    return this.#quietShown ? QUIET_SIZE * this.#scale : 0;
  }

  #focus(index: number): void {
    if (index < 0) return;
    this.#focused = index;
    const at = index * PLACE_SIZE;
    this.#button.style.transform = `translate3d(${this.#points[at]}px, ${this.#points[at + 1]}px, 0)`;
    this.#nameFocused();
  }

  #nameFocused(): void {
    const [unit, frame] = [this.#options.units[this.#focused], this.#frames[this.#focused]];
    if (!unit || !frame) return;
    this.#button.dataset['unit'] = unit.id;
    this.#button.setAttribute('aria-label', this.#options.describe(unit, frame));
    this.#button.setAttribute('aria-pressed', String(this.#focused === this.#selected));
  }

  #pick(index: number): void {
    const unit = this.#options.units[index];
    if (unit) this.#options.onSelect(unit.id);
  }

  readonly #walk = (event: KeyboardEvent): void => {
    const step = stepOf(event.key);
    if (step === 0) return;
    const { length } = this.#frames;
    for (let tried = 1; tried <= length; tried += 1) {
      const index = (this.#focused + step * tried + length * tried) % length;
      if (this.#sizeOf(index) === 0) continue;
      this.#focus(index);
      break;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #press = ({ clientX: x, clientY: y }: PointerEvent): void => {
    this.#pressed = { x, y };
  };

  /** A click on a unit is the unit's, before the map hears of it. */
  readonly #click = (event: MouseEvent): void => {
    const { clientX, clientY, target } = event;
    if (!(target instanceof HTMLCanvasElement)) return;
    if (Math.hypot(clientX - this.#pressed.x, clientY - this.#pressed.y) > STILL) return;
    const box = this.#options.container.getBoundingClientRect();
    const found = this.#unitAt(clientX - box.left, clientY - box.top);
    if (found < 0) return;
    event.stopPropagation();
    this.#pick(found);
  };

  /** The unit whose middle is nearest to a point in its reach; −1 for none. */
  #unitAt(x: number, y: number): number {
    let [nearest, least] = [-1, Infinity];
    for (let index = 0; index < this.#frames.length; index += 1) {
      const size = this.#sizeOf(index);
      if (size === 0) continue;
      const [unitX = 0, unitY = 0] = this.#points.subarray(index * PLACE_SIZE);
      const distance = Math.hypot(unitX - x, unitY - y);
      if (distance <= Math.max(REACH, size / 2) && distance < least) {
        [nearest, least] = [index, distance];
      }
    }
    return nearest;
  }
}
