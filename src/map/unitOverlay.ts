import { attestedUnit } from '../replay/attested';
import { createMotion, readMotion, unitFrameAt, type Motion } from '../replay/motion';
import type { Replay } from '../replay/frame';
import type { Instant } from '../time/instant';
import { ButtonSurface } from './buttonSurface';
import { eastward, southward, type Plane } from './plane';
import { Stacking } from './stacking';
import { Standing } from './standing';
import type { SurfaceOptions, UnitSurface } from './unitSurface';

/** Up to so many units are buttons, which the reader can click, focus and hear; more are drawn. */
const MOST_BUTTONS = 250;

/** Shows nothing: stands in while the code that draws is on its way. */
const NO_SURFACE: UnitSurface = {
  dress: () => undefined,
  place: () => undefined,
  scale: () => undefined,
  select: () => undefined,
  rename: () => undefined,
  flush: () => undefined,
  destroy: () => undefined,
};

export interface OverlayOptions extends SurfaceOptions {
  /** How the camera lies now. */
  readonly plane: () => Plane;
  readonly zoom: () => number;
  /** Markers make room for each other gradually; for readers who want less motion they do not. */
  readonly eased: boolean;
  /** Up to so many units are buttons; for measuring. */
  readonly mostButtons?: number;
}

/** Below this zoom, units that only wait are left out: the map of the whole city shows what acts. */
const QUIET_ZOOM = 12.6;

/**
 * The units above the sleeping map, exactly where the map would draw them. A frame touches only the units that
 * moved; a move of the camera touches all that are present.
 */
export class UnitOverlay {
  readonly #options: OverlayOptions;
  #surface: UnitSurface;
  #standing: Standing | undefined;
  /** For a surface that can show a stack. */
  readonly #stacking: Stacking | undefined;
  readonly #motion: Motion;
  /** Of each unit: the stretch of time that its looks are of, and whether they showed it. */
  readonly #segment: Int32Array;
  readonly #present: Uint8Array;
  /** 1 for a unit that has to be put in its place although it stands. */
  readonly #stale: Uint8Array;
  #replay: Replay | undefined;
  #instant: Instant = 0;
  #selected = -1;
  #gone = false;
  #attestedOnly = false;
  #plane: Plane;
  #scale = 1;

  constructor(options: OverlayOptions) {
    this.#options = options;
    const { length } = options.units;
    const many = length > (options.mostButtons ?? MOST_BUTTONS);
    this.#surface = many ? NO_SURFACE : new ButtonSurface(options);
    this.#stacking = many ? undefined : new Stacking(options.units);
    this.#motion = createMotion(length);
    this.#segment = new Int32Array(length).fill(-1);
    this.#present = new Uint8Array(length);
    this.#stale = new Uint8Array(length);
    this.#plane = options.plane();
    this.cameraMoved();
    if (many) void this.#drawMany();
  }

  /** Shows the units at an instant; on demand only those whose place a source attests. */
  apply(replay: Replay, instant: Instant, attestedOnly = false): void {
    const other = replay !== this.#replay || attestedOnly !== this.#attestedOnly;
    this.#replay = replay;
    this.#instant = instant;
    this.#attestedOnly = attestedOnly;
    if (other) {
      this.#segment.fill(-1);
      this.#standing = new Standing(replay, attestedOnly, this.#options.eased);
    }
    readMotion(replay, instant, this.#motion);
    this.#dressChanged(replay, instant);
    this.#standing?.read(instant, (index) => {
      this.#stale[index] = 1;
    });
    this.#stack();
    this.#placeAll();
  }

  /** Puts every unit where the camera now sees it. */
  cameraMoved(): void {
    const zoom = this.#options.zoom();
    this.#plane = this.#options.plane();
    this.#scale = Math.min(1.1, Math.max(0.55, 0.55 + (zoom - 11.5) * 0.16));
    const near = zoom >= QUIET_ZOOM;
    this.#surface.scale(this.#scale, near);
    this.#stacking?.zoomTo(near ? undefined : zoom);
    this.#stack();
    this.#stale.fill(1);
    this.#placeAll();
  }

  /** Marks the selected unit and makes it the group's tab stop. */
  select(id: string | undefined): void {
    this.#selected = this.#options.units.findIndex((unit) => unit.id === id);
    this.#surface.select(this.#selected);
    this.#stacking?.select(this.#selected);
    this.#stack();
    this.#placeAll();
  }

  /** Says everything anew, after a change of language. */
  rename(): void {
    this.#surface.rename();
  }

  destroy(): void {
    this.#gone = true;
    this.#surface.destroy();
  }

  /**
   * Fetches what draws very many units, which few stories have. Should it not come, or the browser give it no context
   * of WebGL beside the map's, they are buttons after all: slower, and all there.
   */
  async #drawMany(): Promise<void> {
    const drawn = await import('./glSurface').catch(() => undefined);
    if (this.#gone) return;
    try {
      this.#surface = new (drawn?.GlSurface ?? ButtonSurface)(this.#options);
    } catch {
      this.#surface = new ButtonSurface(this.#options);
    }
    this.#segment.fill(-1);
    if (this.#replay) this.#dressChanged(this.#replay, this.#instant);
    this.#surface.select(this.#selected);
    this.cameraMoved();
  }

  /** Looks change only where a stretch of time began, or where a unit crossed the edge of the sheet. */
  #dressChanged(replay: Replay, instant: Instant): void {
    const { segment, present } = this.#motion;
    for (let i = 0; i < segment.length; i += 1) {
      if (segment[i] === this.#segment[i] && present[i] === this.#present[i]) continue;
      this.#segment[i] = segment[i] as number;
      this.#present[i] = present[i] as number;
      const frame = unitFrameAt(replay, i, instant);
      const drawn = this.#attestedOnly ? attestedUnit(frame) : frame;
      this.#surface.dress(i, drawn);
      this.#stacking?.settle(i, drawn);
      this.#stale[i] = 1;
    }
  }

  #stack(): void {
    this.#stacking?.update((index, count) => {
      this.#surface.stack?.(index, count);
      this.#stale[index] = 1;
    });
  }

  #placeAll(): void {
    const standing = this.#standing;
    const { lon, lat, bearing, present } = this.#motion;
    const { east, south, left, top, xEast, xSouth, yEast, ySouth } = this.#plane;
    /** How far the map is turned, degrees clockwise: a heading turns with it. */
    const turn = (Math.atan2(yEast, xEast) * 180) / Math.PI;
    for (let i = 0; i < present.length; i += 1) {
      const turned = bearing[i] as number;
      // What stands is placed once; what is not there not at all.
      if (present[i] === 0 || (this.#stale[i] === 0 && Number.isNaN(turned))) continue;
      this.#stale[i] = 0;
      const e = eastward(lon[i] as number) - east;
      const s = southward(lat[i] as number) - south;
      const beside = this.#stacking?.beside(i);
      const x = left + xEast * e + xSouth * s + (beside?.x ?? standing?.x[i] ?? 0) * this.#scale;
      const y = top + yEast * e + ySouth * s + (beside?.y ?? standing?.y[i] ?? 0) * this.#scale;
      this.#surface.place(i, x, y, turned + turn);
    }
    this.#surface.flush();
  }
}
