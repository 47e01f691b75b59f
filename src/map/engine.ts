import { Map as MapLibreMap, prewarm, setWorkerUrl } from 'maplibre-gl';
import type { MapView } from '../link/hash';
import { SHEET, type Scenario } from '../scenario/scenario';
import { CITY } from './camera';
import { placeFeatures } from './placeFeatures';
import { buildStyle, type GroundData } from './style';
import { workerUrl } from './workerUrl';

setWorkerUrl(workerUrl);
// The workers start while the data is still on its way.
prewarm();

export interface EngineOptions {
  readonly container: HTMLElement;
  readonly scenario: Scenario;
  readonly ground: GroundData;
  readonly language: string;
  /** Where the camera begins; the whole city without it. */
  readonly view: MapView | undefined;
  readonly reducedMotion: boolean;
}

/** Makes the engine's map of the ground and the places. Throws where the browser gives it no WebGL. */
export function makeEngine(options: EngineOptions): MapLibreMap {
  const { container, scenario, ground, language, view } = options;
  return new MapLibreMap({
    container,
    style: buildStyle({ ground, places: placeFeatures(scenario), language }),
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
    // The style is our own, and the tests hold it against the specification.
    validateStyle: false,
    reduceMotion: options.reducedMotion,
  });
}
