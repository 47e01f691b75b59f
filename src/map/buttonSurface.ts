import type { UnitFrame } from '../replay/track';
import { sideColours } from './sideColours';
import { UnitMarker } from './unitMarker';
import type { SurfaceOptions, UnitSurface } from './unitSurface';

/** How far an arrow key walks along the units; 0 for every other key. */
export const stepOf = (key: string): -1 | 0 | 1 =>
  key === 'ArrowRight' || key === 'ArrowDown'
    ? 1
    : key === 'ArrowLeft' || key === 'ArrowUp'
      ? -1
      : 0;

/** Units as buttons that transforms move: each can be clicked, focused and read out. */
export class ButtonSurface implements UnitSurface {
  readonly #options: SurfaceOptions;
  readonly #markers: readonly UnitMarker[];
  readonly #frames: UnitFrame[] = [];
  #selected = -1;
  #stop: UnitMarker | undefined;
  /** Somebody came, went or was selected: the tab stop may be another one. */
  #stirred = true;
  #scale = '';
  #quietShown: boolean | undefined;

  constructor(options: SurfaceOptions) {
    this.#options = options;
    const colours = sideColours(options.container);
    this.#markers = options.units.map(
      (unit) =>
        new UnitMarker(unit, colours, () => {
          options.onSelect(unit.id);
        }),
    );
    options.container.append(...this.#markers.map((marker) => marker.element));
    options.container.addEventListener('keydown', this.#walk);
  }

  dress(index: number, frame: UnitFrame): void {
    this.#frames[index] = frame;
    this.#stirred = true;
    this.#markers[index]?.dress(frame, () => this.#describe(index));
  }

  place(index: number, x: number, y: number, bearing: number): void {
    this.#markers[index]?.place(x, y, bearing);
  }

  scale(scale: number, quietShown: boolean): void {
    const { container } = this.#options;
    const wanted = scale.toFixed(2);
    if (wanted !== this.#scale) container.style.setProperty('--unit-scale', wanted);
    this.#scale = wanted;
    if (quietShown === this.#quietShown) return;
    this.#quietShown = quietShown;
    this.#stirred = true;
    container.dataset['quiet'] = quietShown ? 'shown' : 'hidden';
  }

  stack(index: number, count: number): void {
    this.#markers[index]?.stack(count, () => this.#describe(index));
    this.#stirred = true;
  }

  select(index: number): void {
    this.#markers.forEach((marker, at) => {
      marker.element.setAttribute('aria-pressed', String(at === index));
    });
    this.#selected = index;
    this.#stirred = true;
  }

  rename(): void {
    this.#markers.forEach((marker, index) => {
      marker.rename(() => this.#describe(index));
    });
  }

  /** One tab stop for the group: the selected unit, or the first that is there. */
  flush(): void {
    if (!this.#stirred) return;
    this.#stirred = false;
    const selected = this.#markers[this.#selected];
    const stop =
      selected && this.#seen(selected)
        ? selected
        : this.#markers.find((marker) => this.#seen(marker));
    if (stop === this.#stop) return;
    if (this.#stop) this.#stop.element.tabIndex = -1;
    if (stop) stop.element.tabIndex = 0;
    this.#stop = stop;
  }

  destroy(): void {
    this.#options.container.removeEventListener('keydown', this.#walk);
    for (const marker of this.#markers) marker.element.remove();
  }

  #describe(index: number): string {
    const [unit, frame] = [this.#options.units[index], this.#frames[index]];
    const others = Math.max(0, (this.#markers[index]?.count ?? 1) - 1);
    return unit && frame ? this.#options.describe(unit, frame, others) : '';
  }

  #seen({ present, quiet, count }: UnitMarker): boolean {
    return present && count > 0 && (this.#quietShown === true || !quiet);
  }

  /** The arrow keys walk from unit to unit. */
  readonly #walk = (event: KeyboardEvent): void => {
    const step = stepOf(event.key);
    if (step === 0) return;
    const visible = this.#markers.filter((marker) => this.#seen(marker));
    const at = visible.findIndex((marker) => marker.element === document.activeElement);
    const next = visible[(at + step + visible.length) % visible.length];
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    next.element.focus();
  };
}
