import {
  AttributionControl,
  NavigationControl,
  ScaleControl,
  type IControl,
  type Map as MapLibreMap,
} from 'maplibre-gl';

/** What the engine's own parts of the page say, in the reader's language. */
export interface ControlTexts {
  /** Names of the map and its buttons by the engine's keys. */
  readonly labels: Readonly<Record<string, string>>;
  /** Who the ground is owed to. */
  readonly attribution: string;
}

/** Smaller maps begin with their sources folded away, one touch from being read: they would cover the city. Pixels. */
const ROOM = { width: 640, height: 400 };

/** The engine's buttons, scale and sources. It names them when they are made, so a change of language makes them anew. */
export class Controls {
  readonly #map: MapLibreMap;
  #shown: IControl[] = [];

  constructor(map: MapLibreMap, texts: ControlTexts) {
    this.#map = map;
    this.name(texts);
    // The engine unfolds the sources once more when the style has come.
    map.once('load', () => {
      this.#fold();
    });
  }

  /** Says everything in another language. */
  name({ labels, attribution }: ControlTexts): void {
    const map = this.#map;
    for (const control of this.#shown) map.removeControl(control);
    Object.assign(map._locale, labels);
    map.getCanvas().setAttribute('aria-label', map._getUIString('Map.Title'));
    const sources = new AttributionControl({ compact: true, customAttribution: attribution });
    const buttons = new NavigationControl({ visualizePitch: false });
    const scale = new ScaleControl({ maxWidth: 110, unit: 'metric' });
    map.addControl(sources, 'bottom-right');
    map.addControl(buttons, 'top-right');
    map.addControl(scale, 'bottom-left');
    this.#shown = [sources, buttons, scale];
    this.#fold();
  }

  #fold(): void {
    const container = this.#map.getContainer();
    if (container.clientWidth >= ROOM.width && container.clientHeight >= ROOM.height) return;
    const sources = container.querySelector('.maplibregl-ctrl-attrib');
    sources?.classList.remove('maplibregl-compact-show');
    sources?.removeAttribute('open');
  }
}
