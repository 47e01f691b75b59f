import type { Frame } from '../replay/frame';
import type { UnitFrame } from '../replay/track';
import type { Scenario } from '../scenario/scenario';
import type { Position, Unit } from '../scenario/schema';
import { spread, type Offset } from './crowding';
import { UnitMarker } from './unitMarker';

export interface OverlayOptions {
  readonly container: HTMLElement;
  readonly scenario: Scenario;
  readonly project: (position: Position) => { x: number; y: number };
  readonly zoom: () => number;
  readonly describe: (unit: Unit, frame: UnitFrame) => string;
  readonly onSelect: (id: string) => void;
}

/** Below this zoom, units that only wait are left out: the map of the whole city shows what acts. */
const QUIET_ZOOM = 12.6;

/**
 * The units above the sleeping map: buttons moved by transforms, exactly where the map would draw them. A frame
 * touches only the markers that moved; a move of the camera touches all that are present.
 */
export class UnitOverlay {
  readonly #options: OverlayOptions;
  readonly #markers: readonly UnitMarker[];
  #frame: Frame | undefined;
  #offsets: readonly Offset[] = [];
  #standing: readonly UnitFrame[] = [];
  #scale = 1;
  #selected: string | undefined;

  constructor(options: OverlayOptions) {
    this.#options = options;
    this.#markers = options.scenario.units.map(
      (unit) =>
        new UnitMarker(unit, () => {
          options.onSelect(unit.id);
        }),
    );
    options.container.append(...this.#markers.map((marker) => marker.element));
    options.container.addEventListener('keydown', (event) => {
      this.#walk(event);
    });
    this.cameraMoved();
  }

  /** Shows a frame. */
  apply(frame: Frame): void {
    const before = this.#frame;
    this.#frame = frame;
    if (this.#standingChanged(frame)) {
      this.#standing = frame.units;
      this.#offsets = spread(frame.units, (unit) => UnitMarker.isQuiet(unit));
      this.#dressAll(frame);
      return;
    }
    frame.units.forEach((unit, index) => {
      if (unit !== before?.units[index]) this.#dress(index, unit);
    });
  }

  /** Puts every marker where the camera now sees it. */
  cameraMoved(): void {
    const zoom = this.#options.zoom();
    this.#scale = Math.min(1.1, Math.max(0.55, 0.55 + (zoom - 11.5) * 0.16));
    const { style } = this.#options.container;
    style.setProperty('--unit-scale', this.#scale.toFixed(2));
    this.#options.container.dataset['quiet'] = zoom < QUIET_ZOOM ? 'hidden' : 'shown';
    if (this.#frame) this.#dressAll(this.#frame);
  }

  /** Marks the selected unit and makes it the group's tab stop. */
  select(id: string | undefined): void {
    this.#selected = id;
    for (const marker of this.#markers) {
      marker.element.setAttribute('aria-pressed', String(marker.unit.id === id));
    }
    this.#setTabStop();
  }

  /** Says everything anew, after a change of language. */
  rename(): void {
    for (const marker of this.#markers) marker.shown = undefined;
    if (this.#frame) this.#dressAll(this.#frame);
  }

  #dressAll(frame: Frame): void {
    frame.units.forEach((unit, index) => {
      this.#dress(index, unit);
    });
    this.#setTabStop();
  }

  #dress(index: number, frame: UnitFrame): void {
    const marker = this.#markers[index];
    if (!marker) return;
    marker.dress(frame, () => this.#options.describe(marker.unit, frame));
    if (!frame.present) return;
    const { x, y } = this.#options.project(frame.position);
    const offset = this.#offsets[index] ?? { x: 0, y: 0 };
    marker.place(x + offset.x * this.#scale, y + offset.y * this.#scale);
  }

  /** Standing units keep one frame object as long as they stand, so identity tells whether any came or went. */
  #standingChanged(frame: Frame): boolean {
    return frame.units.some((unit, index) => {
      const old = this.#standing[index];
      return old === undefined || (unit !== old && !(unit.moving && old.moving));
    });
  }

  #present(): UnitMarker[] {
    return this.#markers.filter((marker) => marker.shown?.present);
  }

  /** One tab stop for the group; the arrow keys walk from unit to unit. */
  #setTabStop(): void {
    const present = this.#present();
    const stop = present.find((marker) => marker.unit.id === this.#selected) ?? present[0];
    for (const marker of this.#markers) marker.element.tabIndex = marker === stop ? 0 : -1;
  }

  #walk(event: KeyboardEvent): void {
    const step =
      event.key === 'ArrowRight' || event.key === 'ArrowDown'
        ? 1
        : event.key === 'ArrowLeft' || event.key === 'ArrowUp'
          ? -1
          : 0;
    if (step === 0) return;
    const visible = this.#present().filter((marker) => marker.element.offsetParent !== null);
    const at = visible.findIndex((marker) => marker.element === document.activeElement);
    const next = visible[(at + step + visible.length) % visible.length];
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    next.element.focus();
  }
}
