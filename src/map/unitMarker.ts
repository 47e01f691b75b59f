import type { UnitFrame } from '../replay/track';
import type { Unit } from '../scenario/schema';
import { glyphPicture } from './glyphPicture';
import { PAPER, type SideColours } from './sideColours';
import { isQuiet, sizeStep } from './unitSurface';

/** The button of one unit: made once, then only moved by its transform; its looks change only when its state does. */
export class UnitMarker {
  readonly element: HTMLButtonElement;
  readonly #arrow: HTMLSpanElement;
  readonly #counter: HTMLSpanElement;
  #frame: UnitFrame | undefined;
  #count = 1;
  /** Where it stands, in tenths of a pixel: a smaller move can't be seen and is not made. */
  #x = NaN;
  #y = NaN;
  #turned = NaN;

  constructor(
    readonly unit: Unit,
    private readonly colours: SideColours,
    onClick: () => void,
  ) {
    this.element = document.createElement('button');
    this.element.type = 'button';
    this.element.className = 'unit';
    this.element.dataset['unit'] = unit.id;
    this.element.dataset['size'] = String(sizeStep(unit));
    this.element.tabIndex = -1;
    this.element.hidden = true;
    this.#arrow = document.createElement('span');
    this.#arrow.className = 'unit-arrow';
    this.#arrow.hidden = true;
    this.#counter = document.createElement('span');
    this.#counter.className = 'unit-counter';
    this.element.append(this.#arrow, this.#counter);
    this.element.addEventListener('click', onClick);
  }

  get present(): boolean {
    return this.#frame?.present ?? false;
  }

  /** True for one that stands at home, and is left out of a small map. */
  get quiet(): boolean {
    return this.#frame !== undefined && isQuiet(this.#frame);
  }

  /** How many units the marker stands for: 0 while it lies under another. */
  get count(): number {
    return this.#count;
  }

  /** Takes over how many units the marker stands for. */
  stack(count: number, describe: () => string): void {
    this.#count = count;
    if (count === 1) delete this.element.dataset['count'];
    else this.element.dataset['count'] = String(count);
    this.rename(describe);
  }

  /** Takes over looks and name; `describe` is only called for a unit that is there. */
  dress(frame: UnitFrame, describe: () => string): void {
    this.#frame = frame;
    const { element } = this;
    element.hidden = !frame.present;
    if (!frame.present) return;
    element.dataset['side'] = frame.side;
    element.dataset['inferred'] = String(frame.inferred);
    element.dataset['moving'] = String(frame.moving);
    element.dataset['quiet'] = String(isQuiet(frame));
    const colour = frame.inferred ? this.colours[frame.side] : PAPER;
    this.#counter.style.backgroundImage = glyphPicture(this.unit.kind, colour);
    this.rename(describe);
  }

  /** Says the name anew. */
  rename(describe: () => string): void {
    if (!this.present) return;
    const words = describe();
    this.element.setAttribute('aria-label', words);
    this.element.title = words;
  }

  /** Puts the button at a point, pixels, its arrow turned to `bearing` in degrees; without one (NaN) no arrow. */
  place(x: number, y: number, bearing: number): void {
    const [tenthsX, tenthsY] = [Math.round(x * 10), Math.round(y * 10)];
    if (tenthsX !== this.#x || tenthsY !== this.#y) {
      this.#x = tenthsX;
      this.#y = tenthsY;
      this.element.style.transform = `translate3d(${tenthsX / 10}px, ${tenthsY / 10}px, 0)`;
    }
    if (Object.is(bearing, this.#turned)) return;
    this.#turned = bearing;
    this.#arrow.hidden = Number.isNaN(bearing);
    if (!this.#arrow.hidden) this.#arrow.style.transform = `rotate(${bearing.toFixed(0)}deg)`;
  }
}
