import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapView } from '../link/hash';
import type { Position } from '../scenario/schema';
import { measurePlane, type Plane } from './plane';

/** Where the story happens, [west, south, east, north]: what "whole city" shows. */
export const CITY: [number, number, number, number] = [30.262, 59.903, 30.408, 59.972];

/** Where the map is looked at from: what it sees, and the ways to move it. */
export class MapCamera {
  readonly #map: MapLibreMap;
  readonly #drawn: () => boolean;

  /** `drawn` says whether the map has anything to draw yet. */
  constructor(map: MapLibreMap, drawn: () => boolean) {
    this.#map = map;
    this.#drawn = drawn;
  }

  get zoom(): number {
    return this.#map.getZoom();
  }

  get view(): MapView {
    const { lng, lat } = this.#map.getCenter();
    return { zoom: this.#map.getZoom(), lat, lon: lng };
  }

  /** Pixels of [lon, lat] from the map's top left corner. */
  project([lon, lat]: Position): { x: number; y: number } {
    return this.#map.project([lon, lat]);
  }

  /** How the camera lies now, for what is drawn above the map. */
  plane(): Plane {
    const { lng, lat } = this.#map.getCenter();
    return measurePlane([lng, lat], (position) => this.project(position));
  }

  /**
   * True when a point lies in the middle of what is seen, so that the camera may rest; `covered` is the share of
   * the map's height, from below, that something lies over.
   */
  sees(position: Position, covered = 0): boolean {
    const { x, y } = this.project(position);
    const { clientWidth, clientHeight } = this.#map.getContainer();
    const inset = 0.18;
    const height = clientHeight * (1 - covered);
    return (
      x > clientWidth * inset &&
      x < clientWidth * (1 - inset) &&
      y > height * inset &&
      y < height * (1 - inset)
    );
  }

  /** Moves to a point, unless it is well in sight already. */
  show([lon, lat]: Position): void {
    // On a small screen (as in app.css) the panel covers the lower half: the middle of the rest is higher up.
    const covered = matchMedia('(max-width: 900px)').matches ? 0.54 : 0;
    if (this.sees([lon, lat], covered)) return;
    this.#map.easeTo({
      center: [lon, lat],
      zoom: Math.max(this.#map.getZoom(), 13.5),
      offset: [0, (-covered / 2) * this.#map.getContainer().clientHeight],
    });
  }

  wholeCity(): void {
    this.#map.fitBounds(CITY, { padding: 12 });
  }

  /** Goes somewhere at once; where it is already, nothing is painted. */
  moveTo({ zoom, lat, lon }: MapView): void {
    const at = this.view;
    const still = Math.hypot(at.lat - lat, at.lon - lon) < 1e-7 && Math.abs(at.zoom - zoom) < 1e-4;
    if (still) return;
    this.#map.jumpTo({ center: [lon, lat], zoom });
    // The units above have already moved: the ground must not come a frame after them.
    if (this.#drawn()) this.#map.redraw();
  }

  /** Calls back at every repaint in which the camera moved, before it is shown. */
  onMove(callback: () => void): void {
    this.#map.on('move', callback);
    this.#map.on('resize', callback);
  }
}
