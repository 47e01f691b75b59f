import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { Scenario } from '../scenario/scenario';
import type { Statuses } from '../replay/statuses';
import { MapCamera } from './camera';
import { Controls, type ControlTexts } from './controls';
import { darkPlaces } from './darkPlaces';
import { drawDetail } from './drawDetail';
import { makeEngine, type EngineOptions } from './engine';
import { listenToHands, type Hands } from './hands';
import { addIcons } from './icons';
import { Lettering } from './lettering';
import { numberBuildings } from './placeFeatures';
import { placeAt } from './placeAt';
import type { GroundData, GroundDetail } from './style';

export interface MapOptions extends EngineOptions, Hands {
  readonly texts: ControlTexts;
  readonly onError: (message: string) => void;
}

/** The one caller of the map engine: turns frames into as few calls as possible. */
export class MapAdapter {
  readonly camera: MapCamera;
  readonly #map: MapLibreMap;
  readonly #scenario: Scenario;
  readonly #ground: GroundData;
  readonly #controls: Controls;
  readonly #lettering: Lettering;
  #statuses: Statuses | undefined;
  #applied: Statuses | undefined;
  #night = 0;
  #loaded = false;
  #selection: FeatureCollection | undefined;
  #track: FeatureCollection | undefined;
  #detail: GroundDetail | undefined;

  constructor(options: MapOptions) {
    this.#scenario = options.scenario;
    this.#ground = options.ground;
    this.#map = makeEngine(options);
    this.camera = new MapCamera(this.#map, () => this.#loaded);
    const map = this.#map;
    this.#controls = new Controls(map, options.texts);
    this.#lettering = new Lettering(map, options.language, () => this.#loaded);
    if (import.meta.env.DEV) {
      void import('./repaints').then(({ showRepaints }) => {
        showRepaints(map, options.container);
      });
    }
    map.on('dataloading', () => {
      this.#say('true');
    });
    map.on('idle', () => {
      this.#say(String(!this.#detail));
    });
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
    listenToHands(
      map,
      options,
      (event) => this.#placeAt(event),
      () => this.camera.view,
    );
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
      for (const source of ['places', 'buildings']) {
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
    if (this.#lettering.speak(language)) this.#controls.name(texts);
  }

  /** Draws in the buildings and the names of the ground, which the first paint does not wait for. */
  setDetail(detail: GroundDetail): void {
    this.#detail = detail;
    if (!this.#loaded) return;
    const buildings = numberBuildings(this.#scenario, detail.buildings);
    drawDetail(this.#map, this.#ground, { ...detail, buildings });
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

  /** What the map shows, as the address of a picture. Drawn anew, because a canvas keeps nothing to be read later. */
  picture(): string {
    if (this.#loaded) this.#map.redraw();
    return this.#map.getCanvas().toDataURL('image/jpeg', 0.92);
  }

  /** Tells whoever can't see it whether the map is still being drawn. */
  #say(busy: string): void {
    this.#map.getCanvas().ariaBusy = busy;
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
    void this.#lettering.letter();
    this.#map.setGlobalStateProperty('night', this.#night);
    if (this.#statuses) this.setStatuses(this.#statuses);
    if (this.#detail) this.setDetail(this.#detail);
    if (this.#selection) this.setSelection(this.#selection);
    if (this.#track) this.setTrack(this.#track);
  }

  #placeAt({ point }: MapMouseEvent): string | undefined {
    return this.#loaded ? placeAt(this.#map, this.#scenario, point) : undefined;
  }
}
