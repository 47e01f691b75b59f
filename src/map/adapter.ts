import {
  Map as MapLibreMap,
  prewarm,
  setWorkerUrl,
  type GeoJSONSource,
  type MapMouseEvent,
} from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import { SHEET, type Scenario } from '../scenario/scenario';
import type { Position } from '../scenario/schema';
import type { Statuses } from '../replay/statuses';
import type { MapView } from '../link/hash';
import { Controls, type ControlTexts } from './controls';
import { darkPlaces } from './darkPlaces';
import { addIcons } from './icons';
import { measurePlane, type Plane } from './plane';
import { numberBuildings, placeAnchors, placeShapes } from './placeFeatures';
import { loadMapFonts } from './style/fonts';
import { buildStyle, detailSources, layersOf, type GroundData, type GroundDetail } from './style';
import { workerUrl } from './workerUrl';

setWorkerUrl(workerUrl);
// The workers start while the data is still on its way.
prewarm();

export interface MapOptions {
  readonly container: HTMLElement;
  readonly scenario: Scenario;
  readonly ground: GroundData;
  readonly language: string;
  readonly view: MapView | undefined;
  readonly texts: ControlTexts;
  readonly reducedMotion: boolean;
  readonly onPlace: (id: string | undefined) => void;
  readonly onView: (view: MapView, byHand: boolean) => void;
  /** The reader dragged, pinched or wheeled the map. */
  readonly onTakeover: () => void;
  readonly onError: (message: string) => void;
}

/** Where the story happens, [west, south, east, north]: what "whole city" shows. */
const CITY: [number, number, number, number] = [30.262, 59.903, 30.408, 59.972];

/** How near to what is drawn a click still hits, pixels: half of a comfortable touch target. */
const REACH = 18;

/** The one caller of the map engine: turns frames into as few calls as possible. */
export class MapAdapter {
  readonly #map: MapLibreMap;
  readonly #scenario: Scenario;
  readonly #controls: Controls;
  #language: string;
  #statuses: Statuses | undefined;
  #applied: Statuses | undefined;
  #night = 0;
  #loaded = false;
  #selection: FeatureCollection | undefined;
  #track: FeatureCollection | undefined;
  #detail: GroundDetail | undefined;

  constructor(options: MapOptions) {
    const { container, scenario, ground, language, view } = options;
    this.#scenario = scenario;
    this.#language = language;
    this.#map = new MapLibreMap({
      container,
      style: buildStyle({
        ground,
        places: placeShapes(scenario),
        anchors: placeAnchors(scenario),
        language,
      }),
      ...(view ? { center: [view.lon, view.lat], zoom: view.zoom } : { bounds: CITY }),
      minZoom: 10.5,
      maxZoom: 17.5,
      maxBounds: [
        [SHEET[0] - 0.16, SHEET[1] - 0.06],
        [SHEET[2] + 0.16, SHEET[3] + 0.06],
      ],
      maxPitch: 0,
      fadeDuration: 0,
      attributionControl: false,
      reduceMotion: options.reducedMotion,
    });
    const map = this.#map;
    this.#controls = new Controls(map, options.texts);
    map.on('error', (event) => {
      options.onError(event.error.message);
    });
    map.on('style.load', () => {
      this.#restore();
    });
    map.getCanvas().addEventListener('webglcontextrestored', () => {
      this.#applied = undefined;
      map.once('styledata', () => {
        this.#restore();
      });
    });
    map.on('click', (event) => {
      options.onPlace(this.#placeAt(event));
    });
    map.on('mousemove', (event) => {
      map.getCanvas().style.cursor = this.#placeAt(event) ? 'pointer' : '';
    });
    for (const type of ['dragstart', 'zoomstart', 'rotatestart'] as const) {
      map.on(type, (event) => {
        if (event.originalEvent) options.onTakeover();
      });
    }
    map.on('moveend', (event) => {
      const { lng, lat } = map.getCenter();
      options.onView({ zoom: map.getZoom(), lat, lon: lng }, 'originalEvent' in event);
    });
  }

  /** Shows who holds what. Only the differences from what is shown reach the map. */
  setStatuses(statuses: Statuses): void {
    this.#statuses = statuses;
    if (!this.#loaded || statuses === this.#applied) return;
    const before = this.#applied?.places;
    statuses.places.forEach((place, id) => {
      const old = before?.[id];
      if (old && old.status === place.status && old.raised === place.raised) return;
      const state = { status: place.status, raised: place.raised };
      for (const source of ['places', 'place-anchors', 'buildings']) {
        this.#map.setFeatureState({ source, id }, state);
      }
    });
    for (const [id, dark] of darkPlaces(this.#scenario, statuses)) {
      this.#map.setFeatureState({ source: 'buildings', id }, { dark });
    }
    this.#applied = statuses;
  }

  /** How dark it is, 0 to 1. Repaints only when the value is another one. */
  setNight(night: number): void {
    if (night === this.#night) return;
    this.#night = night;
    if (this.#loaded) this.#map.setGlobalStateProperty('night', night);
  }

  setLanguage(language: string, texts: ControlTexts): void {
    if (language === this.#language) return;
    this.#language = language;
    this.#controls.name(texts);
    void this.#letter(language);
  }

  /** Letters the sheet in a language, once its faces are here; without them names would stay as they were first drawn. */
  async #letter(language: string): Promise<void> {
    await loadMapFonts(language).catch(() => undefined);
    if (!this.#loaded || language !== this.#language) return;
    for (const layer of layersOf(language)) {
      if (layer.type === 'symbol' && layer.layout?.['text-field'] !== undefined) {
        this.#map.setLayoutProperty(layer.id, 'text-field', layer.layout['text-field']);
      }
    }
  }

  /** Draws in the buildings and the names of the ground, which the first paint does not wait for. */
  setDetail(detail: GroundDetail): void {
    this.#detail = detail;
    if (!this.#loaded) return;
    const buildings = numberBuildings(this.#scenario, detail.buildings);
    for (const [id, data] of Object.entries(detailSources({ ...detail, buildings }))) {
      this.#map.getSource<GeoJSONSource>(id)?.setData(data);
    }
  }

  /** Rings the place that is open in the panel. */
  setSelection(selection: FeatureCollection): void {
    this.#selection = selection;
    if (this.#loaded) this.#map.getSource<GeoJSONSource>('selection')?.setData(selection);
  }

  /** Draws the track of the selected unit. */
  setTrack(track: FeatureCollection): void {
    this.#track = track;
    if (this.#loaded) this.#map.getSource<GeoJSONSource>('track')?.setData(track);
  }

  /** Moves the camera to a point, unless it is well in sight already. */
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

  wholeCity(): void {
    this.#map.fitBounds(CITY, { padding: 12 });
  }

  /** Puts the camera somewhere at once; where it is already, nothing is painted. */
  moveTo({ zoom, lat, lon }: MapView): void {
    const at = this.view;
    const still = Math.hypot(at.lat - lat, at.lon - lon) < 1e-7 && Math.abs(at.zoom - zoom) < 1e-4;
    if (still) return;
    this.#map.jumpTo({ center: [lon, lat], zoom });
    // The units above have already moved: the ground must not come a frame after them.
    if (this.#loaded) this.#map.redraw();
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

  get zoom(): number {
    return this.#map.getZoom();
  }

  /** What the map shows, as the address of a picture. Drawn anew, because a canvas keeps nothing to be read later. */
  picture(): string {
    if (this.#loaded) this.#map.redraw();
    return this.#map.getCanvas().toDataURL('image/jpeg', 0.92);
  }

  /** Where the camera is. */
  get view(): MapView {
    const { lng, lat } = this.#map.getCenter();
    return { zoom: this.#map.getZoom(), lat, lon: lng };
  }

  get bearing(): number {
    return this.#map.getBearing();
  }

  /** Calls back at every repaint in which the camera moved, before it is shown. */
  onCamera(callback: () => void): void {
    this.#map.on('move', callback);
    this.#map.on('resize', callback);
  }

  /** Resolves when everything that was asked of the map is drawn. */
  async rested(): Promise<void> {
    await this.#map.once('idle');
  }

  destroy(): void {
    this.#loaded = false;
    this.#map.remove();
  }

  /** Everything that a fresh style or a restored context does not know. */
  #restore(): void {
    this.#loaded = true;
    addIcons(this.#map);
    this.#map.setGlobalStateProperty('night', this.#night);
    if (this.#statuses) this.setStatuses(this.#statuses);
    if (this.#detail) this.setDetail(this.#detail);
    if (this.#selection) this.setSelection(this.#selection);
    if (this.#track) this.setTrack(this.#track);
  }

  #placeAt(event: MapMouseEvent): string | undefined {
    if (!this.#loaded) return undefined;
    const { x, y } = event.point;
    const layers = ['place-bridge-bed', 'place-government', 'building'].filter((id) =>
      this.#map.getLayer(id),
    );
    const found = this.#map.queryRenderedFeatures(
      [
        [x - REACH, y - REACH],
        [x + REACH, y + REACH],
      ],
      { layers },
    );
    let nearest: { id: string; distance: number } | undefined;
    for (const feature of found) {
      const id: unknown = feature.properties['place'];
      if (typeof id !== 'string') continue;
      const distance = this.#distance(id, x, y);
      if (!nearest || distance < nearest.distance) nearest = { id, distance };
    }
    return nearest?.id;
  }

  /** Pixels from a place's nearest drawn point. */
  #distance(id: string, x: number, y: number): number {
    const place = this.#scenario.places[this.#scenario.placeIndex.get(id) ?? -1];
    if (!place) return Infinity;
    const { geometry } = place;
    const points = geometry.type === 'Point' ? [geometry.coordinates] : geometry.coordinates;
    const [first, last] = [points[0], points[points.length - 1]];
    if (!first || !last) return Infinity;
    const a = this.project(first);
    const b = this.project(last);
    const size = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
    const along = ((x - a.x) * (b.x - a.x) + (y - a.y) * (b.y - a.y)) / size;
    const share = size === 0 ? 0 : Math.min(1, Math.max(0, along));
    return Math.hypot(a.x + (b.x - a.x) * share - x, a.y + (b.y - a.y) * share - y);
  }
}
