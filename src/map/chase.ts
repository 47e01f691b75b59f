import type { MapView } from '../link/hash';

/** Milliseconds in which the camera comes from where it was to where it should be. */
const CATCH_UP = 1400;
/** A step of the target that is a leap, not a motion: pixels at the target's zoom, or levels of zoom. */
const LEAP = { pixels: 90, zoom: 0.4 };
const PIXELS_PER_DEGREE = 512 / 360;

interface Offset {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

const NONE: Offset = { lon: 0, lat: 0, zoom: 0 };

const minus = (a: MapView, b: MapView): Offset => ({
  lon: a.lon - b.lon,
  lat: a.lat - b.lat,
  zoom: a.zoom - b.zoom,
});

const leaps = (a: MapView, b: MapView): boolean => {
  const { lon, lat, zoom } = minus(a, b);
  const pixels = Math.hypot(lon, lat * 2) * PIXELS_PER_DEGREE * 2 ** Math.min(a.zoom, b.zoom);
  return pixels > LEAP.pixels || Math.abs(zoom) > LEAP.zoom;
};

/**
 * Leads a camera along a moving target: exactly on it once it is there, and gently to it where the target leaps (a
 * seek, another rate) or the camera comes from elsewhere. Pure in time: `now` (milliseconds) is passed in.
 */
export class Chase {
  #offset: Offset = NONE;
  #since = -Infinity;
  #target: MapView | undefined;
  #at: MapView | undefined;

  /** `camera` is where the chase begins. */
  constructor(camera: MapView) {
    this.#at = camera;
  }

  /** Where the camera belongs at `now`, while the target is at `target`. */
  view(target: MapView, now: number): MapView {
    if (this.#at && (!this.#target || leaps(this.#target, target))) {
      this.#offset = minus(this.#at, target);
      this.#since = now;
    }
    this.#target = target;
    const x = Math.min(1, Math.max(0, (now - this.#since) / CATCH_UP));
    const rest = 1 - x * x * (3 - 2 * x);
    this.#at = {
      lon: target.lon + this.#offset.lon * rest,
      lat: target.lat + this.#offset.lat * rest,
      zoom: target.zoom + this.#offset.zoom * rest,
    };
    return this.#at;
  }

  /** True while the camera is still on its way to the target. */
  isCatchingUp(now: number): boolean {
    return now - this.#since < CATCH_UP;
  }
}
